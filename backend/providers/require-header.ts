import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { RequestHeaders } from './webhook-provider.ts'

/** The header's value; throws the code where there is none. */
export function requireHeader(
  headers: RequestHeaders,
  name: string,
  code: 'signature.missing' | 'request.header_missing' = 'request.header_missing',
): string {
  const value = headers[name]
  if (value === undefined || value === '') {
    throw new SwitchboardError(code, `The header ${name} is missing.`, { details: { header: name } })
  }
  return value
}

/** A header that names something: short, and of visible characters. */
export function shortHeader(headers: RequestHeaders, name: string): string {
  const value = requireHeader(headers, name)
  if (!isId(value)) {
    throw new SwitchboardError('request.invalid', `The header ${name} is not an id.`, { details: { header: name } })
  }
  return value
}

export function isId(value: string): boolean {
  return value.length <= 128 && /^[\x21-\x7e]+$/.test(value)
}
