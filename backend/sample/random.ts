/** Seeded randomness: the same seed gives the same sample, on every machine and after every restart. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
  pick<T>(list: readonly T[]): T
  /** One of the names, as often as its weight says. */
  weighted<T>(list: readonly (readonly [T, number])[]): T
  shuffled<T>(list: readonly T[]): T[]
}

/** The 32-bit generator known as mulberry32: small, fast, and good enough to make a sample look lively. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(list: readonly T[]): T => {
    const index = below(list.length)
    if (index >= list.length) throw new Error('Picked from an empty list.')
    return list[index] as T
  }
  return {
    next,
    below,
    pick,
    weighted: (list) => {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0)
      return (list.find(([, weight]) => (left -= weight) < 0) ?? pick(list))[0]
    },
    shuffled: (list) => {
      const mixed = [...list]
      for (let at = mixed.length - 1; at > 0; at -= 1) {
        const other = below(at + 1)
        const held = mixed[at] as (typeof mixed)[number]
        mixed[at] = mixed[other] as (typeof mixed)[number]
        mixed[other] = held
      }
      return mixed
    },
  }
}
