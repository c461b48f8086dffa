/**
 * How alike names are to `name`, 0 to 1: shared pairs of letters (Dice's coefficient). Case and separators don't
 * count. The answer is a function, because one resource is held against many projects.
 */
export function similarityTo(name: string): (other: string) => number {
  const left = bare(name)
  const leftPairs = pairsOf(left)
  return (other) => {
    const right = bare(other)
    if (left === '' || right === '') return 0
    if (left === right) return 1
    const rightPairs = pairsOf(right)
    return (2 * sharedCount(leftPairs, rightPairs)) / Math.max(1, leftPairs.length + rightPairs.length)
  }
}

function bare(name: string): string {
  const lower = name.slice(0, 128).toLowerCase()
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

/** Neighbouring letters as one number each, in ascending order. */
function pairsOf(text: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, text.length - 1))
  for (let at = 0; at < pairs.length; at += 1) pairs[at] = text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1)
  return pairs.sort()
}

/** How many members two ascending lists share, counting repeated ones as often as both have them. */
function sharedCount(left: Uint32Array, right: Uint32Array): number {
  let shared = 0
  let at = 0
  for (const pair of right) {
    while (at < left.length && (left[at] ?? 0) < pair) at += 1
    if (at < left.length && left[at] === pair) {
      shared += 1
      at += 1
    }
  }
  return shared
}
