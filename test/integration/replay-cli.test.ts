import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { replayToAddress } from '#backend/cli/replay-commands.ts'
import { must } from '#shared/lib/must.ts'
import { adminToken, runService } from './http-fixture.ts'
import { signatureOf } from './core.ts'
import { furnishWorkspace } from './furnish-workspace.ts'

const service = await runService()
const acme = await service.workspace('acme')
const furnished = await furnishWorkspace(service, acme, 73_001)

interface Taken {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}
const taken: Taken[] = []
async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  taken.push({ headers: request.headers, body: Buffer.concat(parts) })
  if (request.url === '/away') response.writeHead(302, { location: 'http://example.com/' })
  else response.writeHead(request.url === '/broken' ? 500 : 204)
  response.end()
}
const receiver = createServer((request, response) => void take(request, response))
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
const at = (path: string) => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}${path}`
afterAll(async () => {
  receiver.close()
  await service.stop()
})

const replay = (flags: Record<string, string | boolean>, stdin = '') =>
  replayToAddress(
    { fetch, clock: Date.now, token: adminToken, serviceUrl: service.url, readStdin: async () => stdin },
    { workspace: 'acme', ...flags },
  )

const { items: projects } = await service.json<{ items: { id: string; slug: string }[] }>('/projects', {
  tenant: furnished.tenant,
})
const project = must(
  projects.find(({ id }) => id === furnished.project),
  'it is there',
).slug

test('a stored request comes as it was: its bytes, the provider’s headers, and word that it is a replay', async () => {
  const raw = await service.json<{ body: string }>(`/events/${furnished.routed}/raw`, { tenant: furnished.tenant })
  expect(await replay({ event: furnished.routed, to: at('/hook') })).toMatchObject({
    failed: false,
    sent: [{ status: 204 }],
  })
  const { headers, body } = must(taken.at(-1), 'it came')
  expect(body.toString()).toBe(raw.body)
  expect(headers).toMatchObject({ 'x-github-event': 'push', 'x-switchboard-replay': furnished.routed })
  expect(headers['x-hub-signature-256']).toBeUndefined()
})

test('with a secret it is signed anew, as the provider would', async () => {
  await replay({ event: furnished.routed, to: at('/hook'), 'secret-stdin': true }, 'my own secret\n')
  const { headers, body } = must(taken.at(-1), 'it came')
  expect(headers['x-hub-signature-256']).toBe(signatureOf(body, 'my own secret'))
})

test('a project’s events since a time, and what a receiver answers: a failure is one, and nobody is led elsewhere', async () => {
  const ofProject = { since: '2020-01-01T00:00:00Z' }
  const answer = await replay({ ...ofProject, project, to: at('/broken') })
  expect(answer).toMatchObject({ failed: true, sent: [{ event: furnished.routed, status: 500 }] })
  expect(await replay({ event: furnished.routed, to: at('/away') })).toMatchObject({ sent: [{ status: 302 }] })
  expect(await replay({ event: furnished.routed, to: 'http://127.0.0.1:1/' })).toMatchObject({
    failed: true,
    sent: [{ status: null }],
  })
})

test('what a project has is found behind any number of other projects and of other signals, and how many were sent is said', async () => {
  const many = (rows: number) => `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})`
  const id = (prefix: string) => `'${prefix}_01000000-0000-7000-8000-' || CAST(100000000000 + i AS TEXT)`
  service.beside(({ database: { write: db } }) => {
    db.write(`${many(501)} INSERT INTO project SELECT ?, ${id('prj')}, 'other-' || i, 'Other', NULL, 1, 1 FROM n`).run(
      acme.id,
    )
    db.write(
      `${many(45_000)} INSERT INTO event (workspace_id, id, arrival, provider, host, type, title, delivery_id, body_sha256, received_at,
         outcome_kind, outcome_json, version)
       SELECT ?, ${id('evt')}, 900 + i, 'github', 'github.com', 'x', 'X', CAST(i AS TEXT), ?, 1, 'routed', '{}', 1 FROM n`,
    ).run(acme.id, Buffer.from([0]))
    db.write(
      `${many(45_000)} INSERT INTO signal
       SELECT ?, ${id('evt')}, 'project', 'prj_01000000-0000-7000-8000-100000000001', 900 + i, 'github', NULL, NULL, ?, NULL FROM n`,
    ).run(acme.id, Date.UTC(2021, 0))
    db.write('UPDATE signal SET seq = 90000 WHERE workspace_id = ? AND event_id = ?').run(acme.id, furnished.routed)
  })
  const since = '2020-01-01T00:00:00Z'
  expect(await replay({ project, since, to: at('/hook') })).toMatchObject({
    count: 1,
    sent: [{ event: furnished.routed, status: 204 }],
  })
  expect(await replay({ project, since: '2999-01-01T00:00:00Z', to: at('/hook') })).toMatchObject({
    count: 0,
    sent: [],
  })
  await expect(replay({ project: 'other-1', since, to: at('/hook') })).rejects.toThrow(
    'More than 100 events are meant.',
  )
})

test('another machine is refused before anything is read', async () => {
  const refused = replay({ event: furnished.routed, to: 'https://example.com/hook' })
  await expect(refused).rejects.toThrow('example.com is not this machine.')
})
