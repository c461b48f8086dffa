import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServiceClient } from '#main/service/service-client.ts'
import { signal } from './console-harness.ts'
import { webhookSecret } from './kills-github.ts'
import { adminTokenOf, startService, type Program } from './kills-programs.ts'

/** A service in its own process, with a workspace, two projects and an installation whose events arrive. */
export interface World {
  readonly serviceDir: string
  readonly consoleDir: string
  readonly url: string
  readonly port: number
  readonly token: string
  readonly webhookUrl: string
  readonly workspaceId: string
  readonly installationId: `inst_${string}`
  readonly projectIds: readonly `prj_${string}`[]
  readonly service: Program
  remove(): void
}

export async function makeWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-kills-'))
  const serviceDir = join(folder, 'service')
  const service = startService(serviceDir)
  const url = await service.address
  const token = adminTokenOf(serviceDir)
  const { webhookPath, ...furnished } = await furnishService({ url, token })
  return {
    ...furnished,
    serviceDir,
    consoleDir: join(folder, 'console'),
    url,
    port: Number(new URL(url).port),
    token,
    webhookUrl: url + webhookPath,
    service,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export interface Furnished extends Pick<World, 'workspaceId' | 'installationId' | 'projectIds'> {
  readonly tenantId: string
  readonly webhookPath: string
}

/** Makes the workspace and what belongs to it at a running service. */
export async function furnishService({ url, token }: { url: string; token: string }): Promise<Furnished> {
  const client = createServiceClient(fetch, { url, token })
  const idempotencyKey = randomUUID
  const workspace = await client.call(
    'workspaces.create',
    { body: { slug: 'acme', name: 'Acme', production: false }, idempotencyKey: idempotencyKey() },
    { signal: signal() },
  )
  const app = await client.call(
    'provider_apps.create',
    {
      body: { provider: 'github', appId: '1', name: 'App', webhookSecret, homeWorkspaceId: workspace.id },
      idempotencyKey: idempotencyKey(),
    },
    { signal: signal() },
  )
  const at = { signal: signal(), tenantId: workspace.connectorsTenantId }
  const account = { externalId: '1', login: 'acme', kind: 'organization' } as const
  const installation = await client.call(
    'installations.create',
    {
      body: { provider: 'github', externalInstallationId: '77', account, active: true },
      idempotencyKey: idempotencyKey(),
    },
    at,
  )
  const projectIds: World['projectIds'][number][] = []
  for (const slug of ['search', 'billing']) {
    const project = await client.call(
      'projects.create',
      { body: { slug, name: slug }, idempotencyKey: idempotencyKey() },
      at,
    )
    projectIds.push(project.id)
  }
  return {
    tenantId: workspace.connectorsTenantId,
    webhookPath: app.webhookPath,
    workspaceId: workspace.id,
    installationId: installation.id,
    projectIds,
  }
}
