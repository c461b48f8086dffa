/** Returns `value`, or throws when it is missing: `why` says what guarantees that it exists. */
export function must<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(`Broken guarantee: ${why}`)
  return value
}
