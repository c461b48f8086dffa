import { createHmac, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { intakeLimits } from '#backend/intake/create-intake.ts'
import { serviceTarget, startAttacked, statusOf, type AttackedServer } from './attacked-server.ts'

const cap = intakeLimits.maxBodyBytes
/** The place of one large body; all others wait outside. */
const bayMb = cap / 1024 / 1024
const small = '{"zen":"x"}'
const largest: readonly (readonly [string, string])[] = [
  ['one long text', JSON.stringify({ filler: 'x'.repeat(cap - 100) })],
  ['a list of numbers', `{"filler":[${'1,'.repeat(cap / 2 - 100)}1]}`],
]

describe.runIf(process.platform === 'linux')('S16: signed deliveries', () => {
  let server: AttackedServer
  beforeAll(async () => {
    server = await startAttacked(serviceTarget)
    // The intake's threads begin with the first delivery.
    for (let warm = 0; warm < 50; warm += 1) expect(statusOf(await send(small))).toBe(202)
  })
  afterAll(() => server.stop())

  const signatureOf = (body: string): string => createHmac('sha256', server.webhookSecret).update(body).digest('hex')
  function send(body: string, signature = signatureOf(body)): Promise<string> {
    const head = [
      `POST ${server.webhookPath} HTTP/1.1`,
      `Host: 127.0.0.1:${server.port}`,
      'Connection: close',
      'Content-Type: application/json',
      'X-GitHub-Event: push',
      `X-GitHub-Delivery: ${randomUUID()}`,
      `X-Hub-Signature-256: sha256=${signature}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
    ]
    return server.raw(`${head.join('\r\n')}\r\n\r\n`, body)
  }

  test.each(largest)(
    'ten of the largest at once are taken in turn, small ones beside them: %s',
    async (_name, body) => {
      const signature = signatureOf(body)
      await server.withstands(
        async () => {
          let isOver = false
          const large = Promise.all(Array.from({ length: 10 }, () => send(body, signature))).finally(() => {
            isOver = true
          })
          const waits: number[] = []
          while (!isOver) {
            const began = performance.now()
            expect(statusOf(await send(small))).toBe(202)
            waits.push(performance.now() - began)
          }
          const answers = await large
          // On a machine that stands still some are told to come again; none is lost, and none is told a lie.
          const other = answers.filter((answer) => statusOf(answer) !== 202)
          expect(answers.length - other.length).toBeGreaterThanOrEqual(2)
          for (const answer of other) expect(answer).toMatch(/^HTTP\/1\.1 503 [^]*\r\nRetry-After: \d/i)
          expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.9)]).toBeLessThan(8_000)
          return []
        },
        { inFlightMb: bayMb },
      )
    },
  )
})
