import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Core, openCore, pathToken, pushTo, signatureOf } from './core.ts'
import { fileOf, onPostgres } from './store-of-test.ts'

let core: Core
beforeEach(() => {
  core = openCore()
})
afterEach(() => core.close())

const payload = pushTo({ id: 1, name: 'acme/search' }, 5)
const kept = () => core.db.read<{ n: number }>('SELECT count(*) AS n FROM delivery').get()?.n
const refusedAs = async (code: string, sent: Promise<unknown>) => {
  await expect(sent).rejects.toMatchObject({ code })
  expect(kept()).toBe(0)
}

test('a wrong, missing, shortened or upper-case signature is refused', async () => {
  const body = Buffer.from(JSON.stringify(payload))
  const right = signatureOf(body)
  const wrong = [
    signatureOf(body, 'another secret'),
    right.slice(0, -1),
    right.toUpperCase(),
    `sha1=${right.slice(7)}`,
    'sha256=',
    right.slice(7),
  ]
  for (const signature of wrong)
    await refusedAs('signature.invalid', core.send(payload, { headers: { 'x-hub-signature-256': signature } }))
  await refusedAs('signature.missing', core.send(payload, { headers: { 'x-hub-signature-256': '' } }))
})

test('one changed byte anywhere is refused', async () => {
  const body = Buffer.from(JSON.stringify(payload))
  const headers = { 'x-hub-signature-256': signatureOf(body) }
  for (let at = 0; at < body.length; at += 7) {
    const changed = Buffer.from(body)
    changed[at] = (changed[at] ?? 0) ^ 1
    await refusedAs('signature.invalid', core.send(null, { body: changed, headers }))
  }
})

test('a truncated body is refused, whether its length says so or only its signature', async () => {
  const body = Buffer.from(JSON.stringify(payload))
  const headers = { 'x-hub-signature-256': signatureOf(body) }
  const cut = body.subarray(0, body.length - 10)
  await refusedAs('signature.invalid', core.send(null, { body: cut, headers }))
  await refusedAs(
    'request.timeout',
    core.send(null, { body: cut, headers: { ...headers, 'content-length': String(body.length) } }),
  )
})

test('26 MB are refused by their declared length, and while they stream', async () => {
  const large = Buffer.alloc(26 * 1024 * 1024, 0x20)
  await refusedAs(
    'request.too_large',
    core.send(null, { body: Buffer.from('{}'), headers: { 'content-length': String(large.length) } }),
  )
  await refusedAs('request.too_large', core.send(null, { body: large }))
})

test('JSON 20,000 deep and JSON with too many keys are refused although they are signed', async () => {
  await refusedAs('request.too_deep', core.send(null, { body: Buffer.from('['.repeat(20_000) + ']'.repeat(20_000)) }))
  const keys = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`k${index}`, 1]))
  await refusedAs('request.too_many_keys', core.send(keys))
})

test('a content encoding, a missing header and an unknown address are refused', async () => {
  await refusedAs('request.encoding_unsupported', core.send(payload, { headers: { 'content-encoding': 'gzip' } }))
  await refusedAs('request.header_missing', core.send(payload, { headers: { 'x-github-delivery': '' } }))
  await refusedAs('request.header_missing', core.send(payload, { headers: { 'x-github-event': '' } }))
  const nowhere = { pathToken: 'other', provider: 'github', headers: {}, body: (async function* () {})() }
  await refusedAs('endpoint.not_found', core.intake.receive(nowhere))
  await refusedAs('endpoint.not_found', core.intake.receive({ ...nowhere, pathToken, provider: 'gitlab' }))
})

test('many at once share commits, and each is answered for itself', async () => {
  const sent = Array.from({ length: 300 }, (_, index) => core.send(payload, { id: `d-${index % 150}` }))
  const statuses = (await Promise.all(sent)).map((answer) => answer.status)
  expect(statuses.filter((status) => status === 'accepted')).toHaveLength(150)
  expect(statuses.filter((status) => status === 'duplicate')).toHaveLength(150)
})

test('beyond what may wait, senders are told to come back', async () => {
  core.close()
  core = openCore({ limits: { maxWaiting: 10 } })
  const settled = await Promise.allSettled(Array.from({ length: 50 }, () => core.send(payload)))
  const refused = settled.filter((one) => one.status === 'rejected')
  for (const { reason } of refused) expect(reason).toMatchObject({ code: 'service.busy' })
  expect(kept()).toBe(50 - refused.length)
  expect(refused.length).toBeGreaterThan(0)
})

test.skipIf(onPostgres)('a full disk is never acknowledged', async () => {
  const pages = core.db.read<{ page_count: number }>('SELECT page_count FROM pragma_page_count').get()?.page_count ?? 0
  core.db.returning(`PRAGMA max_page_count = ${pages + 2}`).get()
  const settled = await Promise.allSettled(
    Array.from({ length: 20 }, () => core.send({ ...payload, filler: 'x'.repeat(20_000) })),
  )
  expect(settled.every((one) => one.status === 'rejected')).toBe(true)
  await refusedAs('store.full', core.send({ ...payload, filler: 'x'.repeat(200_000) }))
})

test.skipIf(onPostgres)(
  'a store that another process holds is never acknowledged either, and takes the delivery afterwards',
  async () => {
    core.db.returning('PRAGMA busy_timeout = 50').get()
    const other = new Database(fileOf(core.database).file)
    other.exec('BEGIN IMMEDIATE')
    await refusedAs('service.busy', core.send(payload, { id: 'd-1' }))
    other.exec('COMMIT')
    other.close()
    expect(await core.send(payload, { id: 'd-1' })).toMatchObject({ status: 'accepted' })
  },
)
