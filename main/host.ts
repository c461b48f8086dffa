import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { parseConsoleFlags } from './console-flags.ts'
import { distDirOf } from './dist-dir.ts'
import { createLog, factsOf } from './log/log.ts'
import { runHost } from './node-host/run-host.ts'
import { takeServiceToken } from './take-service-token.ts'

const serviceToken = takeServiceToken(process.env)
const say = (line: string): void => void process.stderr.write(`${line}\n`)
const log = createLog({ write: (line) => process.stderr.write(line), clock: Date.now, least: 'warn' })

process.on('uncaughtException', (error) => {
  log('error', 'uncaught', factsOf(error))
  process.exit(1)
})

try {
  const flags = parseConsoleFlags(process.argv.slice(2), { strict: true })
  const host = await runHost({ flags, distDir: distDirOf(import.meta.url), serviceToken, log, say })
  process.stdout.write(`Switchboard: ${host.address}\n`)
  let stopping = false
  const stop = (): void => {
    // A second signal means that somebody has lost patience: what was decided is on disk already.
    if (stopping) process.exit(130)
    stopping = true
    host.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log('error', 'stop failed', factsOf(error))
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
} catch (error) {
  if (error instanceof SwitchboardError) say(error.message)
  else log('error', 'start failed', factsOf(error))
  process.exit(1)
}
