import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { ElectronApplication, Page } from '@playwright/test'
import { _electron, errors } from '@playwright/test'

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>
type Electron = Parameters<Exclude<Parameters<ElectronApplication['evaluate']>[0], string>>[0]

/** The main side of a desktop app that Playwright has started. */
export interface DesktopApp {
  /** Runs a function in main, which sees nothing of here but its argument. */
  evaluate<Result, Given>(
    body: (electron: Electron, given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>
  evaluate<Result>(body: (electron: Electron) => Result | Promise<Result>): Promise<Result>
  process(): ChildProcess
  windows(): Page[]
  firstWindow(): Promise<Page>
  /** Ends it as a person would; one that does not end is killed, and that is a failure. */
  quit(): Promise<void>
}

const handshakeMs = 15_000
const quitMs = 20_000

export async function launchDesktopApp(options: LaunchOptions): Promise<DesktopApp> {
  const app = await launch(options)
  const child = app.process()
  const evaluate = <Result, Given>(
    body: (electron: Electron, given: Given) => Result | Promise<Result>,
    given?: Given,
  ): Promise<Result> => evaluateInTurn(app, String(body), given) as Promise<Result>
  return {
    evaluate,
    process: () => child,
    windows: () => app.windows(),
    firstWindow: () => app.firstWindow(),
    async quit() {
      if (hasEnded(child)) return
      const gone = once(child, 'exit')
      // Its answer may go along with it.
      void evaluate(({ app: main }) => main.quit()).catch(() => undefined)
      const timer = setTimeout(() => child.kill('SIGKILL'), quitMs)
      const [, signal] = (await gone) as [number | null, NodeJS.Signals | null]
      clearTimeout(timer)
      if (signal === 'SIGKILL') throw new Error(`It was told to quit and had not after ${quitMs} ms.`)
    },
  }
}

/** Playwright's handshake over two debuggers sometimes never ends, before anything of ours runs: that start is ended by it, and one other made. */
async function launch(options: LaunchOptions): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: handshakeMs })
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error
    return await _electron.launch({ ...options, timeout: 2 * handshakeMs })
  }
}

/**
 * Node runs what a debugger asks for in the middle of whatever main is doing. Coming between its look at an empty queue of
 * `process.nextTick` and the note that it is empty, code that adds to it is forgotten, and with it everything added later:
 * streams, fetch and quitting stand still for good. So it waits for a turn of its own.
 */
function evaluateInTurn(app: ElectronApplication, source: string, given: unknown): Promise<unknown> {
  return app.evaluate(
    (electron, asked) =>
      new Promise((resolve) => {
        const run = async (): Promise<unknown> => {
          const body: unknown = process.getBuiltinModule('node:vm').runInThisContext(`(${asked.source})`)
          return await (body as (...all: unknown[]) => unknown)(electron, asked.given)
        }
        setImmediate(() => resolve(run()))
      }),
    { source, given },
  )
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null
