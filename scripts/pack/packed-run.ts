import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import type { RunnableApp } from './runnable-copy.ts'

/** A package that was started as a person starts it. */
export interface PackedRun {
  readonly dataDir: string
  /** What it has written so far, to both streams. */
  output(): string
  /** What Chromium's inspector says on the streams that it is given; nothing, unless it was asked for and is there. */
  inspectorAnswer(): string
  isRunning(): boolean
  signal(name: NodeJS.Signals): void
  /** Asks it to end; its exit code, or the signal that it took. */
  stop(withinMs: number): Promise<number | string>
}

/** Chromium has no sandbox for root. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export function startPacked(
  { binary }: Pick<RunnableApp, 'binary'>,
  {
    dataDir,
    args,
    env,
  }: { dataDir: string; args: readonly string[]; env: Readonly<Record<string, string | undefined>> },
): PackedRun {
  const child = spawn(binary, [...args, ...asRoot, '--data', dataDir], {
    // A package claims its links and files its settings in the user's home: it gets one of its own.
    env: { ...process.env, HOME: dirname(dataDir), XDG_CONFIG_HOME: undefined, XDG_DATA_HOME: undefined, ...env },
    // Chromium takes questions on the fourth stream and answers on the fifth, where it is told to.
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
  })
  const [, , , questions, answers] = child.stdio
  if (questions instanceof Writable) {
    questions.on('error', () => undefined)
    questions.write('{"id":1,"method":"Browser.getVersion"}\0')
  }
  let answer = ''
  answers?.on('data', (data: Buffer) => (answer += data.toString()))
  let output = ''
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()))
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null
  return {
    dataDir,
    output: () => output,
    inspectorAnswer: () => answer,
    isRunning,
    signal: (name) => void child.kill(name),
    async stop(withinMs) {
      if (isRunning()) {
        const killer = setTimeout(() => child.kill('SIGKILL'), withinMs)
        const gone = once(child, 'exit')
        child.kill('SIGTERM')
        await gone
        clearTimeout(killer)
      }
      return child.exitCode ?? child.signalCode ?? 'no answer'
    },
  }
}

/** Waits until something holds, for as long as the time lasts and the program runs. */
export async function holdsWithin(limitMs: number, run: PackedRun, holds: () => boolean): Promise<boolean> {
  const end = Date.now() + limitMs
  while (Date.now() < end && run.isRunning()) {
    if (holds()) return true
    await delay(200)
  }
  return holds()
}

/** Whether the console is past its start: it has taken its data folder. */
export function hasStarted({ dataDir }: PackedRun): boolean {
  return existsSync(join(dataDir, 'lock-owner'))
}

/** Processes whose program lies in the package, by number; Linux only. */
function processesOf({ folder }: RunnableApp): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && programOf(name).startsWith(`${folder}/`))
    .map(Number)
}

/** The package's processes that are still there after a moment: the helpers of a browser end by themselves, just after it. */
export async function processesLeft(app: RunnableApp, graceMs: number): Promise<number[]> {
  const end = Date.now() + graceMs
  while (Date.now() < end && processesOf(app).length > 0) await delay(100)
  return processesOf(app)
}

function programOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/exe`)
  } catch {
    // It has ended since the folder was read, or is somebody else's.
    return ''
  }
}
