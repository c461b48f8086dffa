/** The value at `path`, by own properties only; undefined where something on the way is missing. */
export function fieldOf(value: unknown, ...path: readonly string[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    // The line above has just found `key` on this object.
    at = (at as Readonly<Record<string, unknown>>)[key]
  }
  return at
}

/** The text at `path`; null for anything else, and for an empty text. */
export function textOf(value: unknown, ...path: readonly string[]): string | null {
  const found = fieldOf(value, ...path)
  return typeof found === 'string' && found !== '' ? found : null
}

/** The number at `path`; null for anything else. */
export function numberOf(value: unknown, ...path: readonly string[]): number | null {
  const found = fieldOf(value, ...path)
  return typeof found === 'number' && Number.isFinite(found) ? found : null
}

/** The id at `path` as text: providers send whole numbers and short texts. */
export function idOf(value: unknown, ...path: readonly string[]): string | null {
  const found = fieldOf(value, ...path)
  if (typeof found === 'number' && Number.isSafeInteger(found) && found >= 0) return String(found)
  return typeof found === 'string' && /^[\w.:-]{1,64}$/.test(found) ? found : null
}

/** Whether the value at `path` is exactly true. */
export function isTrue(value: unknown, ...path: readonly string[]): boolean {
  return fieldOf(value, ...path) === true
}

/** The list at `path`; empty for anything else. */
export function listOf(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = fieldOf(value, ...path)
  return Array.isArray(found) ? found : []
}

/** Whether a value is an object with keys: neither null nor a list. */
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
