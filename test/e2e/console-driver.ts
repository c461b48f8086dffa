import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { projectRoot } from '#scripts/project-root.ts'
import { launchDesktopApp, type DesktopApp } from './desktop-app.ts'

export interface ConsoleOptions {
  /** What the test breaks in the page, as its log has it; every other error there fails the test. */
  readonly breaks?: RegExp
  readonly dataDir: string
  /** `--sample`, `--service URL`. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** For Electron alone. */
  readonly electron?: {
    /** What stands before the app's folder: Electron's own switches. */
    readonly switches?: readonly string[]
    readonly executablePath?: string
    readonly appDir?: string
  }
  /** Told every frame that crosses the Node host's socket, both ways. */
  readonly onFrame?: (frame: string) => void
}

/** A running console with its window. */
export interface RunningConsole {
  readonly page: Page
  /** Where it is a desktop app: its main side. */
  readonly app?: DesktopApp
  readonly process: ChildProcess
  /** What it has written to its two outputs. */
  output(): string
  /** Ends it as a person would. */
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

function childEnv(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return { ...Object.fromEntries(inherited), ...extra }
}

/** Starts a program of ours and waits for the line of its output that names its address. */
export async function startProgram(
  args: readonly string[],
  line: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly child: ChildProcess; readonly address: string; readonly output: () => string }> {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: childEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString()
      const found = line.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${String(code)}: ${output}${errors}`)))
  })
  return { child, address, output: () => output + errors }
}

const endMs = 20_000

/** Ends a child and waits until it is gone; one that does not heed the signal is killed, and that is a failure. */
export async function endChild(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' | 'SIGSEGV'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  const timer = setTimeout(() => child.kill('SIGKILL'), endMs)
  await gone
  clearTimeout(timer)
  if (signal === 'SIGTERM' && child.signalCode === 'SIGKILL') throw new Error(`It was there ${endMs} ms after SIGTERM.`)
}

/** The console behind the Node host, in a browser of its own context. */
export async function openInBrowser(browser: Browser, options: ConsoleOptions): Promise<RunningConsole> {
  const { child, address, output } = await startProgram(
    [join(projectRoot, 'dist/host/host.js'), '--no-open', '--data', options.dataDir, ...(options.args ?? [])],
    /Switchboard: (\S+)/,
    options.env,
  )
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  page.on('websocket', (socket) => {
    const tell = ({ payload }: { payload: string | Buffer }): void => options.onFrame?.(payload.toString())
    socket.on('framesent', tell)
    socket.on('framereceived', tell)
  })
  await page.goto(address)
  const close = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    // The page first: losing its host is not what these tests are about, and it would say so in the log.
    await context.close()
    await endChild(child, signal)
  }
  return { page, process: child, output, stop: () => close('SIGTERM'), kill: () => close('SIGKILL') }
}

/** A console as a desktop app, with its main process at hand. */
export interface RunningApp extends RunningConsole {
  readonly app: DesktopApp
}

/** The console as a desktop app. */
export async function openInElectron(options: ConsoleOptions): Promise<RunningApp> {
  const { switches = ['--no-sandbox'], executablePath, appDir = electronAppDir() } = options.electron ?? {}
  const app = await launchDesktopApp({
    // Playwright finds the binary by itself, as `ELECTRON_OVERRIDE_DIST_PATH` says: only then does it hold back "ready" until it is attached.
    // With a path of ours it attaches in the middle of the first load, and one launch in twenty never gets through.
    ...(executablePath === undefined ? {} : { executablePath }),
    // Otherwise Playwright turns the sandbox off by itself.
    chromiumSandbox: !switches.includes('--no-sandbox'),
    args: [...switches, appDir, '--data', options.dataDir, ...(options.args ?? [])],
    env: childEnv(options.env),
  })
  let output = ''
  for (const stream of [app.process().stdout, app.process().stderr])
    stream?.on('data', (data: Buffer) => (output += data.toString()))
  const page = await app.firstWindow()
  return {
    page,
    app,
    process: app.process(),
    output: () => output,
    stop: () => app.quit(),
    kill: () => endChild(app.process(), 'SIGKILL'),
  }
}

/** The folder that Electron is started on. */
export function electronAppDir(): string {
  return process.env['SWITCHBOARD_APP_DIR'] ?? projectRoot
}
