import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { SampleStatus } from '#shared/api/catalog-routes.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { sampleAccounts, sampleFeeds, sampleMembers, sampleProjects, sampleTotal } from '#backend/sample/scenario.ts'
import { adminToken, newDataDir, runService } from './http-fixture.ts'
import type { RunningService } from './http-fixture.ts'
import { embeddedService } from './service-programs.ts'

const children: ChildProcess[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

const patience = 120_000

async function untilReady(status: () => Promise<SampleStatus>): Promise<SampleStatus> {
  for (;;) {
    const now = await status()
    if (now.kind !== 'loading') return now
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const statusOf = (service: RunningService) => service.json<SampleStatus>('/sample')

function rowsOf<Row>(dataDir: string, sql: string): Row[] {
  const database = openServiceDatabase({ file: join(dataDir, 'service.sqlite3') })
  const rows = database.write.read<Row>(sql).all()
  database.close()
  return rows
}

/** Every delivery of the sample is routed once, and every event of it has an outcome. */
function accountedFor(dataDir: string): unknown {
  return rowsOf(
    dataDir,
    `SELECT (SELECT count(*) FROM delivery WHERE state = 'routed') AS routed, (SELECT count(*) FROM delivery) AS deliveries,
       (SELECT count(DISTINCT delivery_id) FROM delivery) AS different, (SELECT count(*) FROM event) AS events,
       (SELECT count(*) FROM workspace) AS workspaces, (SELECT count(*) FROM installation) AS installations,
       (SELECT count(*) FROM project) AS projects, (SELECT count(*) FROM member) AS members,
       (SELECT count(*) FROM feed) AS feeds`,
  )
}

const whole = {
  routed: sampleTotal,
  deliveries: sampleTotal,
  different: sampleTotal,
  events: sampleTotal,
  workspaces: 1,
  installations: sampleAccounts.length,
  projects: sampleProjects.length,
  members: sampleMembers.length,
  feeds: sampleFeeds.length,
}

/** The service as the console starts it: a process of its own, told over its channel. */
function startEmbedded(dataDir: string): Promise<{ url: string; child: ChildProcess }> {
  const child = fork(embeddedService, { stdio: 'ignore' })
  children.push(child)
  child.send({ kind: 'start', dataDir, token: adminToken })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}.`)))
    child.on('message', (message: { kind: string; url: string }) => {
      if (message.kind === 'listening') resolve({ url: message.url, child })
      else reject(new Error(JSON.stringify(message)))
    })
  })
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))

test('the sample is made once, beside other workspaces, and touches none of them', { timeout: patience }, async () => {
  const service = await runService({ allowSample: true })
  const mine = await service.workspace('mine')
  const tenant = mine.connectorsTenantId
  await service.json('/projects', { tenant, body: { slug: 'web', name: 'Web' } })
  const before = await (await service.fetch('/snapshot', { tenant })).text()
  expect(await statusOf(service)).toEqual({ kind: 'absent' })
  const [first, second] = await Promise.all([
    service.json<SampleStatus>('/sample', { method: 'POST' }),
    service.json<SampleStatus>('/sample', { method: 'POST' }),
  ])
  expect([first.kind, second.kind]).toEqual(['loading', 'loading'])
  expect(await untilReady(() => statusOf(service))).toMatchObject({ kind: 'ready', total: sampleTotal })
  expect(await service.json('/sample', { method: 'POST' })).toMatchObject({ kind: 'ready' })
  const made = { command: 'sample.created', actor: 'This console' }
  expect(rowsOf(service.dataDir, "SELECT command, actor FROM audit WHERE command = 'sample.created'")).toEqual([made])
  expect(await (await service.fetch('/snapshot', { tenant })).text()).toBe(before)
  const { items } = await service.json<{ items: Workspace[] }>('/workspaces')
  expect(items.map((workspace) => workspace.slug).toSorted()).toEqual(['mine', 'sample'])
  await service.stop()
  expect(accountedFor(service.dataDir)).toEqual([{ ...whole, workspaces: 2, projects: whole.projects + 1 }])
  const clones = 'SELECT DISTINCT repo_slug AS slug, commit_count > 0 AS found FROM build ORDER BY slug, found'
  expect(rowsOf(service.dataDir, clones)).toEqual([
    { slug: 'acme/search', found: 1 },
    { slug: 'checkout/northwind-orders', found: 1 },
  ])
  const byCommit = "SELECT count(*) > 10 AS many FROM decision WHERE decision_json LIKE '%commit_in_graph%'"
  expect(rowsOf(service.dataDir, byCommit)).toEqual([{ many: 1 }])
  const days = rowsOf<{ day: string }>(
    service.dataDir,
    "SELECT DISTINCT date(received_at / 1000, 'unixepoch') AS day FROM event",
  )
  expect(days.length).toBeGreaterThanOrEqual(4)
  const late =
    'SELECT type, action FROM event WHERE suspected_replay_of IS NULL AND abs(received_at - occurred_at) > 90000'
  expect(rowsOf(service.dataDir, late)).toEqual([])
})

test('killed in the middle, again and again, the sample is whole in the end', { timeout: patience }, async () => {
  const dataDir = newDataDir()
  const headers = { Authorization: `Bearer ${adminToken}` }
  for (const sentBefore of [80, 700, 1_500]) {
    const { url, child } = await startEmbedded(dataDir)
    const status = async () => (await (await fetch(`${url}/sample`, { headers })).json()) as SampleStatus
    await fetch(`${url}/sample`, { method: 'POST', headers })
    for (;;) {
      const now = await status()
      if (now.kind !== 'loading' || now.sent >= sentBefore) break
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const gone = ended(child)
    child.kill('SIGKILL')
    await gone
  }
  // Nobody asks for it again: what was begun goes on.
  const { url, child } = await startEmbedded(dataDir)
  const last = await untilReady(async () => (await (await fetch(`${url}/sample`, { headers })).json()) as SampleStatus)
  expect(last).toMatchObject({ kind: 'ready', total: sampleTotal })
  const gone = ended(child)
  child.send({ kind: 'stop' })
  expect(await gone).toBe(0)
  expect(accountedFor(dataDir)).toEqual([whole])
  expect(rowsOf(dataDir, 'SELECT kind, state_kind, done, total FROM job')).toEqual([
    { kind: 'sample', state_kind: 'succeeded', done: sampleTotal, total: sampleTotal },
  ])
})

test('a service that offers no sample says so, and a workspace of that name is left alone', async () => {
  const service = await runService()
  const refused = await service.fetch('/sample', { method: 'POST' })
  expect([refused.status, await statusOf(service)]).toEqual([409, { kind: 'absent' }])
  await service.workspace('sample')
  await service.stop()
  const again = await runService({ dataDir: service.dataDir, allowSample: true })
  expect((await again.fetch('/sample', { method: 'POST' })).status).toBe(409)
  expect(await again.json('/provider-apps')).toEqual({ items: [] })
  await again.stop()
})

test('the embedded service ends with its parent, and says why it could not start', async () => {
  const dataDir = newDataDir()
  const { child } = await startEmbedded(dataDir)
  const gone = ended(child)
  child.disconnect()
  expect(await gone).toBe(0)
  await expect(startEmbedded(join(dataDir, 'service.key'))).rejects.toThrow('failed')
})
