import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createToken } from '#backend/features/tokens/token-commands.ts'
import { createServiceClient, type Fetch } from '#main/service/service-client.ts'
import { must } from '#shared/lib/must.ts'
import { bootstrapToken, type Request, startServiceProcess } from './service-process.ts'
import { createSeededRandom } from './seeded-random.ts'
import type { VirtualTime } from './virtual-time.ts'

export const webhookSecret = 'It is a secret to everybody'
export const installationNumber = 77
export const serviceAddress = { url: 'http://service.test', token: bootstrapToken } as const

const consoleNames = ['console-1', 'console-2', 'console-3']

/** The workspace that every run begins with, already on disk. */
export interface Template {
  readonly folder: string
  readonly workspaceId: string
  readonly tenantId: string
  readonly webhookPath: string
  readonly installationId: `inst_${string}`
  /** What consoles show at the service, by their names. */
  readonly tokens: ReadonlyMap<string, string>
}

/** Calls without a network. */
export function directFetch(answer: (request: Request) => Promise<Response>): Fetch {
  return (input, init) =>
    answer({
      method: init?.method ?? 'GET',
      url: String(input instanceof globalThis.Request ? input.url : input),
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: typeof init?.body === 'string' ? init.body : null,
    })
}

export async function makeTemplate(root: string, time: VirtualTime, epochMs: number): Promise<Template> {
  const folder = join(root, 'template')
  mkdirSync(folder, { recursive: true })
  const random = createSeededRandom('template')
  const service = startServiceProcess(folder, {
    clock: () => epochMs + time.now,
    monotonic: () => time.now,
    randomBytes: random.bytes,
    onDefect: (what, error) => {
      throw new Error(what, { cause: error })
    },
  })
  const client = createServiceClient(
    directFetch((request) => service.handle(request).answer),
    serviceAddress,
  )
  const { signal } = new AbortController()
  let keys = 0
  const once = (): { idempotencyKey: string } => ({ idempotencyKey: `template-${(keys += 1)}` })
  const tokenFor = (name: string): string => {
    const tools = { ...service.store, clock: () => epochMs + time.now, randomBytes: random.bytes, actor: 'simulation' }
    return createToken(tools, { name, role: 'admin', grant: { kind: 'all' } }).token
  }
  const make = async (): Promise<Template> => {
    const workspace = await client.call(
      'workspaces.create',
      { body: { slug: 'acme', name: 'Acme' }, ...once() },
      { signal },
    )
    const at = { signal, tenantId: workspace.connectorsTenantId }
    const app = await client.call(
      'provider_apps.create',
      {
        body: { provider: 'github', appId: '1', name: 'App', webhookSecret, homeWorkspaceId: workspace.id },
        ...once(),
      },
      { signal },
    )
    const installation = await client.call(
      'installations.create',
      {
        body: {
          provider: 'github',
          externalInstallationId: String(installationNumber),
          account: { externalId: '1', login: 'acme', kind: 'organization' },
          active: true,
        },
        ...once(),
      },
      at,
    )
    for (const slug of ['repo-1', 'repo-2', 'search', 'billing'])
      await client.call('projects.create', { body: { slug, name: `Project ${slug}` }, ...once() }, at)
    for (const name of ['Ben', 'Cleo'])
      await client.call(
        'members.create',
        { body: { name, email: `${name}@example.com`, role: 'operator' }, ...once() },
        at,
      )
    return {
      folder,
      workspaceId: workspace.id,
      tenantId: must(workspace.connectorsTenantId, 'each workspace has one'),
      webhookPath: app.webhookPath,
      installationId: installation.id,
      tokens: new Map(consoleNames.map((name) => [name, tokenFor(name)])),
    }
  }
  const made = await time.awaited(make())
  await time.pass(10_000)
  service.stop()
  return made
}
