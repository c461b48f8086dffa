import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { backUp } from '#backend/backup/back-up.ts'
import { checkFile } from '#backend/backup/check-file.ts'
import { compact } from '#backend/backup/compact.ts'
import { restore } from '#backend/backup/restore.ts'
import { knownKeyIds } from '#backend/secrets/master-keys.ts'
import type { DatabaseFacts } from '#backend/backup/describe-database.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { ParseArgsConfig } from 'node:util'
import { requireData } from './data-folder.ts'
import { need, optional } from './command.ts'
import type { Flags } from './command.ts'

/** What a command works with that goes by files: it opens no store, and makes and migrates none. */
export interface FileTools {
  readonly dataDir: string
  readonly actor: string
  readonly clock: Clock
  readonly randomBytes: (count: number) => Uint8Array
  /** Value of `SWITCHBOARD_KEY`, where it is set. */
  readonly masterKey: string | undefined
  readonly signal: AbortSignal
}

export interface FileCommand {
  readonly usage: string
  readonly summary: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** `failed`: the answer says what is wrong, and the command ends with 1. */
  readonly run: (tools: FileTools, flags: Flags) => Promise<{ readonly answer: unknown; readonly failed?: boolean }>
}

const text = { type: 'string' } as const
const databaseOf = (dataDir: string) => join(dataDir, 'service.sqlite3')

export const backupCommands: Readonly<Record<string, FileCommand>> = {
  backup: {
    usage: '--to FILE',
    summary: 'copies the database to FILE while the service runs; the key is not in it and is kept apart',
    options: { to: text },
    async run(tools, flags) {
      requireData(tools.dataDir)
      const to = resolve(need(flags, 'to'))
      const suffix = Buffer.from(tools.randomBytes(6)).toString('hex')
      const made = await backUp({ ...tools, databaseFile: databaseOf(tools.dataDir), to, suffix })
      return { answer: { ...made, key: keyOf(tools, made) } }
    },
  },
  restore: {
    usage: '--from FILE',
    summary: 'puts a backup in the place of the database, which stays beside it; refused while the service runs',
    options: { from: text },
    async run(tools, flags) {
      const made = await restore({ ...tools, from: resolve(need(flags, 'from')) })
      return { answer: { ...made, key: keyOf(tools, made) } }
    },
  },
  check: {
    usage: '[--file FILE]',
    summary: 'reads the database, or the backup FILE, to its end and says what is wrong with it',
    options: { file: text },
    async run(tools, flags) {
      const file = optional(flags, 'file')
      if (file === undefined) requireData(tools.dataDir)
      const found = checkFile(file === undefined ? databaseOf(tools.dataDir) : resolve(file))
      return { answer: { ...found, key: keyOf(tools, found) }, failed: !found.ok }
    },
  },
  compact: {
    usage: '',
    summary: 'writes the database anew without the room that is free in it; refused while the service runs',
    options: {},
    async run({ dataDir }) {
      requireData(dataDir)
      return { answer: compact({ dataDir }) }
    },
  },
}

interface KeyFacts {
  readonly where: string
  /** Null where the database could not be read. */
  readonly secretsWithoutKey: number | null
  readonly note: string
}

/** The half of a backup that is never in the file: without it, what is sealed stays sealed. */
function keyOf({ dataDir, masterKey }: FileTools, { sealed }: Partial<DatabaseFacts>): KeyFacts {
  const file = join(dataDir, 'service.key')
  const known = knownKeyIds({ fromEnvironment: masterKey, file })
  const where =
    (masterKey ?? '').trim() === '' ? file : existsSync(file) ? `SWITCHBOARD_KEY, and ${file}` : 'SWITCHBOARD_KEY'
  if (sealed === undefined) {
    const note = 'How many secrets there are is not known, because the database could not be read.'
    return { where, secretsWithoutKey: null, note }
  }
  const total = sealed.reduce((sum, { secrets }) => sum + secrets, 0)
  const secretsWithoutKey = sealed.reduce((sum, { keyId, secrets }) => sum + (known.includes(keyId) ? 0 : secrets), 0)
  const note =
    total === 0
      ? 'There are no secrets yet.'
      : secretsWithoutKey > 0
        ? `${secretsWithoutKey} of ${total} secrets can’t be opened with the keys that are here: bring the key that sealed them.`
        : 'The key is not in the database. Keep it apart from backups: with both, webhook secrets can be read; without it, never again.'
  return { where, secretsWithoutKey, note }
}
