import type { Destination } from '#shared/model/mapping.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { destinationKinds } from './destination-kinds.ts'

/** How sentences call a destination: its name, and what it is where that is no project; its id where it is gone. */
export function destinationName(db: ReadDb, workspaceId: string, { kind, id }: Destination): string {
  const { find, noun } = destinationKinds[kind]
  const name = find(db, workspaceId, id)?.name ?? id
  return noun === '' ? name : `${name} (${noun})`
}
