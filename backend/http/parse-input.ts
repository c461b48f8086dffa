import type { z } from 'zod'
import type { Route } from '#shared/api/route.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

/** What a request says before it is parsed. */
export interface RawInput {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  readonly ifMatch: string | undefined
}

export interface ParsedInput {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
  readonly ifMatch: number | undefined
}

interface Issue {
  readonly path: string
  readonly message: string
}

/** Every part by the route's schemas; throws one `request.invalid` that names all that is wrong. */
export function parseInput(route: Route, raw: RawInput): ParsedInput {
  const issues: Issue[] = []
  const part = (name: string, schema: z.ZodType | undefined, value: unknown): unknown => {
    if (schema === undefined) return undefined
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues.flatMap(nearest)) {
      issues.push({ path: [name, ...issue.path.map(String)].join('.'), message: issue.message })
    }
    return undefined
  }
  const params = part('params', route.params, raw.params)
  const query = part('query', route.query, queryObject(raw.query, issues))
  const body = part('body', route.body, raw.body)
  if (issues.length > 0) {
    const [first] = issues
    throw new SwitchboardError('request.invalid', `The request is not valid: ${first?.path}: ${first?.message}`, {
      details: { issues: issues.slice(0, 50) },
    })
  }
  return { params, query, body, ifMatch: route.versioned === true ? parseIfMatch(raw.ifMatch) : undefined }
}

/** Of a body that may have one of several forms: what is wrong with it in the form that it has most of. */
function nearest(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.path.length > 0) return [issue]
  const strange = (issues: readonly z.core.$ZodIssue[]): number =>
    issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 0), 0)
  const [best] = issue.errors.toSorted((one, other) => strange(one) - strange(other) || one.length - other.length)
  return best ?? [issue]
}

function queryObject(query: URLSearchParams, issues: Issue[]): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of query) {
    if (Object.hasOwn(values, name)) issues.push({ path: `query.${name}`, message: 'Given more than once.' })
    Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true })
  }
  return values
}

/** `5`, `"5"` or `W/"5"`: versions are integers, whatever quotes a client puts around them. */
function parseIfMatch(header: string | undefined): number {
  if (header === undefined) {
    throw new SwitchboardError('version.required', 'Send If-Match with the version that you saw.')
  }
  const version = /^(?:W\/)?"?(\d{1,15})"?$/.exec(header.trim())?.[1]
  if (version === undefined) {
    throw new SwitchboardError('request.invalid', 'If-Match must be a version.', {
      details: { issues: [{ path: 'headers.if-match', message: 'Expected a whole number.' }] },
    })
  }
  return Number(version)
}
