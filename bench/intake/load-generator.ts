import { createHmac } from 'node:crypto'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { z } from 'zod'
import { loadStartSchema, onceStarted, type LoadResult } from './receiver-messages.ts'

type Start = z.infer<typeof loadStartSchema>

interface Request {
  readonly head: string
  readonly tail: Buffer
}

/** GitHub's own examples, signed, with only the delivery id left to fill in: the generator should cost next to nothing. */
function readRequests({ path, secret }: Start): Request[] {
  const definitions = z
    .array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }))
    .parse(createRequire(import.meta.url)('@octokit/webhooks-examples'))
  return definitions.flatMap(({ name, examples }) =>
    examples.map((payload) => {
      const body = Buffer.from(JSON.stringify(payload))
      const signature = createHmac('sha256', secret).update(body).digest('hex')
      const rest = [
        `X-GitHub-Event: ${name}`,
        `X-Hub-Signature-256: sha256=${signature}`,
        'X-GitHub-Hook-ID: 1',
        'X-GitHub-Hook-Installation-Target-Type: integration',
        'User-Agent: GitHub-Hookshot/000000',
        'Accept: */*',
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
      ]
      return {
        head: `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-GitHub-Delivery: `,
        tail: Buffer.concat([Buffer.from(`\r\n${rest.join('\r\n')}\r\n\r\n`), body]),
      }
    }),
  )
}

async function generate(start: Start): Promise<LoadResult> {
  const requests = readRequests(start)
  const acknowledged: string[] = []
  const latencies: number[] = []
  const begun = performance.now()
  const measureFrom = begun + start.warmUpMs
  const end = measureFrom + start.measureMs
  let refused = 0
  let sent = 0

  const drive = (port: number) =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      let id = ''
      let sentAt = 0
      let received = ''
      const next = () => {
        const request = requests[sent % requests.length]
        if (request === undefined || performance.now() >= end) {
          socket.end(resolve)
          return
        }
        sent += 1
        id = `bench-${process.pid}-${sent}`
        received = ''
        sentAt = performance.now()
        socket.cork()
        socket.write(request.head + id, 'latin1')
        socket.write(request.tail)
        socket.uncork()
      }
      socket.on('connect', next)
      socket.on('error', reject)
      socket.on('data', (part) => {
        received += part.toString('latin1')
        if (!isWhole(received)) return
        const now = performance.now()
        if (received.startsWith('HTTP/1.1 2')) acknowledged.push(id)
        else refused += 1
        if (sentAt >= measureFrom) latencies.push(now - sentAt)
        next()
      })
    })

  await Promise.all(
    Array.from({ length: start.connections }, (_, nth) => drive(start.ports[nth % start.ports.length] ?? 0)),
  )
  latencies.sort((one, other) => one - other)
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0
  return {
    perSecond: (latencies.length * 1000) / start.measureMs,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    refused,
    acknowledged,
  }
}

/** Whether an answer has arrived to its end, by its length or its last chunk. */
function isWhole(text: string): boolean {
  const body = text.indexOf('\r\n\r\n')
  if (body === -1) return false
  const length = /content-length: (\d+)/i.exec(text.slice(0, body))?.[1]
  return length === undefined ? text.endsWith('0\r\n\r\n') : text.length - body - 4 >= Number(length)
}

onceStarted(loadStartSchema, generate)
