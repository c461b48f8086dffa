import { SwitchboardError } from '../errors/switchboard-error.ts'
import { textOf, fieldOf } from '../domain/read-json.ts'

/**
 * A route's path and query for one request: `/events/evt_1?limit=10`. Values are percent-encoded, an undefined query
 * value is left out. Throws `request.invalid` where a name in braces has no value.
 */
export function buildPath(path: string, params: unknown, query: unknown): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = textOf(params, name)
    if (value === null) throw new SwitchboardError('request.invalid', `The path needs ${name}.`, { details: { path } })
    // Dots alone would be taken for a step in the path, encoded or not.
    if (/^\.+$/.test(value)) throw new SwitchboardError('request.invalid', `${name} must not be dots alone.`)
    return encodeURIComponent(value)
  })
  const pairs = queryPairs(query)
  return pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`
}

function queryPairs(query: unknown): string[] {
  if (typeof query !== 'object' || query === null) return []
  return Object.keys(query).flatMap((name) => {
    const value = fieldOf(query, name)
    const text =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
    return text === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(text)}`]
  })
}
