import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { IpcHandlers } from '#main/ipc/ipc-handlers.ts'
import { createIpcRouter } from '#main/ipc/ipc-router.ts'
import { acceptsSender, type Sender } from '#main/shell/accepts-sender.ts'
import { ipcContract, maxIpcBytes, type IpcMethod } from '#shared/ipc/contract.ts'

const methods = Object.keys(ipcContract) as IpcMethod[]
const runs: string[] = []
const handlers = Object.fromEntries(
  methods.map((method) => [
    method,
    () => {
      runs.push(method)
      return undefined
    },
  ]),
) as unknown as IpcHandlers
const router = createIpcRouter(ipcContract, handlers, { log: () => undefined, newTraceId: () => 'trace' })
const gate = router.gate(acceptsSender)

const page = { origin: 'app://console', parent: null }
const mainFrame = page
const good: Sender = { senderFrame: page, mainFrame }
const senders: readonly [string, Sender][] = [
  ['no frame', { senderFrame: null, mainFrame }],
  ['a frame inside the page', { senderFrame: { origin: 'app://console', parent: page }, mainFrame }],
  ['another window’s page', { senderFrame: { origin: 'app://console', parent: null }, mainFrame }],
  ...[
    'https://console',
    'app://console.evil.test',
    'app://other',
    'http://127.0.0.1',
    'null',
    '',
    'about:blank',
    'file://',
    'devtools://devtools',
  ].map((origin): [string, Sender] => {
    const frame = { origin, parent: null }
    return [`the origin ${JSON.stringify(origin)}`, { senderFrame: frame, mainFrame: frame }]
  }),
]

/** Inputs that the method's schema takes are calls, not attacks. */
const hostileFor = (method: IpcMethod): fc.Arbitrary<unknown> =>
  fc
    .oneof(
      fc.anything(),
      fc.object({ withNullPrototype: true }),
      fc.constantFrom(undefined, null, '__proto__', { __proto__: null, constructor: {} }),
    )
    .filter((input) => !ipcContract[method].input.safeParse(input).success)

describe.each(methods)('S6: %s', (method) => {
  test.each(senders)('does not run for %s', async (_name, sender) => {
    runs.length = 0
    const reply = await gate(sender, method, {})
    expect(reply).toMatchObject({ ok: false, error: { code: 'ipc.sender_refused', traceId: 'trace' } })
    expect(runs).toEqual([])
  })

  test('does not run for a thousand inputs that it does not take', async () => {
    runs.length = 0
    await fc.assert(
      fc.asyncProperty(hostileFor(method), async (input) => {
        const reply = await gate(good, method, input)
        expect(reply).toMatchObject({ ok: false, error: { code: 'request.invalid' } })
      }),
      { numRuns: 1_000 },
    )
    expect(runs).toEqual([])
  })

  test('does not run for more than the cap', async () => {
    runs.length = 0
    const reply = await gate(good, method, { text: 'é'.repeat(maxIpcBytes / 2 + 1) })
    expect(reply).toMatchObject({ ok: false, error: { code: 'ipc.too_large' } })
    expect(runs).toEqual([])
  })
})

test.each([
  '',
  'inbox',
  'inbox.counts ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  null,
  undefined,
  7,
  {},
  ['inbox.counts'],
])('S6: there is no method %j', async (method) => {
  expect(await gate(good, method, {})).toMatchObject({ ok: false, error: { code: 'ipc.unknown_method' } })
})

test('S6: an answer that breaks its own contract is a defect, told by a code and a trace alone', async () => {
  const reply = await gate(good, 'app.bootstrap', {})
  expect(reply).toEqual({
    ok: false,
    error: { code: 'internal', message: 'Something went wrong on our side.', details: {}, traceId: 'trace' },
  })
})

test('S6: the page itself is let in', async () => {
  runs.length = 0
  await gate(good, 'inbox.counts', {})
  expect(runs).toEqual(['inbox.counts'])
})
