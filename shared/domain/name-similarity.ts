/** How alike two names are, 0 to 1: shared pairs of letters (Dice's coefficient); case and separators don't count. */
export function nameSimilarity(one: string, other: string): number {
  const left = bare(one)
  const right = bare(other)
  if (left === '' || right === '') return 0
  if (left === right) return 1
  const pairs = pairsOf(left)
  let shared = 0
  for (let at = 0; at + 1 < right.length; at += 1) {
    const pair = right.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    shared += 1
  }
  return (2 * shared) / Math.max(1, left.length + right.length - 2)
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 128)
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
