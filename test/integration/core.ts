import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ApplyOps, applyOps } from '#backend/features/ops/apply-ops.ts'
import { commitDeliveries } from '#backend/intake/commit-deliveries.ts'
import { createIntake, type IntakeLimits } from '#backend/intake/create-intake.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { createRouter } from '#backend/routing/create-router.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { openDatabase } from '#backend/store/open-database.ts'
import { transaction } from '#backend/store/transaction.ts'
import { insertConnection } from '#backend/features/connections/insert-connection.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import { createNewId } from '#shared/lib/new-id.ts'
import { must } from '#shared/lib/must.ts'
import type { InstallationId, MappingId, OpId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import { storeAt } from './store-of-test.ts'
import { type Account, type InstallationState } from '#shared/model/installation.ts'
import type { Intent, Verdict } from '#shared/model/operation.ts'
import type { Role } from '#shared/model/permissions.ts'

export const workspaceId = '01900000-0000-7000-8000-000000000001'
export const secret = 'It is a secret to everybody'
export const pathToken = 'path-token'
export const signatureOf = (body: Uint8Array, key = secret) =>
  `sha256=${createHmac('sha256', key).update(body).digest('hex')}`
export const newFile = () => join(mkdtempSync(join(tmpdir(), 'core-')), 'service.sqlite3')

export interface CoreOptions {
  readonly file?: string
  readonly homeWorkspaceId?: string | null
  readonly limits?: Partial<IntakeLimits>
}

/** As the service writes, without telling anybody who follows the feed. */
export function writerOf(db: WriteDb): ApplyOps['write'] {
  // What handlers do is synchronous; a generic can't say so to `transaction`.
  return <T>(work: (db: WriteDb) => T) => transaction<unknown>(db, () => work(db)) as T
}

/** Intake, routing and decisions over a real database, without HTTP. */
export function openCore({ file = newFile(), homeWorkspaceId = workspaceId, limits = {} }: CoreOptions = {}) {
  const database = openDatabase(storeAt(file))
  const db = database.write
  let now = Date.UTC(2026, 5, 1)
  const clock = () => now
  const newId = createNewId(randomBytes, clock)
  const failures: unknown[] = []
  const routed: string[] = []
  db.write("INSERT INTO workspace VALUES (?, 'acme', 'Acme', ?, 0, 0, 0) ON CONFLICT DO NOTHING").run(
    workspaceId,
    workspaceId,
  )
  db.write(
    `INSERT INTO provider_app VALUES ('app_1', 'github', 'github.com', '1', 'App', NULL, ?, 'ref', NULL, ?, 0, NULL) ON CONFLICT DO NOTHING`,
  ).run(pathToken, homeWorkspaceId)
  const onFailure = (error: unknown) => void failures.push(error)
  const router = createRouter({
    db,
    newId,
    clock,
    providers: webhookProviders,
    onRouted: (ids) => void routed.push(...ids),
    onFailure,
    onDefect: onFailure,
  })
  const intake = createIntake({
    clock,
    limits,
    commit: async (deliveries) => commitDeliveries(db, deliveries),
    providers: webhookProviders,
    readApp: (token) =>
      token === pathToken ? { id: 'app_1', provider: 'github', secrets: [createSecretKey(secret, 'utf8')] } : undefined,
  })
  const core = {
    database,
    db,
    intake,
    router,
    newId,
    clock,
    failures,
    advance: (ms: number) => void (now += ms),
    close() {
      router.stop()
      database.close()
    },
    /** Sends a body as GitHub would. */
    async send(
      payload: unknown,
      options: { event?: string; id?: string; headers?: Record<string, string>; body?: Uint8Array } = {},
    ) {
      const body = options.body ?? Buffer.from(JSON.stringify(payload))
      const headers = {
        'x-github-event': options.event ?? 'push',
        'x-github-delivery': options.id ?? newId('dlv'),
        'x-hub-signature-256': signatureOf(body),
        ...options.headers,
      }
      const answer = await intake.receive({ provider: 'github', pathToken, headers, body: parts(body) })
      if ('challenge' in answer) throw new Error('GitHub tries no addresses.')
      return answer
    },
    addProject(slug: string): ProjectId {
      const id = newId('prj')
      transaction(db, () => {
        recordChange(db, workspaceId, 'project', id, { at: now })
        db.write('INSERT INTO project VALUES (?, ?, ?, ?, NULL, ?, 1)').run(workspaceId, id, slug, slug, now)
      })
      return id
    },
    addInstallation(externalId: string, state: InstallationState = { kind: 'active' }): InstallationId {
      const id = newId('inst')
      const account: Account = { externalId: '1', login: 'acme', kind: 'organization' }
      transaction(db, () => {
        recordChange(db, workspaceId, 'installation', id, { at: now })
        db.write(
          "INSERT INTO installation VALUES (?, ?, 'github', 'github.com', 'github_app', ?, ?, 'all', ?, NULL, ?, 1)",
        ).run(workspaceId, id, externalId, JSON.stringify(account), JSON.stringify(state), now)
        insertConnection(db, workspaceId, { subject: { kind: 'installation', id }, at: now })
      })
      return id
    },
    /** Maps the one resource that has arrived, and resolves nothing that waits. */
    mapOnly(installationId: InstallationId, projectId: ProjectId): MappingId {
      const resource = db.read<{ id: ResourceId }>('SELECT id FROM resource').get()
      const mappingId = newId('map')
      const verdict = core.decide({
        type: 'mapping.create',
        mappingId,
        installationId,
        resourceId: must(resource, 'something of it has arrived').id,
        destination: { kind: 'project', id: projectId },
        filter: emptyFilter,
        provenance: 'manual',
        evidence: [],
        selection: null,
      })
      if (verdict.kind !== 'applied') throw new Error(JSON.stringify(verdict))
      return mappingId
    },
    decide(intent: Intent, options: { id?: OpId; role?: Role } = {}): Verdict {
      const id = options.id ?? newId('op')
      const op = { id, actor: 'ana', decidedAt: new Date(now).toISOString(), intent }
      const [verdict] = applyOps(
        {
          write: writerOf(db),
          workspaceId,
          principal: { name: 'ana', role: options.role ?? 'operator' },
          clock,
          newId,
        },
        [op],
      )
      if (verdict === undefined) throw new Error('No verdict.')
      return verdict
    },
  }
  return core
}

export type Core = ReturnType<typeof openCore>

async function* parts(body: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += 65_536) yield body.subarray(at, at + 65_536)
}

/** A push as GitHub sends it, reduced to what routing reads. */
export function pushTo(
  repository: { id: number; name: string },
  installation: number,
  more: Record<string, unknown> = {},
) {
  return {
    ref: 'refs/heads/main',
    before: '0'.repeat(40),
    after: 'a'.repeat(40),
    commits: [],
    head_commit: null,
    pusher: { name: 'ana', email: 'ana@example.com' },
    repository: {
      id: repository.id,
      name: repository.name.split('/')[1],
      full_name: repository.name,
      owner: { id: 1, login: 'acme' },
      private: false,
    },
    sender: { id: 7, login: 'ana' },
    installation: { id: installation },
    ...more,
  }
}
