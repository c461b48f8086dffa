import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { destinationKinds } from './destination-kinds.ts'

/** The destination's name; throws where there is none such in the workspace, or it is archived. */
export function requireDestination(db: ReadDb, workspaceId: string, { kind, id }: Destination): string {
  const { find, notFound, archived } = destinationKinds[kind]
  const facts = find(db, workspaceId, id)
  if (facts === undefined) throw new SwitchboardError(notFound.code, notFound.message, { details: { id } })
  if (facts.archivedAt !== null) throw new SwitchboardError(archived.code, archived.message, { details: { id } })
  return facts.name
}
