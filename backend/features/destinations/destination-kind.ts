import type { ErrorCode } from '#shared/errors/error-codes.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { ReadDb } from '#backend/store/db.ts'

/** What a mapping may lead to. One more is one more file like `project-destination.ts`, and its line in `destination-kinds.ts`. */
export interface DestinationKind {
  /** How sentences call it after its name; empty where the name is enough. */
  readonly noun: string
  readonly notFound: { readonly code: ErrorCode; readonly message: string }
  readonly archived: { readonly code: ErrorCode; readonly message: string }
  find(db: ReadDb, workspaceId: string, id: Destination['id']): DestinationFacts | undefined
}

export interface DestinationFacts {
  readonly name: string
  readonly archivedAt: number | null
}
