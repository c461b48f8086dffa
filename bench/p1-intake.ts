import { findPostgres, noPostgres } from '#test/postgres/find-postgres.ts'
import { startPostgres, type PostgresServer } from '#test/postgres/postgres-server.ts'
import { measureReceiver, type Measured, type Receiver } from './intake/measure-receiver.ts'
import type { LoadResult } from './intake/receiver-messages.ts'
import type { MeasuredRow, Workload, WorkloadRow } from './workload.ts'

const rounds = 5

const file = { args: [], processes: 1, keeps: false } as const
const onFile = {
  plain: { ...file, file: 'plain-receiver.ts' },
  bare: { ...file, file: 'plain-receiver.ts', args: ['verify-only'] },
  'verify-only': { ...file, file: 'storeless-receiver.ts' },
  service: { ...file, file: 'service-receiver.ts', keeps: true },
} satisfies Record<string, Receiver>

const onServer = (postgres: PostgresServer) =>
  ({
    plain: { ...file, file: 'plain-receiver.ts', postgres },
    one: { ...file, file: 'service-receiver.ts', keeps: true, postgres },
    four: { ...file, file: 'service-receiver.ts', keeps: true, postgres, processes: 4 },
  }) satisfies Record<string, Receiver>

/** Each receiver once per round, so that what else the machine does hits neighbours alike. */
async function inTurn<Name extends string>(receivers: Record<Name, Receiver>): Promise<Compared<Name>> {
  // Their names are what the record was made of.
  const names = Object.keys(receivers) as Name[]
  const seen = new Map<Name, Measured[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) seen.get(name)?.push(await measureReceiver(receivers[name]))
  }
  return new Compared(seen)
}

class Compared<Name extends string> {
  private readonly seen: ReadonlyMap<Name, readonly Measured[]>

  constructor(seen: ReadonlyMap<Name, readonly Measured[]>) {
    this.seen = seen
  }

  median(name: Name, of: (one: Measured) => number): number {
    return middle(this.of(name).map(of))
  }

  rate(name: Name): number {
    return Math.round(this.median(name, perSecond))
  }

  /** Of each round on its own. */
  ratio(name: Name, other: Name, of: (one: LoadResult) => number): number {
    const others = this.of(other)
    return middle(this.of(name).map((one, round) => of(one) / of(others[round] ?? one)))
  }

  sum(name: Name, of: (one: Measured) => number): number {
    return this.of(name).reduce((sum, one) => sum + of(one), 0)
  }

  private of(name: Name): readonly Measured[] {
    return this.seen.get(name) ?? []
  }
}

const perSecond = (one: LoadResult): number => one.perSecond
const p99 = (one: LoadResult): number => one.p99Ms

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

function row(measure: string, value: number, more: Partial<MeasuredRow> = {}): MeasuredRow {
  return { measure, value, unit: '/s', against: null, ratio: null, limit: null, pass: true, ...more }
}

async function fileRows(): Promise<WorkloadRow[]> {
  const seen = await inTurn(onFile)
  const service = seen.rate('service')
  const ofPlain = seen.ratio('service', 'plain', perSecond)
  const ofVerify = seen.ratio('service', 'verify-only', perSecond)
  const waits = seen.ratio('service', 'plain', p99)
  return [
    row('plain: node:http, verify, one FULL commit per request', seen.rate('plain')),
    row('bare: node:http, verify, no store', seen.rate('bare')),
    row('verify only: the same service without a store', seen.rate('verify-only')),
    row('service', service, { against: 'plain', ratio: ofPlain, limit: '≥ 3 × plain', pass: ofPlain >= 3 }),
    row('service', service, {
      against: 'verify only',
      ratio: ofVerify,
      limit: '≥ 0.65 × verify only',
      pass: ofVerify >= 0.65,
    }),
    row('service', service, { against: 'bare', ratio: seen.ratio('service', 'bare', perSecond) }),
    row('service, p99', seen.median('service', p99), {
      unit: 'ms',
      against: 'plain',
      ratio: waits,
      limit: '≤ 0.5 × plain',
      pass: waits <= 0.5,
    }),
    ...kept('', seen, ['service']),
  ]
}

async function serverRows(): Promise<WorkloadRow[]> {
  if (findPostgres() === undefined) return [{ measure: 'on PostgreSQL', notMeasured: noPostgres }]
  const postgres = await startPostgres()
  try {
    const seen = await inTurn(onServer(postgres))
    const against = 'PostgreSQL: plain'
    return [
      row('PostgreSQL: plain: node:http, verify, a pool, one commit per request', seen.rate('plain')),
      ...(['one', 'four'] as const).flatMap((name) => {
        const label = `PostgreSQL: service, ${name === 'one' ? '1 process' : '4 processes'}`
        return [
          row(label, seen.rate(name), { against, ratio: seen.ratio(name, 'plain', perSecond) }),
          row(`${label}, p99`, seen.median(name, p99), { unit: 'ms', against, ratio: seen.ratio(name, 'plain', p99) }),
        ]
      }),
      ...kept('PostgreSQL: ', seen, ['one', 'four']),
    ]
  } finally {
    await postgres.stop()
  }
}

function kept<Name extends string>(store: string, seen: Compared<Name>, names: readonly Name[]): WorkloadRow[] {
  const sum = (of: (one: Measured) => number): number => names.reduce((all, name) => all + seen.sum(name, of), 0)
  const lost = sum((one) => one.lost)
  const refused = sum((one) => one.refused)
  return [
    row(`${store}acknowledged and lost when killed`, lost, { unit: '', limit: '0', pass: lost === 0 }),
    row(`${store}refused`, refused, { unit: '', limit: '0', pass: refused === 0 }),
  ]
}

export const workload: Workload = {
  id: 'P1',
  title: 'webhook intake, 64 connections: verify, durable commit, 2xx',
  run: async () => ({ rows: [...(await fileRows()), ...(await serverRows())] }),
}
