import { isObject } from './read-json.ts'

export type ParsedPayload =
  | { readonly kind: 'parsed'; readonly payload: unknown }
  | { readonly kind: 'failed'; readonly why: string }

/**
 * Reads a webhook's body: JSON, or the form that hooks send when asked for `application/x-www-form-urlencoded`.
 * Keys named `__proto__` are left out, so that copying the result can't change a prototype. Never throws.
 */
export function parsePayload(text: string): ParsedPayload {
  try {
    const json = text.startsWith('payload=') ? fromForm(text) : text
    const payload: unknown = mayNameProto(json) ? JSON.parse(json, withoutProto) : JSON.parse(json)
    return isObject(payload)
      ? { kind: 'parsed', payload }
      : { kind: 'failed', why: 'The body is JSON, but not an object.' }
  } catch {
    return { kind: 'failed', why: text.trim() === '' ? 'The body is empty.' : 'The body is not JSON.' }
  }
}

function fromForm(text: string): string {
  const end = text.indexOf('&')
  return decodeURIComponent(text.slice('payload='.length, end === -1 ? undefined : end).replaceAll('+', ' '))
}

/** A key can also be written with escapes; the search spares nearly every body the slow way. */
function mayNameProto(json: string): boolean {
  return json.includes('__proto__') || /\\u00(?:5f|7[024]|6f)/i.test(json)
}

function withoutProto(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value
}
