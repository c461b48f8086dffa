import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { outboxInitial } from '../migrations/outbox-0001-initial.ts'
import { outboxRedoAndWaits } from '../migrations/outbox-0002-redo-and-waits.ts'
import type { DatabaseHandle } from '../sqlite/database.ts'
import { translatingErrors } from '../sqlite/database.ts'
import { closeUncopied } from '../sqlite/hold-log.ts'
import { openDatabase, type DatabaseKind } from '../sqlite/open-database.ts'
import { isDamage } from '../sqlite/store-failure.ts'
import { keepOnDisk, refuseEmptied } from './keep-on-disk.ts'
import { createOutbox, type Outbox } from './outbox.ts'

/** "SwOb" */
const outboxKind: DatabaseKind = {
  applicationId: 0x53774f62,
  migrations: [outboxInitial, outboxRedoAndWaits],
  synchronous: 'FULL',
  cacheKiB: 4_000,
}

export interface OpenOutbox {
  readonly outbox: Outbox
  checkpoint(): void
  /** Whether damage was found in it since it was opened: from then on nothing may be copied into the file. */
  isDamaged(): boolean
  close(): void
}

/** A damaged outbox is never put aside by itself: it may hold decisions that exist nowhere else. */
export function openOutbox(path: string, logCopied: 'here' | 'elsewhere'): OpenOutbox {
  let isDamaged = false
  const failure = (error: unknown): unknown => {
    if (!isDamage(error)) return error
    isDamaged = true
    return new SwitchboardError(
      'store.damaged',
      'The file of your unsent decisions is damaged. It was left as it is: restore it from a backup, or move it away to go on without it.',
      { cause: error, details: { path } },
    )
  }
  const close = (): void => (isDamaged ? closeUncopied(path, () => db.close()) : db.close())
  const db = openFile(path, logCopied, failure)
  try {
    const outbox = createOutbox(db)
    outbox.recover()
    return { outbox, checkpoint: () => db.checkpoint(), isDamaged: () => isDamaged, close }
  } catch (error) {
    close()
    throw error
  }
}

function openFile(path: string, logCopied: 'here' | 'elsewhere', failure: (error: unknown) => unknown): DatabaseHandle {
  try {
    refuseEmptied(path)
    return translatingErrors(
      keepOnDisk(path, () => openDatabase(path, outboxKind, { logCopied })),
      failure,
    )
  } catch (error) {
    throw failure(error)
  }
}
