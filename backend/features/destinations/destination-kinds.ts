import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { ReadDb } from '#backend/store/db.ts'
import type { DestinationKind } from './destination-kind.ts'
import { feedDestination } from './feed-destination.ts'
import { projectDestination } from './project-destination.ts'

const kinds: Readonly<Record<Destination['kind'], DestinationKind>> = {
  project: projectDestination,
  team_feed: feedDestination('team_feed', 'team feed'),
  incident_stream: feedDestination('incident_stream', 'incident stream'),
}

/** The destination's name; throws where there is none such in the workspace, or it is archived. */
export function requireDestination(db: ReadDb, workspaceId: string, { kind, id }: Destination): string {
  const { find, notFound, archived } = kinds[kind]
  const facts = find(db, workspaceId, id)
  if (facts === undefined) throw new SwitchboardError(notFound.code, notFound.message, { details: { id } })
  if (facts.archivedAt !== null) throw new SwitchboardError(archived.code, archived.message, { details: { id } })
  return facts.name
}

/** How sentences call a destination: its name, and what it is where that is no project; its id where it is gone. */
export function destinationName(db: ReadDb, workspaceId: string, { kind, id }: Destination): string {
  const { find, noun } = kinds[kind]
  const name = find(db, workspaceId, id)?.name ?? id
  return noun === '' ? name : `${name} (${noun})`
}
