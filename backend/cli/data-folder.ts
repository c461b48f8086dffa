import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

/** Where the service keeps its data when nobody says: the platform's folder for application data. */
export function dataFolder(
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  const named = given ?? env['SWITCHBOARD_DATA']
  if (named !== undefined && named !== '') return resolve(named)
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'switchboard-service')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'switchboard-service')
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'switchboard-service')
}

/** A mistyped folder is not made; throws `data_dir.empty`. */
export function requireData(dataDir: string): void {
  if (existsSync(join(dataDir, 'service.sqlite3'))) return
  throw new SwitchboardError(
    'data_dir.empty',
    `There is no service in ${dataDir}. \`workspace create\` and \`serve\` begin one; --data says where it is.`,
    { details: { path: dataDir } },
  )
}
