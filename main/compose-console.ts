import { randomBytes } from 'node:crypto'
import { homedir, release, type, userInfo } from 'node:os'
import { join } from 'node:path'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import { createConsole, type Console } from './console.ts'
import type { ConsoleFlags } from './console-flags.ts'
import { lockDataDir } from './data-dir/lock-data-dir.ts'
import type { AppFacts } from './features/app/app-handlers.ts'
import type { Desktop } from './features/app/desktop.ts'
import { runtimeOf } from './features/app/runtime-of.ts'
import { createPreferencesFile, type PreferencesFile } from './features/preferences/preferences-file.ts'
import type { Log } from './log/log.ts'
import { platformOf } from './platform-of.ts'
import { readVersion } from './read-version.ts'
import { createRemoteService } from './service/remote-service.ts'
import type { ServiceConnector } from './service/service-connector.ts'
import type { ServiceProcess } from './service/service-process.ts'
import { keepLoopbackDirect } from './service/keep-loopback-direct.ts'
import { createServiceFetch } from './service/service-fetch.ts'
import { tracedFetch } from './service/traced-fetch.ts'
import { createServiceSupervisor } from './service/service-supervisor.ts'
import { afterTimeout } from './service/timers.ts'
import { checkFilesApart } from './store/check-files-apart.ts'
import { createStoreClient } from './store/store-client.ts'
import { createStoreHealth } from './store/store-health.ts'

export interface ComposedConsole {
  readonly console: Console
  readonly preferences: PreferencesFile
  /** Stops everything, what was decided stays; then the data folder is free again. */
  stop(): Promise<void>
}

/** Puts the console together from the real clock, disk and network; only the two entries call it. */
export function composeConsole(options: {
  readonly flags: ConsoleFlags
  readonly dataDir: string
  readonly distDir: string
  readonly serviceToken: string | undefined
  readonly spawnService: (file: string) => ServiceProcess
  readonly host: AppFacts['host']
  readonly desktop?: Desktop
  readonly log: Log
}): ComposedConsole {
  const { flags, dataDir, distDir, log } = options
  const clock = Date.now
  const random = Math.random
  keepLoopbackDirect(process.env)
  const unlock = lockDataDir(dataDir)
  const newId = createNewId(randomBytes, clock)
  const preferences = createPreferencesFile(dataDir)
  const storeHealth = createStoreHealth()
  const workerFile = join(distDir, 'store-worker/store-worker.js')
  const store = createStoreClient({
    dataDir,
    clock,
    after: afterTimeout,
    health: storeHealth,
    workerFile,
    onDefect: (message) => log('error', 'store defect', { message }),
  })

  const serviceFetch = tracedFetch(createServiceFetch(globalThis.fetch), () => randomBytes(16).toString('hex'))
  const service = serviceOf(options, { fetch: serviceFetch, after: afterTimeout, clock }, () =>
    createServiceSupervisor({
      spawn: () => options.spawnService(join(distDir, 'service/embedded.js')),
      dataDir: join(dataDir, 'service'),
      // Our tokens' own prefix: the redactor knows it.
      newToken: () => `swb_${randomBytes(32).toString('base64url')}`,
      clock,
      after: afterTimeout,
      random,
      log,
    }),
  )
  const composed = createConsole({
    store,
    storeHealth,
    service,
    serviceKey: flags.service ?? 'embedded',
    serviceAddress: flags.service ?? null,
    fetch: serviceFetch,
    clock,
    after: afterTimeout,
    random,
    newId,
    preferences,
    log,
    host: options.host,
    platform: platformOf(process.platform),
    version: readVersion(distDir),
    runtime: runtimeOf(process.versions, `${type()} ${release()} (${process.arch})`),
    dataDir,
    ...(options.desktop === undefined ? {} : { desktop: options.desktop }),
    actor: operatorName(),
    checkFiles: () => checkFilesApart(workerFile, dataDir),
    home: homedir(),
  })
  return {
    console: composed,
    preferences,
    async stop() {
      await composed.stop()
      unlock()
    },
  }
}

function serviceOf(
  { flags, serviceToken }: { flags: ConsoleFlags; serviceToken: string | undefined },
  world: Parameters<typeof createRemoteService>[1],
  embedded: () => ServiceConnector,
): ServiceConnector {
  if (flags.service === undefined) return embedded()
  if (serviceToken === undefined) {
    throw new SwitchboardError('token.missing', 'With --service, put an operator token into SWITCHBOARD_TOKEN.')
  }
  return createRemoteService({ url: flags.service, token: serviceToken }, world)
}

function operatorName(): string {
  try {
    return userInfo().username || 'operator'
  } catch {
    // A container may run under a user id that has no name.
    return 'operator'
  }
}
