import { fork } from 'node:child_process'
import { leanEnv, leanNodeFlags } from '#shared/lib/lean-memory.ts'
import type { ServiceProcess } from '../service/service-process.ts'

/** Starts the embedded service as a child of this process. What it writes goes to our stderr: stdout has one line only. */
export function forkService(file: string): ServiceProcess {
  const child = fork(file, [], {
    stdio: ['ignore', 2, 2, 'ipc'],
    serialization: 'json',
    execArgv: [...leanNodeFlags],
    env: leanEnv(process.env),
  })
  return {
    pid: child.pid,
    send(message) {
      // A child that is gone can't be told anything; its exit is what counts.
      if (child.connected) child.send(message, () => undefined)
    },
    onMessage: (listener) => child.on('message', listener),
    onExit(listener) {
      let told = false
      const tell = (exitCode: number | null): void => {
        if (told) return
        told = true
        listener(exitCode)
      }
      child.on('exit', tell)
      child.on('error', () => {
        if (child.pid === undefined) tell(null)
      })
    },
    kill: () => child.kill('SIGKILL'),
  }
}
