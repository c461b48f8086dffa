import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBody } from '#backend/features/events/read-body.ts'
import { errorCodes, isErrorCode } from '#shared/errors/error-codes.ts'
import { exampleOf, providerCases } from '#test/contract/provider-cases.ts'
import { openWorld, worldNowMs } from '#test/contract/provider-world.ts'
import { providerExamples } from '#test/fixtures/payloads/provider-examples.ts'
import { mutateBytes, mutateValue } from './mutations.ts'
import { runCount } from './run-count.ts'

/** Of all providers together: MUTATIONS=10000 for the full figure by itself. */
const total = Number(process.env['MUTATIONS'] ?? runCount(600))
const perCase = Math.ceil(total / providerCases.length)
const rejections: unknown[] = []
const note = (error: unknown) => void rejections.push(error)

beforeAll(() => void process.on('unhandledRejection', note))
afterAll(() => void process.off('unhandledRejection', note))

const mutation = fc.record({
  index: fc.nat(),
  value: mutateValue,
  bytes: fc.option(mutateBytes, { nil: undefined, freq: 2 }),
})

test.each(providerCases)(
  'whatever becomes of a payload of $name, it is kept, shown and readable as it came',
  async (one) => {
    const [secret] = one.secrets
    const world = openWorld({ ...one, secret })
    const examples = [exampleOf(one), ...(providerExamples[one.provider.name] ?? [])]
    const sent = new Map<string, Buffer>()
    let refused = 0
    try {
      await fc.assert(
        fc.asyncProperty(mutation, async ({ index, value, bytes }) => {
          const { eventType, payload } = examples[index % examples.length] ?? exampleOf(one)
          const deliveryId = `d-${sent.size + refused}`
          const json = JSON.stringify(one.dated(value(payload), world.clock(), deliveryId))
          const body = bytes === undefined ? Buffer.from(json) : bytes(Buffer.from(json))
          if (body.length === 0) return
          const headers = await one.headers({ body, secret, nowMs: world.clock(), deliveryId, eventType })
          const answer = await world.send(headers, body)
          if (isErrorCode(answer)) {
            expect(errorCodes[answer].http, answer).toBeLessThan(500)
            expect(['request.too_deep', 'request.too_many_keys']).toContain(answer)
            refused += 1
          } else if (answer === 'accepted') sent.set(deliveryId, body)
        }),
        { numRuns: perCase, endOnFailure: true },
      )
      const events = await world.events()
      // A mutation may have taken the id of another delivery, or turned a body into what tries an address.
      expect(events.length).toBe(world.kept().length)
      expect(events.length + refused).toBeGreaterThan(perCase * 0.8)
      for (const event of events) {
        expect(event.title.length).toBeGreaterThan(0)
        expect(['unmatched', 'ignored']).toContain(event.outcome.kind)
        expect(event.receivedAt).toBe(new Date(worldNowMs).toISOString())
      }
      const rows = world.db
        .read<{ arrival: number; delivery_id: string }>('SELECT arrival, delivery_id FROM delivery')
        .all()
      for (const { arrival, delivery_id } of rows) {
        const body = sent.get(delivery_id)
        if (body !== undefined) expect(body.equals(readBody(world.db, arrival) ?? Buffer.alloc(0))).toBe(true)
      }
      expect([world.failures, rejections]).toEqual([[], []])
    } finally {
      world.close()
    }
  },
  600_000,
)
