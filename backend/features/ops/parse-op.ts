import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { type OpId, opIdSchema } from '#shared/model/ids.ts'
import { intentSchema, type Operation, operationSchema } from '#shared/model/operation.ts'

const knownVersion = 1
const knownTypes: ReadonlySet<string> = new Set(intentSchema.options.map((option) => option.shape.type.value))
const envelopeSchema = z.looseObject({
  id: opIdSchema,
  typeVersion: z.int().default(1),
  intent: z.looseObject({ type: z.string() }),
})

export type ParsedOp = { readonly id: OpId } & ({ readonly op: Operation } | { readonly refusal: SwitchboardError })

/**
 * Reads one element of a batch: what this version doesn't know, or can't read, rejects only itself. Throws where it has no
 * id to answer to.
 */
export function parseOp(value: unknown, place = 0): ParsedOp {
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) {
    const issues = issuesOf(envelope.error, `body.ops.${place}.`)
    throw new SwitchboardError(
      'request.invalid',
      `An operation needs an id and an intent with a type: ${inWords(issues)}`,
      { details: { issues } },
    )
  }
  const { id, typeVersion, intent } = envelope.data
  if (!knownTypes.has(intent.type) || typeVersion > knownVersion) {
    const details = { type: intent.type, typeVersion }
    return {
      id,
      refusal: new SwitchboardError('op.unknown_type', 'This service does not know this kind of decision yet.', {
        details,
      }),
    }
  }
  const parsed = operationSchema.safeParse(value)
  if (parsed.success) return { id, op: parsed.data }
  const issues = issuesOf(parsed.error)
  return {
    id,
    refusal: new SwitchboardError('request.invalid', `This operation is not well-formed: ${inWords(issues)}`, {
      details: { issues },
    }),
  }
}

interface Issue {
  readonly path: string
  readonly message: string
}

function issuesOf(error: z.ZodError, under = ''): Issue[] {
  return error.issues.slice(0, 20).map((issue) => ({ path: `${under}${issue.path.join('.')}`, message: issue.message }))
}

const namedIssues = 3

/** “decidedAt: Invalid ISO datetime”; a verdict has no other place for what is wrong. */
function inWords(issues: readonly Issue[]): string {
  const named = issues.slice(0, namedIssues).map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  const more = issues.length - named.length
  return `${named.join('; ')}${more === 0 ? '' : `; and ${more} more`}`
}
