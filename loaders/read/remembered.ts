const most = 1000;

/** Remembers what a list answers to a word, for at most 1,000 words: a faulty export says the same thing many times. */
export function remembered<List extends object, Answer>(
  answer: (word: string, list: List) => Answer,
): (word: string, list: List) => Answer {
  const lists = new WeakMap<List, Map<string, Answer>>();
  return (word, list) => {
    const known = lists.get(list) ?? new Map<string, Answer>();
    lists.set(list, known);
    if (known.has(word)) return known.get(word) as Answer;
    const given = answer(word, list);
    if (known.size < most) known.set(word, given);
    return given;
  };
}
