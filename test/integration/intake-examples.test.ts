import { sign } from '@octokit/webhooks-methods'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import { readGithubExamples } from '../property/github-examples.ts'
import { type Core, openCore, secret, workspaceId } from './core.ts'

const githubExamples = readGithubExamples()
let core: Core
const first: string[] = []
const second: string[] = []

beforeAll(async () => {
  core = openCore()
  const bodies = await Promise.all(
    githubExamples.map(async ({ type, payload }) => {
      const text = JSON.stringify(payload)
      return { type, text, signature: await sign(secret, text) }
    }),
  )
  for (const statuses of [first, second]) {
    for (const [index, { type, text, signature }] of bodies.entries()) {
      const headers = { 'x-hub-signature-256': signature }
      const sent = core.send(null, { event: type, id: `delivery-${index}`, headers, body: Buffer.from(text) })
      statuses.push((await sent).status)
    }
    await core.router.drain()
  }
})
afterAll(() => core.close())

test('every real payload is new once, and a duplicate the second time', () => {
  expect(githubExamples.length).toBe(329)
  expect(first).toEqual(githubExamples.map(() => 'accepted'))
  expect(second).toEqual(githubExamples.map(() => 'duplicate'))
})

test('each of them is one event with an outcome and its reason in every step', () => {
  const { changes } = readChanges(core.db, workspaceId, { cursor: 0, limit: 10_000 })
  const events = changes.flatMap((change) =>
    change.kind === 'upsert' && change.entity === 'event' ? [change.row] : [],
  )
  expect(new Set(events.map((event) => event.deliveryId)).size).toBe(329)
  for (const event of events) {
    expect(event.title).not.toBe('')
    expect(event.item === null).toBe(event.outcome.kind !== 'unmatched')
    expect(event.item?.steps ?? Array(6)).toHaveLength(6)
  }
  expect(core.failures).toEqual([])
})

test('real payloads that are equal are linked as suspected replays', () => {
  const rows = core.db
    .read<{ n: number }>('SELECT count(*) AS n FROM event WHERE suspected_replay_of IS NOT NULL')
    .get()
  expect(rows?.n).toBeGreaterThan(0)
})
