import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dataDirFailure } from '#shared/errors/data-dir-failure.ts'
import type { Clock } from '#shared/lib/clock.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { loadMasterKeys } from './secrets/master-keys.ts'
import { countSealed, createSecretStore } from './secrets/secret-store.ts'
import type { SecretStore } from './secrets/secret-store.ts'
import { createCommitWatch } from './store/commit-watch.ts'
import type { CommitWatch } from './store/commit-watch.ts'
import type { WriteDb, WriteLock } from './store/db.ts'
import { openDatabase } from './store/open-database.ts'
import type { ServiceDatabase } from './store/service-database.ts'
import { transaction } from './store/transaction.ts'

export interface StoreOptions {
  /** Holds the database, where it is a file, and the key file, where no key is given. */
  readonly dataDir: string
  /** Of a PostgreSQL database that holds everything, for any number of services. */
  readonly databaseUrl?: string
  /** Value of `SWITCHBOARD_KEY`, where it is set. */
  readonly masterKey: string | undefined
  readonly clock: Clock
  readonly randomBytes: (count: number) => Uint8Array
}

export interface OpenStore {
  readonly database: ServiceDatabase
  readonly secrets: SecretStore
  readonly commits: CommitWatch
  readonly newId: NewId
  /** One transaction; followers of the feed are told once it has committed. */
  readonly write: <T>(work: (db: WriteDb) => T, lock?: WriteLock) => T
  close(): void
}

/** Opens what a data folder holds, for the service and for its commands alike: several processes may have it open. */
export function openStore(options: StoreOptions): OpenStore {
  const { dataDir, clock, randomBytes } = options
  const database = openDatabaseOf(options)
  try {
    const keys = loadMasterKeys({
      sealed: countSealed(database.write),
      fromEnvironment: options.masterKey,
      file: join(dataDir, 'service.key'),
      randomBytes,
    })
    const commits = createCommitWatch(database.openMark())
    return {
      database,
      secrets: createSecretStore({ keys, randomBytes, clock }),
      commits,
      newId: createNewId(randomBytes, clock),
      write: <T>(work: (db: WriteDb) => T, lock?: WriteLock): T => {
        // Handlers' work is synchronous by type; the store's own type can't be told so through a generic.
        const result = transaction<unknown>(database.write, () => work(database.write), lock) as T
        if (!database.write.inTransaction) commits.look()
        return result
      },
      close() {
        commits.stop()
        database.close()
      },
    }
  } catch (error) {
    database.close()
    throw error
  }
}

function openDatabaseOf({ dataDir, databaseUrl }: StoreOptions): ServiceDatabase {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return openDatabase(
      databaseUrl === undefined
        ? { kind: 'sqlite', file: join(dataDir, 'service.sqlite3') }
        : { kind: 'postgres', url: databaseUrl },
    )
  } catch (error) {
    throw dataDirFailure(error, dataDir)
  }
}
