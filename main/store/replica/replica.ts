import type { WorkspaceId } from '#shared/model/ids.ts'
import { replicaInitial } from '../migrations/replica-0001-initial.ts'
import { replicaFeeds } from '../migrations/replica-0002-feeds.ts'
import { replicaSuggestions } from '../migrations/replica-0003-suggestions.ts'
import { replicaRoutedTo } from '../migrations/replica-0004-routed-to.ts'
import { replicaPeopleRules } from '../migrations/replica-0005-people-rules.ts'
import { replicaSuggestionFacets } from '../migrations/replica-0006-suggestion-facets.ts'
import { replicaRecords } from '../migrations/replica-0007-records.ts'
import type { DatabaseHandle, ReadDb, WriteDb } from '../sqlite/database.ts'
import type { DatabaseKind } from '../sqlite/open-database.ts'
import { openDatabase, openLoading, openReader } from '../sqlite/open-database.ts'
import { createArrivalNumbers } from './arrival-number.ts'
import type { EventWriter } from './event-writer.ts'
import { createEventWriter } from './event-writer.ts'
import type { Intern } from './intern.ts'
import { createIntern } from './intern.ts'

/** "SwRp" */
export const replicaKind: DatabaseKind = {
  applicationId: 0x53775270,
  migrations: [
    replicaInitial,
    replicaFeeds,
    replicaSuggestions,
    replicaRoutedTo,
    replicaPeopleRules,
    replicaSuggestionFacets,
    replicaRecords,
  ],
  synchronous: 'NORMAL',
  cacheKiB: 16_000,
}

export interface ReplicaRow {
  readonly seq: number
  readonly as_of: number | null
  readonly complete: number
  readonly outbox_revision: number
  readonly rebuilt_because: string | null
}

/** One workspace's rows: a connection that writes and one that only reads, so that a pull never blocks a window. */
export interface Replica {
  readonly path: string
  readonly writer: WriteDb
  readonly reader: ReadDb
  readonly events: EventWriter
  readonly intern: Intern
  checkpoint(): void
  close(): void
}

export function readReplicaRow(db: ReadDb): ReplicaRow {
  return (
    db.get<ReplicaRow>('SELECT seq, as_of, complete, outbox_revision, rebuilt_because FROM replica WHERE id = 1') ?? {
      seq: 0,
      as_of: null,
      complete: 0,
      outbox_revision: -1,
      rebuilt_because: null,
    }
  )
}

function ensureReplicaRow(db: WriteDb, workspaceId: WorkspaceId, rebuiltBecause: string | null): void {
  db.run('INSERT OR IGNORE INTO replica VALUES (1, ?, 0, NULL, 0, -1, ?)', workspaceId, rebuiltBecause)
}

export interface ReplicaFile {
  readonly path: string
  readonly workspaceId: WorkspaceId
  readonly logCopied: 'here' | 'elsewhere'
}

export function openReplica({ path, workspaceId, logCopied }: ReplicaFile, rebuiltBecause: string | null): Replica {
  const writer = openDatabase(path, replicaKind, { logCopied })
  try {
    ensureReplicaRow(writer, workspaceId, rebuiltBecause)
    // A broken schema page or first leaf shows here, before anything is shown.
    writer.get('SELECT * FROM inbox_item ORDER BY no DESC LIMIT 1')
    writer.get('SELECT * FROM synced_event ORDER BY no DESC LIMIT 1')
    const reader = openReader(path, replicaKind.cacheKiB)
    return {
      path,
      writer,
      reader,
      ...writersOf(writer),
      checkpoint: () => writer.checkpoint(),
      close: () => closeBoth(reader, writer),
    }
  } catch (error) {
    writer.close()
    throw error
  }
}

/** A replica that is being loaded: nobody reads it. */
export function openLoadingReplica(path: string, workspaceId: WorkspaceId): Omit<Replica, 'reader'> {
  const writer = openLoading(path, replicaKind)
  ensureReplicaRow(writer, workspaceId, null)
  return { path, writer, ...writersOf(writer), checkpoint: () => undefined, close: () => writer.close() }
}

function writersOf(db: WriteDb): { readonly events: EventWriter; readonly intern: Intern } {
  const intern = createIntern(db)
  return { intern, events: createEventWriter(db, createArrivalNumbers(db), intern) }
}

function closeBoth(reader: DatabaseHandle, writer: DatabaseHandle): void {
  reader.close()
  writer.close()
}
