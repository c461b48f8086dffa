import { spawn } from 'node:child_process'

export interface BrowserOpening {
  readonly command: string
  readonly args: readonly string[]
}

/** How this machine opens an address; undefined where there is nobody to see it. */
export function browserOpening({
  platform,
  env,
  url,
}: {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  url: string
}): BrowserOpening | undefined {
  // Over SSH the browser would open on the machine that nobody sits at.
  if (env['SSH_CONNECTION'] || env['SSH_TTY']) return undefined
  if (platform === 'darwin') return { command: 'open', args: [url] }
  if (platform === 'win32') return { command: 'rundll32', args: ['url.dll,FileProtocolHandler', url] }
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return undefined
  return { command: 'xdg-open', args: [url] }
}

/** Starts the browser and forgets it; the address is on the terminal anyway. */
export function openBrowser({ command, args }: BrowserOpening): void {
  const child = spawn(command, [...args], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
