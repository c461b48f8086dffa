import { posix, win32 } from 'node:path'

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Where this platform keeps the data of programs; the same for both hosts, so that they show the same work. */
export function defaultDataDir({ platform, home, env }: Machine): string {
  if (platform === 'win32') return win32.join(env['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), 'Switchboard')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Switchboard')
  const xdg = env['XDG_DATA_HOME']
  // The specification says that relative paths there are to be ignored.
  const base = xdg !== undefined && posix.isAbsolute(xdg) ? xdg : posix.join(home, '.local', 'share')
  return posix.join(base, 'switchboard')
}
