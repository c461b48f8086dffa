import { afterEach, expect, test } from 'vitest'
import { countProblems } from '#backend/backup/count-problems.ts'
import { readStoredPolicy, savePolicy } from '#backend/features/policies/policy-repository.ts'
import { saveOverride } from '#backend/features/policies/override-repository.ts'
import { listSignals } from '#backend/features/signals/list-signals.ts'
import { explainEvent } from '#backend/features/unmatched/explain-event.ts'
import { must } from '#shared/lib/must.ts'
import type { EventId, InstallationId, ProjectId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { SomeFields } from '#shared/model/policy.ts'
import type { RoutingDecision } from '#shared/model/routing-decision.ts'
import { type Core, openCore, pushTo, workspaceId } from './core.ts'
import { transaction } from '#backend/store/transaction.ts'

let core: Core
let installationId: InstallationId
afterEach(() => core.close())

const asked = { enabled: true, threshold: 0.9, margin: 0.2 }

function open(): { web: ProjectId; api: ProjectId } {
  core = openCore()
  installationId = core.addInstallation('5')
  return { web: core.addProject('web'), api: core.addProject('api') }
}

function setPolicy(fields: SomeFields): void {
  const { version } = readStoredPolicy(core.db, workspaceId, 'github')
  const stored = { fields, updatedAt: core.clock(), version: version + 1 }
  transaction(core.db, () => savePolicy(core.db, { workspaceId, provider: 'github' }, stored))
}

function override(projectId: ProjectId, fields: SomeFields, expiresAt: number | null = null): void {
  const at = toInstant(core.clock())
  const rest = { reason: 'It is special', createdBy: 'ana', createdAt: at, updatedAt: at, version: 1, expired: false }
  const expires = expiresAt === null ? null : toInstant(expiresAt)
  const row = { id: core.newId('ovr'), projectId, provider: 'github', fields, expiresAt: expires, ...rest } as const
  transaction(core.db, () => saveOverride(core.db, workspaceId, row))
}

function buildsFrom(projectId: ProjectId, repoSlug: string): void {
  core.db
    .write(
      'INSERT INTO git_signal (workspace_id, id, project_id, repo_slug, provider_host, branch, observed_at) VALUES (?, ?, ?, ?, ?, NULL, ?)',
    )
    .run(workspaceId, core.newId('sig'), projectId, repoSlug, 'github.com', core.clock())
}

/** Sends a push; answers what was decided about it. */
async function decided(name = 'acme/web'): Promise<RoutingDecision & { readonly id: EventId }> {
  await core.send(pushTo({ id: 1, name }, 5))
  await core.router.drain()
  const row = core.db
    .read<{ id: EventId; json: string }>(
      `SELECT event.id, decision.decision_json AS json FROM event JOIN decision ON decision.workspace_id = event.workspace_id
         AND decision.event_id = event.id ORDER BY event.arrival DESC LIMIT 1`,
    )
    .get()
  const { id, json } = must(row, 'it was routed')
  return { ...(JSON.parse(json) as RoutingDecision), id }
}

async function mapTo(...projects: ProjectId[]): Promise<void> {
  await decided()
  for (const id of projects) {
    core.advance(1)
    core.mapOnly(installationId, id)
  }
}

test('what the workspace mutes is ignored, with the pattern that muted it, until nobody mutes it', async () => {
  const { web } = open()
  await mapTo(web)
  setPolicy({ mutedEvents: ['git.*'] })
  const { outcome, steps } = await decided()
  expect(outcome).toEqual({ kind: 'ignored', reason: 'MUTED_BY_POLICY' })
  expect(steps[2]?.detail).toBe('The workspace mutes push: its policy has the pattern git.*.')
  setPolicy({})
  expect((await decided()).outcome.kind).toBe('routed')
})

test('what a project mutes it does not get, and others do; a refusal by all names its policy', async () => {
  const { web, api } = open()
  await mapTo(web, api)
  override(web, { mutedEvents: ['push'] })
  await decided()
  const { items } = listSignals(core.db, workspaceId, { limit: 10, order: 'asc' })
  expect(items.map(({ destination }) => destination.id)).toEqual([api])
  override(api, { mutedEvents: ['push'] }, core.clock() + 1_000)
  const { outcome, steps } = await decided()
  expect([outcome, steps[3]?.detail]).toEqual([
    { kind: 'ignored', reason: 'FILTERED_OUT' },
    'acme/web is mapped to web, which by its own policy mutes push.',
  ])
  core.advance(1_000)
  expect((await decided()).outcome).toMatchObject({ kind: 'routed' })
})

test('evidence alone routes once policy asks for it: to the candidate, as a signal, and the explanation says so', async () => {
  const { web } = open()
  buildsFrom(web, 'acme/web')
  expect((await decided()).outcome).toEqual({ kind: 'unmatched', reason: 'NO_MAPPING' })
  setPolicy({ autoRoute: asked })
  const { id, outcome, candidates } = await decided()
  const byEvidence = { destination: { kind: 'project', id: web } }
  expect([outcome, candidates[0]?.projectId]).toEqual([{ kind: 'routed', mappingIds: [], byEvidence }, web])
  const { items } = listSignals(core.db, workspaceId, { limit: 10, order: 'asc' })
  expect(items.map(({ payload, destination }) => [payload.eventId, destination.id])).toEqual([[id, web]])
  const { decision } = explainEvent(core.db, { workspaceId, id, now: core.clock() })
  expect(decision.steps[5]).toMatchObject({
    outcome: 'passed',
    reason: 'AUTO_ROUTED',
    detail: 'web fits best, 93 %, and no other project comes close; the workspace lets evidence route from 90 % on.',
  })
  expect(countProblems(core.db)).toEqual([])
  expect(core.db.read<{ count: number }>('SELECT count(*) AS count FROM unmatched_item').get()?.count).toBe(1)
})

test('a project may be stricter than its workspace, for as long as its override counts', async () => {
  const { web } = open()
  buildsFrom(web, 'acme/web')
  setPolicy({ autoRoute: asked })
  override(web, { autoRoute: { ...asked, threshold: 0.95 } }, core.clock() + 1_000)
  const { outcome, steps } = await decided()
  expect([outcome.kind, steps[5]?.detail]).toEqual(['unmatched', 'web fits best, 93 %; web asks for 95 %.'])
  core.advance(1_000)
  expect((await decided()).outcome.kind).toBe('routed')
})

test('equal evidence for two projects routes nothing', async () => {
  const { web, api } = open()
  buildsFrom(web, 'acme/tool')
  buildsFrom(api, 'acme/tool')
  setPolicy({ autoRoute: { ...asked, margin: 0 } })
  expect((await decided('acme/tool')).steps[5]?.reason).toBe('AMBIGUOUS')
})
