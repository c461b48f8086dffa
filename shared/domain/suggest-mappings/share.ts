/** To four digits: what is added up in another order is still equal. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}

/** A share as a person reads it: never rounded up to certainty. */
export function percent(share: number): string {
  return `${Math.floor(rounded(share) * 100 + 1e-9)} %`
}
