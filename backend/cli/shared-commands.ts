import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { beginLife } from '#backend/backup/begin-life.ts'
import { countProblems } from '#backend/backup/count-problems.ts'
import type { CliTools, Command } from './command.ts'

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
    run(tools, flags) {
      requireShared(tools)
      if (flags['yes'] !== true)
        throw new SwitchboardError(
          'request.invalid',
          'Every console would load everything anew. If the database was put back and no service runs, say --yes.',
        )
      const { write, newId, actor, clock } = tools
      return { workspaces: write((db) => beginLife(db, { actor, newId, now: clock() })) }
    },
  },
}

function requireShared({ store }: CliTools): void {
  if (store.database.location.kind === 'postgres') return
  throw new SwitchboardError(
    'request.invalid',
    'This is for a PostgreSQL database: name it by --database. For a folder there are `check` and `restore`.',
  )
}
