import { utilityProcess } from 'electron'
import { leanEnv, leanNodeFlags } from '#shared/lib/lean-memory.ts'
import { logLines } from '../log/log-lines.ts'
import type { ServiceProcess } from '../service/service-process.ts'

/** Starts the embedded service as a utility process of Electron; what it writes goes into our log. */
export function forkUtilityService(file: string, write: (line: string) => void): ServiceProcess {
  const child = utilityProcess.fork(file, [], {
    serviceName: 'Switchboard service',
    stdio: ['ignore', 'pipe', 'pipe'],
    execArgv: [...leanNodeFlags],
    env: leanEnv(process.env),
  })
  for (const stream of [child.stdout, child.stderr]) if (stream !== null) logLines(stream, write)
  return {
    get pid() {
      return child.pid
    },
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', (exitCode) => listener(exitCode)),
    kill() {
      // Electron's own asks politely, and a process that hangs doesn't hear it.
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL')
    },
  }
}
