/** A portfolio of two to five municipalities in sluices, some of them alone in theirs, and groups around them. */
export function drawAreas(size: number, random: () => number): [string, number[]][] {
  const below = (limit: number) => Math.floor(random() * limit);
  const codes = Array.from({ length: size }, (_, code) => code);
  const hubOf = codes.map(() => below(size));
  const hubs = codes.map((hub): [string, number[]] => [
    `hub ${hub}`,
    codes.filter((code) => hubOf[code] === hub),
  ]);
  const groups = codes
    .slice(0, below(3))
    .map((group): [string, number[]] => [`group ${group}`, codes.filter(() => random() < 0.6)]);
  return [
    ["portfolio alla", codes] as [string, number[]],
    ...hubs.filter(([, members]) => members.length > 0),
    ...groups.filter(([, members]) => members.length > 0),
  ];
}
