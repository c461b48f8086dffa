import { spawn, type StdioOptions } from 'node:child_process'
import { constants } from 'node:os'
import { Writable } from 'node:stream'
import { watchParent } from './watch-parent.ts'

type Child = {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly stdio?: StdioOptions
  /** Written to the child's descriptor 3, which nobody else can read. */
  readonly secret?: string | undefined
  /** The child is killed when it has not ended by itself after this long. */
  readonly timeLimitMs?: number
}

/** Runs a program to its end and returns its exit code; 127 when it could not start, 128 + n when signal n ended it. */
export function runChild({ command, args, cwd, env, stdio = 'inherit', secret, timeLimitMs }: Child): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: secret === undefined ? stdio : ['inherit', 'inherit', 'inherit', 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, ...env },
      ...(timeLimitMs === undefined ? {} : { timeout: timeLimitMs, killSignal: 'SIGKILL' as const }),
    })
    const pipe = secret === undefined ? null : child.stdio[3]
    if (pipe instanceof Writable) {
      // A child that ends without reading is told of by its exit.
      pipe.on('error', () => undefined)
      pipe.end(secret)
    }
    const forward = (signal: NodeJS.Signals) => {
      // A terminal sends Ctrl+C to the whole group: forwarding it would make it two.
      if (signal === 'SIGINT' && process.stdin.isTTY) return
      child.kill(signal)
    }
    const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
    for (const signal of forwarded) process.on(signal, forward)
    const unwatch = watchParent(() => child.kill('SIGTERM'))
    const settle = (code: number) => {
      unwatch()
      for (const signal of forwarded) process.off(signal, forward)
      resolve(code)
    }
    child.once('error', () => settle(127))
    child.once('exit', (code, signal) => settle(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}
