/** Everything that a run leaves to chance, decided by its seed. */
export interface SeededRandom {
  /** In [0, 1). */
  next(): number
  /** A whole number in [0, limit). */
  below(limit: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly [T, ...T[]]): T
  pickFrom<T>(list: readonly T[]): T | undefined
  bytes(count: number): Uint8Array
  /** A source of its own: who takes more or fewer from it changes nothing for others. */
  fork(name: string): SeededRandom
}

export function createSeededRandom(seed: string): SeededRandom {
  const next = smallFastCounter(seed)
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)] ?? list[0],
    pickFrom: (list) => list[below(list.length)],
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
    fork: (name) => createSeededRandom(`${seed}/${name}`),
  }
}

/** Chris Doty-Humphrey's sfc32, begun from a text by FNV-1a. */
function smallFastCounter(seed: string): () => number {
  let a = 0x811c9dc5
  for (const char of seed) a = Math.imul(a ^ (char.codePointAt(0) ?? 0), 0x01000193)
  let b = a ^ 0x9e3779b9
  let c = a ^ 0x243f6a88
  let counter = 1
  const step = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let warm = 0; warm < 12; warm += 1) step()
  return step
}
