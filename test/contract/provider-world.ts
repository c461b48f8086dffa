import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstallation } from '#backend/features/installations/create-installation.ts'
import { transitionInstallation } from '#backend/features/installations/transition-installation.ts'
import { createProviderApp } from '#backend/features/provider-apps/create-provider-app.ts'
import { listProviderApps } from '#backend/features/provider-apps/provider-app-repository.ts'
import { type EndpointOwner, retireSecret, rotateSecret } from '#backend/features/provider-apps/rotate-secret.ts'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import { applyOps } from '#backend/features/ops/apply-ops.ts'
import { createProject } from '#backend/features/projects/create-project.ts'
import { createWorkspace } from '#backend/features/workspaces/create-workspace.ts'
import { commitDeliveries } from '#backend/intake/commit-deliveries.ts'
import { createIntake } from '#backend/intake/create-intake.ts'
import { createIntakeApps } from '#backend/intake/intake-apps.ts'
import { openStore } from '#backend/open-store.ts'
import type { RequestHeaders, WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { createRouter } from '#backend/routing/create-router.ts'
import type { OnRefused } from '#backend/routing/apply-lifecycle.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { must } from '#shared/lib/must.ts'
import type { Event } from '#shared/model/event.ts'
import type { MappingId, ProjectId } from '#shared/model/ids.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import type { Resource } from '#shared/model/resource.ts'

export const worldNowMs = Date.UTC(2026, 5, 1, 10)

export interface WorldOptions {
  readonly provider: WebhookProvider
  readonly secret: string
  readonly host: string
  /** How the provider calls the installation in its bodies; anything where only the address says whose they are. */
  readonly externalInstallationId: string
}

/** A workspace with one active installation of a provider, by the service's own commands, over a real store. */
export function openWorld({ provider, secret, host, externalInstallationId }: WorldOptions) {
  let nowMs = worldNowMs
  const clock = () => nowMs
  const dataDir = mkdtempSync(join(tmpdir(), 'providers-'))
  const store = openStore({ dataDir, masterKey: undefined, clock, randomBytes })
  const { database, secrets, newId, write } = store
  const db = database.write
  const tools = { write, clock, newId, secrets, randomBytes, actor: 'ana', principal: { name: 'ana' } }
  const workspace = createWorkspace(tools, { slug: 'acme', name: 'Acme', production: false })
  const name = provider.name
  const isApp = provider.endpointOf === 'app'
  const app = isApp
    ? createProviderApp(tools, {
        provider: name,
        host,
        appId: '1',
        name: 'App',
        clientId: null,
        webhookSecret: secret,
        homeWorkspaceId: workspace.id,
      })
    : undefined
  const install = (workspaceId: string) =>
    createInstallation(
      { ...tools, workspaceId },
      {
        provider: name,
        host,
        externalInstallationId,
        account: { externalId: '1', login: 'acme', kind: 'organization' },
        resourceSelection: 'all',
        active: true,
        ...(!isApp && { webhookSecret: secret }),
      },
    )
  const installation = install(workspace.id)
  const path = must(app?.webhookPath ?? installation.webhookPath, 'one of the two has an address')
  const owner: EndpointOwner =
    app === undefined
      ? { kind: 'installation', workspaceId: workspace.id, id: installation.id }
      : { kind: 'app', id: app.id }
  const mappingOf = (resource: Pick<Resource, 'id'>, projectId: ProjectId, selection: FrozenSelection | null) =>
    ({
      type: 'mapping.create',
      mappingId: newId('map'),
      installationId: installation.id,
      resourceId: resource.id,
      destination: { kind: 'project', id: projectId },
      filter: { events: [], branches: [], paths: [] },
      provenance: 'manual',
      evidence: [],
      selection,
    }) satisfies Intent
  function decide(intent: Intent) {
    const op = { typeVersion: 1, id: newId('op'), actor: 'ana', decidedAt: new Date(nowMs).toISOString(), intent }
    const [verdict] = applyOps(
      { write, workspaceId: workspace.id, principal: { name: 'ana', role: 'operator' }, clock, newId },
      [op],
    )
    if (verdict?.kind !== 'applied') throw new Error(`The decision was ${verdict?.kind ?? 'lost'}.`)
    return { opId: op.id, result: verdict.result }
  }
  const failures: unknown[] = []
  const refused: Parameters<OnRefused>[0][] = []
  const router = createRouter({
    db,
    newId,
    clock,
    providers: webhookProviders,
    onRouted: () => undefined,
    onFailure: (error) => void failures.push(error),
    onDefect: (error) => void failures.push(error),
    onRefused: (one) => void refused.push(one),
  })
  const intake = createIntake({
    clock,
    commit: async (deliveries) => commitDeliveries(db, deliveries),
    providers: webhookProviders,
    readApp: createIntakeApps({ db, secrets, trustMs: 0, monotonic: () => 0, ownWrites: () => 0 }),
  })
  return {
    db,
    workspace,
    installation,
    failures,
    refused,
    clock,
    installAgain: () => install(workspace.id),
    installElsewhere: () => install(createWorkspace(tools, { slug: 'globex', name: 'Globex', production: false }).id),
    disconnect: () =>
      transitionInstallation({ ...tools, workspaceId: workspace.id }, installation.id, {
        transition: { kind: 'disconnect' },
        ifMatch: 1,
      }),
    addProject: (slug: string) => createProject({ ...tools, workspaceId: workspace.id }, { slug, name: slug }).id,
    decide,
    /** The mapping that routing goes by from now on; nothing that waits is resolved by it. */
    map(resource: Pick<Resource, 'id'>, projectId: ProjectId): MappingId {
      const intent = mappingOf(resource, projectId, null)
      decide(intent)
      return intent.mappingId
    },
    mappingOf,
    advance: (ms: number) => void (nowMs += ms),
    rotate: (next: string) => rotateSecret(tools, owner, next),
    retire: () => retireSecret(tools, owner),
    listApps: () => listProviderApps(db),
    /** Sends a request; answers what the provider is told, or the code that it is refused with. */
    async send(headers: RequestHeaders, body: Uint8Array): Promise<string> {
      try {
        const pathToken = path.split('/').at(-1) ?? ''
        const answer = await intake.receive({ provider: name, pathToken, headers, body: once(body) })
        return 'challenge' in answer ? `challenge ${answer.challenge}` : answer.status
      } catch (error) {
        if (error instanceof SwitchboardError) return error.code
        throw error
      }
    },
    async events(): Promise<Event[]> {
      await router.drain()
      return readChanges(db, workspace.id, { cursor: 0, limit: 100_000 }).changes.flatMap((change) =>
        change.kind === 'upsert' && change.entity === 'event' ? [change.row] : [],
      )
    },
    kept: () =>
      db
        .read<{ headers_json: string; is_hint: number }>('SELECT headers_json, is_hint FROM delivery ORDER BY arrival')
        .all(),
    close() {
      router.stop()
      store.close()
    },
  }
}

export type ProviderWorld = ReturnType<typeof openWorld>

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body
}
