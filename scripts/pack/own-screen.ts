import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readScreenDump, type Picture } from './screen-picture.ts'

/** A screen that nobody sees, and that can be looked at. */
export interface OwnScreen {
  readonly env: Readonly<Record<string, string | undefined>>
  picture(): Picture
  close(): Promise<void>
}

const startWithinMs = 10_000

/** Starts an Xvfb that keeps its screen in a file; undefined on machines that have none. */
export async function openOwnScreen(): Promise<OwnScreen | undefined> {
  if (process.platform !== 'linux') return undefined
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-screen-'))
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-fbdir', folder],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const display = await new Promise<string | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), startWithinMs)
    const settle = (answer: string | undefined): void => {
      clearTimeout(timer)
      resolve(answer)
    }
    server.once('error', () => settle(undefined))
    server.once('exit', () => settle(undefined))
    server.stdio[3]?.once('data', (data: Buffer) => settle(data.toString().trim()))
  })
  async function close(): Promise<void> {
    if (server.pid !== undefined && server.exitCode === null && server.signalCode === null) {
      const gone = once(server, 'exit')
      server.kill('SIGTERM')
      await gone
    }
    rmSync(folder, { recursive: true, force: true })
  }
  if (display === undefined) {
    await close()
    return undefined
  }
  return {
    env: { DISPLAY: `:${display}`, XAUTHORITY: undefined, WAYLAND_DISPLAY: undefined },
    picture: () => readScreenDump(readFileSync(join(folder, 'Xvfb_screen0'))),
    close,
  }
}
