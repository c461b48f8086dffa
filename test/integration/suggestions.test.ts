import { expect, test } from 'vitest'
import { applyOps } from '#backend/features/ops/apply-ops.ts'
import { reportGitSignal } from '#backend/features/git-signals/report-git-signal.ts'
import { findSuggestionOf, readRecords } from '#backend/features/suggestions/suggestion-repository.ts'
import { runAtOnce } from '#backend/http/in-pieces.ts'
import { must } from '#shared/lib/must.ts'
import type { MappingId, OpId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import { reportBuildInput } from '#shared/model/git-signal.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { Intent, Verdict } from '#shared/model/operation.ts'
import { workspaceId } from './core.ts'
import { openSuggester } from './suggester-world.ts'

/** One repository that waits, a project that builds from it, and another of the same name. */
async function openSuggesting(repository = 'acme/payments') {
  const core = openSuggester()
  const { db, clock, newId, write, principal } = core
  const [billing, payments] = [core.addProject('billing'), core.addProject('payments')]
  const installationId = core.addInstallation('1')
  await core.arrive(repository)
  const { id: resourceId } = must(
    db.read<{ id: ResourceId }>("SELECT id FROM resource WHERE full_name = 'acme/payments'").get(),
    'routing has seen it',
  )
  const decide = (intent: Intent, id: OpId = newId('op')): { readonly id: OpId; readonly verdict: Verdict } => {
    const op = { id, typeVersion: 1, actor: 'ana', decidedAt: new Date(clock()).toISOString(), intent }
    const [verdict] = applyOps({ write, workspaceId, clock, newId, principal }, [op])
    return { id, verdict: must(verdict, 'each op is answered') }
  }
  return {
    ...core,
    billing,
    payments,
    resourceId,
    decide,
    decline: (projectId: ProjectId, signature: string) =>
      decide({ type: 'suggestion.decline', resourceId, projectId, signature, reason: 'wrong_project', note: '' }),
    map: (projectId: ProjectId, said: { provenance: 'manual' | 'suggested'; signature?: string }) => {
      const mappingId: MappingId = newId('map')
      const destination = { kind: 'project' as const, id: projectId }
      const place = { mappingId, installationId, resourceId, destination, filter: emptyFilter }
      return { ...decide({ type: 'mapping.create', ...place, ...said, evidence: [], selection: null }), mappingId }
    },
    suggestion: () => findSuggestionOf(db, workspaceId, resourceId),
    record: (signature: string) => readRecords(db, workspaceId).get(signature),
  }
}

test('evidence is looked at again after the commit that changes it', async () => {
  const { suggester, suggestion, report, billing } = await openSuggesting()
  await suggester.drain()
  expect(suggestion()).toMatchObject({ state: { kind: 'open' }, candidates: [{ projectName: 'payments' }] })
  report(billing)
  await suggester.drain()
  expect(suggestion()?.candidates.map(({ projectName, confidence }) => [projectName, confidence])).toEqual([
    ['billing', 0.9],
    ['payments', 0.3],
  ])
})

test('an event that says more than those before it is looked at when it has come', async () => {
  const { suggester, suggestion, arrive, write, clock, newId, principal, billing } = await openSuggesting()
  const sha = 'c'.repeat(40)
  const remotes = [{ name: 'origin', url: 'https://git.example/acme/elsewhere.git' }]
  const build = reportBuildInput.parse({ project: billing, head_commit_sha: sha, remotes, commits: [{ sha }] })
  runAtOnce(reportGitSignal({ write, clock, newId, workspaceId, principal }, build))
  await suggester.drain()
  expect(suggestion()?.candidates.map(({ projectName }) => projectName)).toEqual(['payments'])
  await arrive('acme/payments', { after: sha })
  await suggester.drain()
  expect(suggestion()?.candidates[0]).toMatchObject({ projectName: 'billing', signature: 'commit_in_graph' })
})

test('what has not changed is not written again', async () => {
  const { suggester, suggestion, report, billing } = await openSuggesting()
  await suggester.drain()
  report(billing)
  await suggester.drain()
  const before = suggestion()
  report(billing)
  await suggester.drain()
  expect(suggestion()).toEqual(before)
})

test('an accepted suggestion is counted, and counted as undone when it is taken back', async () => {
  const { suggester, suggestion, map, decide, payments, record } = await openSuggesting()
  await suggester.drain()
  const { id, mappingId } = map(payments, { provenance: 'suggested', signature: 'name_similar' })
  expect(suggestion()?.state).toEqual({ kind: 'accepted', mappingId, signature: 'name_similar', by: 'person' })
  expect(record('name_similar')).toMatchObject({ accepted: 1, declined: 0, undone: 0 })
  expect(decide({ type: 'op.undo', target: id }).verdict.kind).toBe('applied')
  expect(suggestion()).toMatchObject({ state: { kind: 'open' }, pastDecisions: [] })
  expect(record('name_similar')).toMatchObject({ accepted: 1, declined: 0, undone: 1 })
})

test('a declined candidate comes last, and undo brings everything back', async () => {
  const { suggester, suggestion, decline, decide, report, billing, payments, record } = await openSuggesting()
  report(billing)
  await suggester.drain()
  const before = suggestion()
  const { id } = decline(billing, 'remote_equal')
  expect(suggestion()?.candidates.map(({ projectId, isDeclined }) => [projectId, isDeclined])).toEqual([
    [payments, false],
    [billing, true],
  ])
  expect(record('remote_equal')).toMatchObject({ declined: 1 })
  decide({ type: 'op.undo', target: id })
  expect(suggestion()).toMatchObject({ state: before?.state, candidates: before?.candidates, pastDecisions: [] })
  expect(record('remote_equal')).toMatchObject({ declined: 0 })
})

test('with nothing left that nobody declined, the suggestion is declined; stronger evidence opens it again', async () => {
  const { suggester, suggestion, decline, report, payments } = await openSuggesting()
  await suggester.drain()
  decline(payments, 'name_similar')
  expect(suggestion()?.state).toEqual({ kind: 'declined', reason: 'wrong_project' })
  report(payments)
  await suggester.drain()
  expect(suggestion()?.state).toEqual({ kind: 'open' })
})

test('another project than the suggested one overrules it, and undo of that counts nothing', async () => {
  const { suggester, suggestion, map, decide, report, billing, payments, record } = await openSuggesting()
  report(billing)
  await suggester.drain()
  const { id } = map(payments, { provenance: 'manual' })
  expect(suggestion()?.state).toEqual({ kind: 'superseded' })
  expect(record('remote_equal')).toMatchObject({ accepted: 0, declined: 1 })
  decide({ type: 'op.undo', target: id })
  expect(suggestion()?.state).toEqual({ kind: 'open' })
  expect(record('remote_equal')).toMatchObject({ accepted: 0, declined: 0 })
})

test('a mapping that a person retired is not suggested first again, until that is taken back', async () => {
  const { suggester, suggestion, map, decide, payments } = await openSuggesting()
  await suggester.drain()
  const { mappingId } = map(payments, { provenance: 'suggested', signature: 'name_similar' })
  const { id } = decide({ type: 'mapping.retire', mappingId, baseVersion: 1 })
  expect(suggestion()).toMatchObject({ state: { kind: 'declined' }, candidates: [{ isDeclined: true }] })
  decide({ type: 'op.undo', target: id })
  expect(suggestion()).toMatchObject({ state: { kind: 'accepted', mappingId }, pastDecisions: [] })
})

test('an accepted project is not declined any more, and what was decided since is not taken back', async () => {
  const { suggester, map, decline, decide, payments, billing } = await openSuggesting()
  await suggester.drain()
  const first = decline(billing, 'name_similar')
  decline(billing, 'name_similar')
  expect(decide({ type: 'op.undo', target: first.id }).verdict).toMatchObject({ code: 'op.nothing_to_undo' })
  map(payments, { provenance: 'suggested', signature: 'name_similar' })
  expect(decline(payments, 'name_similar').verdict).toMatchObject({ kind: 'conflict', code: 'suggestion.taken' })
})

test('accepted after somebody has mapped it elsewhere, that mapping stands and who accepted is told which it is', async () => {
  const { suggester, map, payments, billing, db } = await openSuggesting()
  await suggester.drain()
  const { mappingId } = map(billing, { provenance: 'manual' })
  const { verdict } = map(payments, { provenance: 'suggested', signature: 'name_similar' })
  expect(verdict).toMatchObject({ kind: 'conflict', code: 'suggestion.taken', current: { id: mappingId } })
  expect(db.read('SELECT id FROM mapping').all()).toEqual([{ id: mappingId }])
})

test('a mapping that is paused or retired keeps no suggestion from being accepted, and by hand there may be two', async () => {
  const { suggester, map, decide, payments, billing } = await openSuggesting()
  await suggester.drain()
  const { mappingId } = map(billing, { provenance: 'manual' })
  decide({ type: 'mapping.retire', mappingId, baseVersion: 1 })
  expect(map(payments, { provenance: 'suggested', signature: 'name_similar' }).verdict.kind).toBe('applied')
  expect(map(billing, { provenance: 'manual' }).verdict.kind).toBe('applied')
})

test('nobody may say of a mapping of theirs that the policy made it', async () => {
  const { decide, resourceId, payments, newId, db } = await openSuggesting()
  const row = db.read<{ installation_id: `inst_${string}` }>('SELECT installation_id FROM resource').get()
  const { verdict } = decide({
    type: 'mapping.create',
    mappingId: newId('map'),
    installationId: must(row, 'there is one').installation_id,
    resourceId,
    destination: { kind: 'project', id: payments },
    filter: emptyFilter,
    provenance: 'auto',
    evidence: [],
    selection: null,
  })
  expect(verdict).toMatchObject({ kind: 'rejected', code: 'request.invalid' })
})
