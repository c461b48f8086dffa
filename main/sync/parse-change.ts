import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import {
  changeEntities,
  changeSchema,
  snapshotLineSchema,
  type Change,
  type SnapshotLine,
} from '#shared/model/change.ts'
import { z } from 'zod'

const anyLine = z.looseObject({ kind: z.string(), entity: z.string().optional() })

function isOfNewerService(line: unknown): boolean {
  const loose = anyLine.safeParse(line)
  return (
    loose.success && loose.data.entity !== undefined && !changeEntities.some((entity) => entity === loose.data.entity)
  )
}

function notUnderstood(cause: unknown): SwitchboardError {
  return new SwitchboardError('internal', 'The service sent a row that this version does not understand.', { cause })
}

/** A line of the feed; undefined for an entity that only a newer console knows. */
export function parseChange(line: unknown): Change | undefined {
  const parsed = changeSchema.safeParse(line)
  if (parsed.success) return parsed.data
  if (isOfNewerService(line)) return undefined
  throw notUnderstood(parsed.error)
}

/** A line of a snapshot; undefined for an entity that only a newer console knows. */
export function parseSnapshotLine(text: string): SnapshotLine | undefined {
  let line: unknown
  try {
    line = JSON.parse(text)
  } catch (cause) {
    throw notUnderstood(cause)
  }
  const parsed = snapshotLineSchema.safeParse(line)
  if (parsed.success) return parsed.data
  if (isOfNewerService(line)) return undefined
  throw notUnderstood(parsed.error)
}
