import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { redact } from '#shared/lib/redact.ts'
import { parseConsoleFlags } from './console-flags.ts'
import { distDirOf } from './dist-dir.ts'
import { createLog, factsOf } from './log/log.ts'
import { runHost } from './node-host/run-host.ts'
import { stopWithin } from './stop-within.ts'
import { takeServiceToken } from './take-service-token.ts'

// Decisions, payloads and preferences are the operator's own: whatever is created from here on, others can't read.
process.umask(0o077)
const serviceToken = takeServiceToken(process.env)
const againAfterMs = 500
const stopWithinMs = 15_000
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
  let stoppingSince: number | undefined
  const stop = (): void => {
    if (stoppingSince !== undefined) {
      // A library below the preferences raises each signal once more; only a later one is a person without patience.
      if (Date.now() - stoppingSince > againAfterMs) process.exit(130)
      return
    }
    stoppingSince = Date.now()
    stopWithin(stopWithinMs, host.stop).then(
      (inTime) => process.exit(inTime ? 0 : 1),
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
  if (error instanceof SwitchboardError) say(redact(error.message))
  else log('error', 'start failed', factsOf(error))
  process.exit(1)
}
