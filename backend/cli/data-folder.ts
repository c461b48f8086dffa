import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

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
