import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createConsole, type Console } from '#main/console.ts'
import { createPreferencesFile } from '#main/features/preferences/preferences-file.ts'
import { forkService } from '#main/node-host/fork-service.ts'
import type { Log } from '#main/log/log.ts'
import { createServiceClient, type Fetch, type ServiceClient } from '#main/service/service-client.ts'
import type { ServiceConnector } from '#main/service/service-connector.ts'
import type { ServiceProcess } from '#main/service/service-process.ts'
import { createServiceSupervisor } from '#main/service/service-supervisor.ts'
import { afterTimeout } from '#main/service/timers.ts'
import { checkFilesApart } from '#main/store/check-files-apart.ts'
import { createStoreClient } from '#main/store/store-client.ts'
import { createStoreHealth } from '#main/store/store-health.ts'
import { createIpcClient, type IpcClient } from '#shared/ipc/ipc-client.ts'
import type { IpcEvent } from '#shared/ipc/contract.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import { embeddedService } from './service-programs.ts'

/** Only defects, and only their stacks: a test that fails shows where. */
const log: Log = (level, happening, facts) => {
  if (level === 'error') process.stderr.write(`${happening} ${String(facts?.['stack'] ?? facts?.['message'])}\n`)
}
const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url))
const secret = 'It is a secret to everybody'
export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'switchboard-console-'))

export interface RunningConsole {
  readonly console: Console
  readonly ipc: IpcClient
  readonly events: readonly IpcEvent[]
  readonly service: ServiceConnector
  /** The service's process that runs now. */
  process(): ServiceProcess
  /** An administrator's calls to the service that runs now. */
  admin(): ServiceClient
  stop(): Promise<void>
}

/** A supervised embedded service over `dataDir`, as both hosts run it. */
export function superviseService(dataDir: string): {
  service: ServiceConnector
  process: () => ServiceProcess
  stopping: () => void
} {
  let last: ServiceProcess | undefined
  let stopped = false
  const service = createServiceSupervisor({
    spawn() {
      if (stopped) throw new Error('The service is to stay away.')
      last = forkService(embeddedService)
      return last
    },
    dataDir: join(dataDir, 'service'),
    newToken: () => randomBytes(32).toString('base64url'),
    clock: Date.now,
    after: afterTimeout,
    random: Math.random,
    log,
  })
  return {
    service,
    process() {
      if (last === undefined) throw new Error('No service was started.')
      return last
    },
    stopping: () => {
      stopped = true
    },
  }
}

/** The whole console over its real parts: worker thread, child process, HTTP. */
export function startConsole(
  dataDir: string,
  options: { service?: ServiceConnector; fetch?: Fetch; sample?: boolean; serviceKey?: string } = {},
): RunningConsole {
  const supervised = superviseService(dataDir)
  const service = options.service ?? supervised.service
  const events: IpcEvent[] = []
  const storeHealth = createStoreHealth()
  const running = createConsole({
    storeHealth,
    store: createStoreClient({
      dataDir,
      clock: Date.now,
      after: afterTimeout,
      health: storeHealth,
      workerFile: path('main/store/store-worker.ts'),
      onDefect: (message) => log('error', 'store', { message }),
    }),
    service,
    serviceKey: options.serviceKey ?? 'embedded',
    serviceAddress: options.serviceKey ?? null,
    fetch: options.fetch ?? globalThis.fetch,
    clock: Date.now,
    after: afterTimeout,
    random: Math.random,
    newId: createNewId(randomBytes, Date.now),
    preferences: createPreferencesFile(dataDir),
    log,
    host: 'node',
    platform: 'linux',
    version: '0.0.0',
    runtime: [],
    dataDir,
    actor: 'ana',
    checkFiles: () => checkFilesApart(path('main/store/store-worker.ts'), dataDir),
    home: '/home/ana',
  })
  running.subscribe((event) => events.push(event))
  const gate = running.router.gate(() => true)
  running.start({ sample: options.sample === true })
  return {
    console: running,
    ipc: createIpcClient({ call: (method, input) => gate(undefined, method, input), subscribe: running.subscribe }),
    events,
    service,
    process: supervised.process,
    admin() {
      const state = service.state()
      if (state.kind !== 'up') throw new Error(`The service is ${state.kind}.`)
      return createServiceClient(options.fetch ?? globalThis.fetch, state.endpoint)
    },
    stop: running.stop,
  }
}

/** Asks again until the answer satisfies; fails after `withinMs` with the last one. */
export async function until<T>(
  ask: () => Promise<T> | T,
  satisfies: (answer: T) => boolean,
  withinMs = 20_000,
): Promise<T> {
  const deadline = Date.now() + withinMs
  for (;;) {
    const answer = await ask()
    if (satisfies(answer)) return answer
    if (Date.now() > deadline) throw new Error(`Not within ${withinMs} ms; last answer: ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export const signal = (): AbortSignal => AbortSignal.timeout(30_000)

/** A workspace with an active installation, a project, and a way to send GitHub's events to it. */
export async function furnish(running: RunningConsole): Promise<{
  workspaceId: string
  tenantId: string
  installationId: `inst_${string}`
  projectId: `prj_${string}`
  push(repository: { id: number; name: string }): Promise<void>
}> {
  await until(
    () => running.service.state(),
    (state) => state.kind === 'up',
  )
  const choice = await running.ipc.call('workspaces.create', { name: 'Acme' })
  const { items } = await running.admin().call('workspaces.list', {}, { signal: signal() })
  const tenantId = items.find(({ id }) => id === choice.id)?.connectorsTenantId ?? ''
  const at = { signal: signal(), tenantId }
  const app = await running.admin().call(
    'provider_apps.create',
    {
      body: { provider: 'github', appId: '1', name: 'App', webhookSecret: secret, homeWorkspaceId: choice.id },
      idempotencyKey: randomUUID(),
    },
    { signal: signal() },
  )
  const account = { externalId: '1', login: 'acme', kind: 'organization' } as const
  const installation = await running.admin().call(
    'installations.create',
    {
      body: { provider: 'github', externalInstallationId: '77', account, active: true },
      idempotencyKey: randomUUID(),
    },
    at,
  )
  const project = await running
    .admin()
    .call('projects.create', { body: { slug: 'search', name: 'Search' }, idempotencyKey: randomUUID() }, at)
  return {
    workspaceId: choice.id,
    tenantId,
    installationId: installation.id,
    projectId: project.id,
    async push(repository) {
      const state = running.service.state()
      if (state.kind !== 'up') throw new Error('The service is away.')
      const body = JSON.stringify(pushTo(repository))
      const response = await fetch(state.endpoint.url + app.webhookPath, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'x-github-event': 'push',
          'x-github-delivery': randomUUID(),
          'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
        },
      })
      if (!response.ok) throw new Error(`The webhook was answered ${response.status}: ${await response.text()}`)
    },
  }
}

function pushTo({ id, name }: { id: number; name: string }): unknown {
  return {
    ref: 'refs/heads/main',
    before: '0'.repeat(40),
    after: randomBytes(20).toString('hex'),
    commits: [],
    head_commit: null,
    pusher: { name: 'ana', email: 'ana@example.com' },
    repository: {
      id,
      name: name.split('/')[1],
      full_name: name,
      owner: { id: 1, login: 'acme' },
      private: false,
      fork: false,
      archived: false,
      default_branch: 'main',
    },
    sender: { id: 7, login: 'ana' },
    installation: { id: 77 },
  }
}
