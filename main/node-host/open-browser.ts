import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import type { After } from '../service/timers.ts'
import { openingTarget } from './answer-opening.ts'
import { removeOpeningFile, writeOpeningFile } from './opening-file.ts'
import { sessionLimits, type SessionBook } from './session-book.ts'

export interface BrowserOpening {
  readonly command: string
  readonly args: readonly string[]
}

/** How this machine opens a page; undefined where there is nobody to see it. */
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

/** Opens the console in the browser by way of a file; the answer removes it. It goes by itself once it has served. */
export function openBrowser(options: {
  readonly dataDir: string
  readonly origin: string
  readonly book: SessionBook
  readonly after: After
}): () => void {
  const { dataDir, origin, book, after } = options
  const ticket = book.issueTicket()
  const file = writeOpeningFile(dataDir, `${origin}${openingTarget(ticket)}`)
  const cancel = after(sessionLimits.ticketMs, () => remove())
  const stopListening = book.onRedeemed((redeemed) => {
    if (redeemed === ticket) remove()
  })
  function remove(): void {
    cancel()
    stopListening()
    removeOpeningFile(dataDir)
  }

  const opening = browserOpening({ platform: process.platform, env: process.env, url: pathToFileURL(file).href })
  if (opening === undefined) remove()
  else start(opening)
  return remove
}

/** Starts the browser and forgets it; the address is on the terminal anyway. */
function start({ command, args }: BrowserOpening): void {
  const child = spawn(command, [...args], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
