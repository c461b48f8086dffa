import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import type { OpId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import { must } from '#shared/lib/must.ts'
import { newDataDir, type RunningConsole, signal, startConsole, until } from './console-harness.ts'

let running: RunningConsole | undefined
afterEach(async () => {
  await running?.stop()
  running = undefined
})

const secret = 'an older secret token'
const open: InboxFilter = { state: 'open', provider: null, text: '', closingWithinMs: null }

/** A console of a workspace with a GitLab installation, whose group `acme` and project in it have been seen. */
async function gitlabDesk() {
  const console = startConsole(newDataDir())
  running = console
  const up = await until(
    () => console.service.state(),
    (state) => state.kind === 'up',
  )
  const { id: workspaceId } = await console.ipc.call('workspaces.create', { name: 'Acme' })
  await console.ipc.call('workspaces.open', { workspaceId })
  const admin = console.admin()
  const { items } = await admin.call('workspaces.list', {}, { signal: signal() })
  const at = { signal: signal(), tenantId: items.find(({ id }) => id === workspaceId)?.connectorsTenantId ?? '' }
  const account = { externalId: '1', login: 'acme', kind: 'organization' } as const
  const installation = await admin.call(
    'installations.create',
    { body: { provider: 'gitlab', externalInstallationId: 'acme', account, active: true, webhookSecret: secret } },
    at,
  )
  const project = await admin.call('projects.create', { body: { slug: 'team', name: 'Team' } }, at)
  const send = async (event: string, body: object) => {
    if (up.kind !== 'up') throw new Error('The service is away.')
    const answer = await fetch(up.endpoint.url + (installation.webhookPath ?? ''), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-gitlab-token': secret,
        'x-gitlab-event': event,
        'x-gitlab-event-uuid': randomUUID(),
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(202)
  }
  const push = () =>
    send('Push Hook', {
      object_kind: 'push',
      ref: 'refs/heads/main',
      before: 'a',
      after: 'b',
      project: { id: 7, path_with_namespace: 'acme/search' },
    })
  const groups = async () =>
    (await console.ipc.call('inbox.groups', { offset: 0, limit: 50, filter: open, sort: 'newest' })).rows
  const decide = (intent: Intent) => console.ipc.call('ops.decide', { intent, label: 'a decision' })
  return { ...console, installation, project, send, push, groups, decide }
}

test('the mapping of a group says of its project what it does to it, and is resumed from there', async () => {
  const { ipc, installation, project, send, push, groups, decide } = await gitlabDesk()
  const subjects = async () =>
    (await groups()).map(({ subject, predicate, count }) => `${subject} ${predicate} ${count}`).toSorted()
  await send('System Hook', { event_name: 'group_create', group_id: 1, full_path: 'acme' })
  await push()
  await until(subjects, (found) => found.length === 2)
  const group = must(
    (await groups()).find(({ subject }) => subject === 'acme'),
    'the group was seen',
  )
  const frozen = await ipc.call('inbox.freeze', { kind: 'groups', groupKeys: [group.groupKey], filter: open })
  const mappingId = (await ipc.call('ops.new_mapping_id', {})).id
  await decide({
    type: 'mapping.create',
    mappingId,
    installationId: installation.id,
    resourceId: must(group.resourceId, 'it is a group’s'),
    destination: { kind: 'project', id: project.id },
    filter: { events: [], branches: [], paths: [] },
    provenance: 'manual',
    evidence: [],
    selection: must(frozen.selections[0], 'its event waits'),
  })
  await until(subjects, (found) => found.length === 0)
  const { id: pauseId } = await decide({ type: 'mapping.pause', mappingId, baseVersion: 1, reason: 'Freeze.' })
  const opOf = async (opId: OpId) =>
    (await ipc.call('ops.list', { offset: 0, limit: 10, scope: 'all' })).rows.find(({ id }) => id === opId)
  await until(
    () => opOf(pauseId),
    (op) => op?.state.kind === 'synced',
  )
  await push()
  expect(await until(subjects, (found) => found.length === 1)).toEqual([
    'acme/search mapping is paused by an operator 1',
  ])
  const [row] = await groups()
  const id = must(row, 'it waits').newestEventId
  const [paused] = (await ipc.call('inbox.event', { id })).pausedMappings
  expect(paused).toMatchObject({ id: mappingId, projectName: 'Team', reason: 'Freeze.', version: 2 })
  const selection = { kind: 'items' as const, ids: [id] }
  const { id: opId } = await decide({ type: 'mapping.resume', mappingId, baseVersion: 2, selection })
  expect(await subjects()).toEqual([])
  await until(
    () => opOf(opId),
    (op) => op?.state.kind === 'synced' && op.result?.applied === 1,
  )
  await ipc.call('ops.undo', { opId })
  expect(await subjects()).toEqual(['acme/search mapping is paused by an operator 1'])
})
