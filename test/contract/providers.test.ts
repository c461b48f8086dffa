import fc from 'fast-check'
import { createSecretKey } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SignedRequest, WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { exampleOf, type ProviderCase, providerCases } from './provider-cases.ts'
import { openWorld, type ProviderWorld, worldNowMs } from './provider-world.ts'

test('every provider that is registered runs this suite', () => {
  expect(new Set(providerCases.map(({ provider }) => provider.name))).toEqual(new Set(webhookProviders.keys()))
})

describe.each(providerCases)('$name', (one: ProviderCase) => {
  const { provider, secrets, freshness, oracle, handshake } = one
  const [current, next, foreign] = secrets
  const example = exampleOf(one)
  let world: ProviderWorld
  beforeEach(() => {
    world = openWorld({ ...one, secret: current })
  })
  afterEach(() => {
    expect(world.failures).toEqual([])
    world.close()
  })

  const bodyOf = (deliveryId: string, atMs = world.clock()) =>
    Buffer.from(JSON.stringify(one.dated(example.payload, atMs, deliveryId)))

  async function deliver(
    options: {
      id?: string
      secret?: string
      signedAt?: number
      body?: Uint8Array
      drop?: string
      more?: Record<string, string>
    } = {},
  ): Promise<string> {
    const { id = 'd-1', secret = current, signedAt = world.clock() } = options
    const body = options.body ?? bodyOf(id, signedAt)
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      ...(await one.headers({ body, secret, nowMs: signedAt, deliveryId: id, eventType: example.eventType })),
      ...options.more,
    }
    if (options.drop !== undefined) Reflect.deleteProperty(headers, options.drop)
    return world.send(headers, body)
  }

  test('what is signed for a replay is what the provider signs, and no other secret does', async () => {
    const body = bodyOf('d-1')
    const nowMs = world.clock()
    const sent = await one.headers({ body, secret: current, nowMs, deliveryId: 'd-1', eventType: example.eventType })
    const { [one.signatureHeader]: signature, ...headers } = sent
    expect(provider.sign({ headers, body, secret: current, nowMs })[one.signatureHeader]).toBe(signature)
    expect(provider.sign({ headers, body, secret: foreign, nowMs })[one.signatureHeader]).not.toBe(signature)
  })

  test('what it signed is kept, and routed to its installation with its resource', async () => {
    expect(await deliver()).toBe('accepted')
    const [event] = await world.events()
    expect(event).toMatchObject({
      provider: provider.name,
      deliveryId: 'd-1',
      installationId: world.installation.id,
      externalInstallationId: one.externalInstallationId,
      outcome: { kind: 'unmatched', reason: 'NO_MAPPING' },
    })
    expect(event?.resourceId).not.toBeNull()
  })

  test('the same delivery again is a duplicate, under another id a suspected replay', async () => {
    const body = bodyOf('d-1')
    expect([await deliver({ body }), await deliver({ body })]).toEqual(['accepted', 'duplicate'])
    expect(await world.events()).toHaveLength(1)
    const again = await deliver({ id: 'd-2', body })
    const events = await world.events()
    const isSuspected = events.some(({ suspectedReplayOf }) => suspectedReplayOf !== null)
    expect([again, isSuspected]).toEqual(one.idIn === 'body' ? ['duplicate', false] : ['accepted', true])
  })

  test('signed by anybody else, in part, or not at all, it is refused', async () => {
    expect(await deliver({ secret: foreign })).toBe('signature.invalid')
    expect(await deliver({ drop: one.signatureHeader })).toBe('signature.missing')
    expect(await deliver({ more: { [one.signatureHeader]: '' } })).toBe('signature.missing')
    for (const claim of ['sha256=', 'v0=zz', 'v1,', 'x'.repeat(64), 'v1,AAAA v1,BBBB', `sha256=${'A'.repeat(64)}`])
      expect(await deliver({ more: { [one.signatureHeader]: claim } }), claim).toBe('signature.invalid')
    expect(world.kept()).toEqual([])
  })

  test('the previous secret is right until it is retired', async () => {
    world.rotate(next)
    expect(await deliver({ id: 'a', secret: current })).toBe('accepted')
    expect(await deliver({ id: 'b', secret: next })).toBe('accepted')
    world.retire()
    expect(await deliver({ id: 'c', secret: current })).toBe('signature.invalid')
    expect(await deliver({ id: 'd', secret: next })).toBe('accepted')
    world.rotate(foreign)
    expect(() => world.rotate(current)).toThrow(expect.objectContaining({ code: 'secret.rotation_pending' }))
    expect(await deliver({ id: 'e', secret: next })).toBe('accepted')
  })

  test.skipIf(typeof oracle === 'string')(
    typeof oracle === 'string'
      ? `no second opinion: ${oracle}`
      : 'the provider’s own package and we agree about any request',
    async () => {
      if (typeof oracle === 'string') return
      // standardwebhooks asks the machine for the time.
      const nowMs = Math.floor(Date.now() / 1000) * 1000
      const keys = [createSecretKey(current, 'utf8')]
      const change = fc.oneof(
        fc.constant<readonly [string, unknown]>(['nothing', null]),
        fc.record({ at: fc.nat(), bit: fc.nat(7) }).map((flip) => ['body', flip] as const),
        fc.record({ at: fc.nat(), bit: fc.nat(7) }).map((flip) => ['signature', flip] as const),
        fc.constant(['secret', null] as const),
      )
      let agreed = 0
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), change, async (value, [what, how]) => {
          const body = Buffer.from(JSON.stringify(one.dated({ value }, nowMs, 'd-1')))
          const secret = what === 'secret' ? foreign : current
          const headers = {
            ...(await one.headers({ body, secret, nowMs, deliveryId: 'd-1', eventType: example.eventType })),
          }
          if (what === 'body') flip(body, how)
          if (what === 'signature') {
            const bytes = Buffer.from(headers[one.signatureHeader] ?? '')
            flip(bytes, how)
            headers[one.signatureHeader] = bytes.toString('latin1')
          }
          const theirs = await oracle(headers, body, current, nowMs)
          const ours = takes(provider, { headers, body, secrets: keys, nowMs })
          // Of what they take, we refuse only other spellings of the same signature.
          if (theirs !== ours) expect([what, theirs, ours]).toEqual(['signature', true, false])
          if (theirs && ours) agreed += 1
        }),
        { numRuns: 300 },
      )
      expect(agreed).toBeGreaterThan(20)
    },
  )

  test.skipIf(typeof freshness === 'string')(
    typeof freshness === 'string'
      ? `nothing is too old: ${freshness}`
      : 'what was signed at another time is refused, or only a hint',
    async () => {
      if (typeof freshness === 'string') return
      const { pastMs, futureMs, late } = freshness
      const signedAts = [-pastMs, futureMs, -pastMs - 1_000, futureMs + 1_000].map((ms) => worldNowMs + ms)
      const answers: string[] = []
      for (const [index, signedAt] of signedAts.entries()) answers.push(await deliver({ id: `d-${index}`, signedAt }))
      const outside = late === 'refused' ? 'signature.stale' : 'accepted'
      expect(answers).toEqual(['accepted', 'accepted', outside, outside])
      const hints = late === 'refused' ? [0, 0] : [0, 0, 1, 1]
      expect(world.kept().map((row) => row.is_hint)).toEqual(hints)
    },
  )

  test('without what identifies it, it is refused before its body is read', async () => {
    const { neededHeader } = one
    if (typeof neededHeader !== 'string') return
    const answer = await deliver({ drop: neededHeader })
    // A signed GitLab hook without its signed id has another one, which nothing vouches for.
    expect(['request.header_missing', 'signature.invalid']).toContain(answer)
    expect(world.kept()).toEqual([])
  })

  test('no header that proves anything is kept', async () => {
    await deliver()
    const [row] = world.kept()
    for (const header of provider.secretHeaders) expect(row?.headers_json).not.toContain(`"${header}"`)
    expect(row?.headers_json).not.toContain(current)
    expect(row?.headers_json).toContain('content-type')
  })

  test('a body that nests too deep is refused before anything of it is read, also where the signature is right', async () => {
    const deep = Buffer.from(`{"event_id":"x","a":${'['.repeat(80)}${']'.repeat(80)}}`)
    expect(await deliver({ body: deep })).toBe('request.too_deep')
  })

  test('a body that nobody can read is kept and shown as that', async () => {
    for (const [index, body] of [' ', '[]', '{"type":', '"x"', '{}', '\u0000'].entries())
      expect(await deliver({ id: `d-${index}`, body: Buffer.from(body) }), body).toBe('accepted')
    const events = await world.events()
    expect(events).toHaveLength(6)
    for (const event of events) expect([event.outcome.kind, event.title.length > 10]).toEqual(['unmatched', true])
  })

  test.skipIf(typeof one.disagreeing === 'string')(
    typeof one.disagreeing === 'string'
      ? `body and header can’t disagree: ${one.disagreeing}`
      : 'a body that is not what its header says is kept and not believed',
    async () => {
      if (typeof one.disagreeing === 'string') return
      expect(await deliver({ more: { ...one.disagreeing } })).toBe('accepted')
      const [event] = await world.events()
      expect(event?.outcome).toEqual({ kind: 'unmatched', reason: 'PARSE_FAILED' })
    },
  )

  test.skipIf(typeof handshake === 'string')(
    typeof handshake === 'string' ? `no handshake: ${handshake}` : 'it may try the address, signed',
    async () => {
      if (typeof handshake === 'string') return
      const body = Buffer.from(handshake.body)
      expect(await deliver({ body })).toBe(`challenge ${handshake.challenge}`)
      expect(await deliver({ body, secret: foreign })).toBe('signature.invalid')
      expect(await deliver({ body, drop: one.signatureHeader })).toBe('signature.missing')
      expect(world.kept()).toEqual([])
    },
  )

  test('its window for redelivery is on its events', async () => {
    await deliver()
    const [event] = await world.events()
    const window = provider.redeliveryWindowMs
    expect(event?.redeliverableUntil).toBe(window === null ? null : new Date(worldNowMs + window).toISOString())
  })
})

function flip(bytes: Buffer, how: unknown): void {
  if (typeof how !== 'object' || how === null || !('at' in how) || !('bit' in how) || bytes.length === 0) return
  const at = Number(how.at) % bytes.length
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Number(how.bit)), at)
}

/** Whether it is the provider's, and of now. */
function takes(provider: WebhookProvider, request: SignedRequest): boolean {
  try {
    provider.verify(request)
    const identity = provider.identify(request)
    return identity.kind === 'delivery' && !identity.isHint
  } catch (error) {
    if (error instanceof SwitchboardError) return false
    throw error
  }
}
