/** A value of a record, or a list of them. */
export type FieldValue = string | readonly string[]

/** A field that is otherwise than it was; null where there was, or is, none. */
export interface FieldChange {
  readonly path: string
  readonly before: FieldValue | null
  readonly after: FieldValue | null
}

/** What a command did to a record, field by field, in the order in which the record has them. */
export function changesBetween(before: unknown, after: unknown): readonly FieldChange[] {
  const was = leavesOf(before)
  const is = leavesOf(after)
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((path) => ({ path, before: was.get(path) ?? null, after: is.get(path) ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

/** Whether the two are states of one record; a decision on events keeps what it was about, and what it came to. */
export function isSameKind(before: unknown, after: unknown): boolean {
  const names = fieldNames(before)
  const others = new Set(fieldNames(after))
  return names.length === 0 || others.size === 0 || names.some((name) => others.has(name))
}

const fieldNames = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : []

/** Values by the way to them: `filter.events`, `skipped.0.code`. Lists of words are one value. */
function leavesOf(value: unknown): ReadonlyMap<string, FieldValue> {
  const leaves = new Map<string, FieldValue>()
  const walk = (at: unknown, path: string): void => {
    if (at === null || at === undefined) return
    if (typeof at !== 'object') return void leaves.set(path, typeof at === 'string' ? at : JSON.stringify(at))
    if (Array.isArray(at) && at.every((each) => typeof each !== 'object')) {
      if (at.length > 0) leaves.set(path, at.map(String))
      return
    }
    for (const [name, each] of Object.entries(at)) walk(each, path === '' ? name : `${path}.${name}`)
  }
  walk(value, '')
  return leaves
}
