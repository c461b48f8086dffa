import { setTimeout as delay } from 'node:timers/promises'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { beginLife } from '#backend/backup/begin-life.ts'
import { countProblems } from '#backend/backup/count-problems.ts'
import { otherProcesses } from '#backend/store/postgres/other-processes.ts'
import type { CliTools, Command } from './command.ts'

const mostLooks = 5
const lookAgainMs = 200

/** For stores that PostgreSQL's own tools back up and restore: the part of it that only we can do. */
export const sharedCommands: Readonly<Record<string, Command>> = {
  'database check': {
    usage: '',
    summary: 'counts what doesn’t add up in the PostgreSQL database; its pages are checked by pg_amcheck',
    options: {},
    run(tools) {
      requireShared(tools)
      const problems = countProblems(tools.store.database.write)
      // Whoever runs it at night goes by how it ends.
      if (problems.length > 0) process.exitCode = 1
      return { ok: problems.length === 0, problems }
    },
  },
  'database restored': {
    usage: '--yes',
    summary:
      'after the PostgreSQL database was put back to an earlier state: consoles load it anew, and no number is given out twice',
    options: { yes: { type: 'boolean' } },
    async run(tools, flags) {
      requireShared(tools)
      if (flags['yes'] !== true)
        throw new SwitchboardError(
          'request.invalid',
          'Every console would load everything anew. If the database was put back and no service runs, say --yes.',
        )
      await requireAlone(tools)
      const { write, newId, actor, clock } = tools
      return { workspaces: write((db) => beginLife(db, { actor, newId, now: clock() })) }
    },
  },
}

/** A service that goes on would hand out numbers of the life before to those that it still serves. */
async function requireAlone({ store }: CliTools): Promise<void> {
  for (let looks = 1; ; looks += 1) {
    const others = otherProcesses(store.database.write)
    if (others.length === 0) return
    if (looks === mostLooks)
      throw new SwitchboardError(
        'store.in_use',
        `Others of ours are on this database: ${others.join(', ')}. End them first; services start again after this.`,
      )
    // One that has just ended may still be listed.
    await delay(lookAgainMs)
  }
}

function requireShared({ store }: CliTools): void {
  if (store.database.location.kind === 'postgres') return
  throw new SwitchboardError(
    'request.invalid',
    'This is for a PostgreSQL database: name it by --database. For a folder there are `check` and `restore`.',
  )
}
