/** Moves positions apart to at least a gap, keeping their order and staying as near as they can: labels that do not collide. */
export function spread(positions: number[], gap: number, top = 0, bottom = Infinity): number[] {
  const order = positions
    .map((_, index) => index)
    .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const moved = [...positions];
  let last = top - gap;
  for (const index of order) last = moved[index] = Math.max(moved[index] ?? 0, last + gap);
  let next = bottom + gap;
  for (const index of order.toReversed())
    next = moved[index] = Math.min(moved[index] ?? 0, next - gap);
  return moved;
}
