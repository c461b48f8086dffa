import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BundleSources } from '#main/features/support-bundle/collect-parts.ts'
import { createSupportHandlers } from '#main/features/support-bundle/support-handlers.ts'
import { createPreferencesFile } from '#main/features/preferences/preferences-file.ts'
import { checkFiles } from '#main/store/check-files.ts'
import { createSyncJournal } from '#main/sync/sync-journal.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import { toInstant } from '#shared/model/instant.ts'
import { makeCanaries, partsOf } from '#test/e2e/canaries.ts'
import { leaks, textPlace, type Place } from '#test/e2e/leak-search.ts'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'

const payload = 'the words of a commit that nobody else may read'
const note = 'what Ada wrote about it'
const allParts = ['about', 'status', 'sync', 'operations', 'files', 'log', 'preferences', 'service'] as const

let desk: StoreDesk
let logs = ''
let told = 0
beforeEach(async () => {
  const service = new FeedService()
  for (let n = 1; n <= 40; n += 1) service.arrive(n, 1)
  told = 0
  desk = new StoreDesk(service)
  await desk.load()
  logs = mkdtempSync(join(tmpdir(), 'switchboard-bundle-'))
})
afterEach(async () => {
  await desk.leave()
  rmSync(logs, { recursive: true, force: true })
})

/** A console in which every place that text can come from has told a secret. */
async function tellAll(secret: string): Promise<BundleSources> {
  told += 1
  const said = `It failed with ${secret} in it.`
  await desk.decide({
    type: 'event.ignore',
    selection: { kind: 'items', ids: [eventId(told)] },
    reason: 'noise',
    note: `${note} ${secret}`,
  })
  await desk.store.putPayloads({
    workspaceId,
    items: [
      {
        id: eventId(40),
        receivedAt: toInstant(0),
        headers: { 'x-told': secret },
        body: `${payload} ${secret}`,
        bodyBase64: null,
      },
    ],
    gone: [],
  })
  writeFileSync(
    join(logs, 'switchboard.log'),
    [
      JSON.stringify({
        at: 'now',
        level: 'error',
        happening: said,
        message: said,
        payload,
        token: secret,
        stack: said,
      }),
      `${payload} ${secret}`,
      JSON.stringify({ payload: `${payload} ${secret}` }),
      JSON.stringify({ at: 'now', message: { payload, secret } }),
      '',
    ].join('\n'),
  )
  mkdirSync(join(logs, 'data'), { recursive: true })
  const preferences = createPreferencesFile(join(logs, 'data'))
  preferences.change({ replayAddress: `http://127.0.0.1:3000/?what=${encodeURIComponent(secret)}` })
  const journal = createSyncJournal(() => 1_000, 3)
  journal.failed('pull', { code: 'internal', why: said, retryable: true, retryAfterMs: null, traceId: secret }, 2_000)
  const address = `https://ada:${encodeURIComponent(secret)}@service.example/${encodeURIComponent(secret)}`
  const status: SyncStatus = {
    workspaceId,
    connection: { kind: 'offline', since: toInstant(0), why: said, retryAt: null },
    asOf: null,
    seq: 1,
    store: 'ready',
    firstLoad: null,
    reload: null,
    outbox: { waiting: 1, behind: 0, attention: 0, unconfirmed: 0, held: { since: toInstant(0), why: said } },
    elsewhere: [],
    access: { name: secret, role: 'support', permissions: [] },
    serviceTrouble: { ends: 3, why: said },
    syncTrouble: { code: 'token.invalid', why: said },
    notice: said,
    startProblem: {
      code: 'internal',
      why: said,
      file: '/home/ada/outbox.sqlite3',
      address,
      retryAt: null,
      unsent: null,
    },
    sample: { kind: 'failed', workspaceId, sent: 1, total: 2, message: said },
  }
  return {
    facts: {
      host: 'node',
      platform: 'linux',
      version: '1.2.3',
      runtime: [{ name: 'Node', version: '24' }],
      dataDir: '/home/ada/.config/switchboard',
      serviceAddress: address,
    },
    home: '/home/ada',
    readStatus: () => status,
    inspect: () => ({
      workspaceId,
      now: toInstant(1_000),
      replica: { seq: 1, asOf: null, hasSnapshot: true },
      isNudged: false,
      ...journal.read(),
    }),
    workspaceId: () => workspaceId,
    store: desk.store,
    checkFiles: async () => checkFiles(desk.dataDir),
    preferences,
    logFile: join(logs, 'switchboard.log'),
    serviceState: () => ({ kind: 'up', endpoint: { url: 'http://127.0.0.1:9', token: secret } }),
    fetch: async () =>
      Response.json(
        { status: said, payload, checks: { database: said, more: `${payload} ${secret}` } },
        { status: 503 },
      ),
  }
}

async function bundleOf(
  sources: BundleSources,
  words: boolean,
): Promise<{ names: string[]; places: Place[]; text: string }> {
  const { 'support.save': save, 'support.plan': plan } = createSupportHandlers({ sources, files: null, clock: () => 0 })
  const saved = await save({ parts: [...allParts], words })
  if (saved.kind !== 'download') throw new Error('It was not offered.')
  const zip = Buffer.from(saved.base64, 'base64')
  const unzipped = Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }))
  const shown = textPlace('what is shown before', JSON.stringify(await plan({ words })))
  return {
    names: unzipped.map(({ name }) => name),
    places: [...unzipped, shown, { name: 'the zip', bytes: zip }],
    text: unzipped.map(({ bytes }) => bytes.toString()).join('\n'),
  }
}

describe('S9: a support bundle', () => {
  test('has no credential of any kind, wherever one was told, with the words of decisions or without', async () => {
    for (const [kind, secret] of Object.entries(makeCanaries())) {
      const sources = await tellAll(secret)
      for (const words of [false, true]) {
        const { places } = await bundleOf(sources, words)
        expect(leaks(partsOf({ [kind]: secret }), places), `${kind}, ${String(words)}`).toEqual([])
      }
    }
  })

  test('has nothing of a payload, and what was written only where it was asked for', async () => {
    const sources = await tellAll('nothing')
    const { names, places, text } = await bundleOf(sources, false)
    expect(names.toSorted()).toEqual(
      ['manifest.json', ...allParts.map((id) => (id === 'log' ? 'log.jsonl' : `${id}.json`))].toSorted(),
    )
    expect(leaks({ payload, note, 'whose home it is': '/home/ada' }, places)).toEqual([])
    expect(text).toContain('event.ignore')
    expect(text).toContain('"found": "ok"')
    expect(leaks({ note }, (await bundleOf(sources, true)).places)).not.toEqual([])
  })

  test('is made where nothing can be opened, and says of each part why it is missing', async () => {
    const sources = await tellAll('nothing')
    const broken: BundleSources = {
      ...sources,
      inspect: () => null,
      store: {
        opsTrace: () =>
          Promise.reject(new SwitchboardError('store.damaged', 'The file of your unsent decisions is damaged.')),
      },
      serviceState: () => ({ kind: 'down', since: toInstant(0), why: 'It ended.', retryAt: null }),
    }
    const { names, text } = await bundleOf(broken, false)
    expect(names).toHaveLength(9)
    expect(text).toContain('store.damaged')
    expect(text).toContain('It ended.')
  })
})
