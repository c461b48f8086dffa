import Database from 'better-sqlite3'
import { fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { z } from 'zod'
import { loadResultSchema, receiverReadySchema, type LoadResult } from './intake/receiver-messages.ts'
import type { Workload, WorkloadRow } from './workload.ts'

const connections = 64
const warmUpMs = 700
const measureMs = 2_500
const rounds = 5

const receivers = {
  plain: { file: 'plain-receiver.ts', args: [] },
  bare: { file: 'plain-receiver.ts', args: ['verify-only'] },
  'verify-only': { file: 'storeless-receiver.ts', args: [] },
  service: { file: 'service-receiver.ts', args: [] },
} as const
type Receiver = keyof typeof receivers

async function ask<T>(child: ChildProcess, message: object, schema: z.ZodType<T>): Promise<T> {
  const answered = once(child, 'message')
  const died = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`A benchmark process ended with ${String(code)}.`)),
  )
  child.send(message)
  const [answer] = (await Promise.race([answered, died])) as unknown[]
  died.catch(() => undefined)
  return schema.parse(answer)
}

/** One receiver under load from a process beside it, then killed without warning; lost is what it had acknowledged. */
async function measure(receiver: Receiver): Promise<LoadResult & { readonly lost: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-intake-'))
  const secret = randomBytes(16).toString('hex')
  const { file, args } = receivers[receiver]
  const server = fork(join(import.meta.dirname, 'intake', file), args)
  const generator = fork(join(import.meta.dirname, 'intake', 'load-generator.ts'))
  try {
    const { port, path } = await ask(server, { dataDir, secret }, receiverReadySchema)
    const load = { port, path, secret, connections, warmUpMs, measureMs }
    const result = await ask(generator, load, loadResultSchema)
    server.kill('SIGKILL')
    await once(server, 'exit')
    return { ...result, lost: receiver === 'service' ? countLost(dataDir, result.acknowledged) : 0 }
  } finally {
    server.kill('SIGKILL')
    generator.kill('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function countLost(dataDir: string, acknowledged: readonly string[]): number {
  const db = new Database(join(dataDir, 'service.sqlite3'))
  const stored = new Set(db.prepare<[], string>('SELECT delivery_id FROM delivery').pluck().all())
  db.close()
  return acknowledged.filter((id) => !stored.has(id)).length
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

function row(measure: string, value: number, more: Partial<WorkloadRow> = {}): WorkloadRow {
  return { measure, value, unit: '/s', against: null, ratio: null, limit: null, pass: true, ...more }
}

export const workload: Workload = {
  id: 'P1',
  title: 'webhook intake, 64 connections: verify, durable commit, 2xx',
  run: async () => {
    const seen: Record<Receiver, (LoadResult & { lost: number })[]> = {
      plain: [],
      bare: [],
      'verify-only': [],
      service: [],
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const receiver of Object.keys(receivers) as Receiver[]) seen[receiver].push(await measure(receiver))
    }
    const rate = (receiver: Receiver) => Math.round(middle(seen[receiver].map((one) => one.perSecond)))
    const p99 = (receiver: Receiver) => middle(seen[receiver].map((one) => one.p99Ms))
    // Of each round on its own: what else the machine does hits neighbours alike.
    const ratio = (other: Receiver, of: (one: LoadResult) => number) =>
      middle(seen.service.map((one, round) => of(one) / of(seen[other][round] ?? one)))
    const lost = seen.service.reduce((sum, one) => sum + one.lost, 0)
    const refused = seen.service.reduce((sum, one) => sum + one.refused, 0)
    const service = rate('service')
    const ofPlain = ratio('plain', (one) => one.perSecond)
    const ofVerify = ratio('verify-only', (one) => one.perSecond)
    const waits = ratio('plain', (one) => one.p99Ms)
    return {
      rows: [
        row('plain: node:http, verify, one FULL commit per request', rate('plain')),
        row('bare: node:http, verify, no store', rate('bare')),
        row('verify only: the same service without a store', rate('verify-only')),
        row('service', service, { against: 'plain', ratio: ofPlain, limit: '≥ 3 × plain', pass: ofPlain >= 3 }),
        row('service', service, {
          against: 'verify only',
          ratio: ofVerify,
          limit: '≥ 0.65 × verify only',
          pass: ofVerify >= 0.65,
        }),
        row('service', service, { against: 'bare', ratio: ratio('bare', (one) => one.perSecond) }),
        row('service, p99', p99('service'), {
          unit: 'ms',
          against: 'plain',
          ratio: waits,
          limit: '≤ 0.5 × plain',
          pass: waits <= 0.5,
        }),
        row('acknowledged and lost when killed', lost, { unit: '', limit: '0', pass: lost === 0 }),
        row('refused', refused, { unit: '', limit: '0', pass: refused === 0 }),
      ],
    }
  },
}
