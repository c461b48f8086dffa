import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { countProblems } from '#backend/backup/count-problems.ts'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import type { Upsert } from '#shared/model/change.ts'
import type { Verdict } from '#shared/model/operation.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { dumpTalliesOf, dumpViewOf, reading } from '#test/property/replica-dump.ts'
import { BrokenLaw, type Law } from './broken-law.ts'
import type { Ledger } from './ledger.ts'
import type { SimulatedConsole } from './simulated-console.ts'
import type { SimulatedService } from './simulated-service.ts'

const rowsOfSynced = `SELECT e.id, e.provider, e.type, e.action, e.kind, e.title, e.actor, e.installation_id, e.resource_id, e.resource_name, e.branch,
  e.delivery_id, e.received_at, e.closes_at, e.replay_of, e.outcome, e.mapping_id, e.version, e.reason, e.state, e.state_json, e.opened_seq, e.steps,
  e.routed_to, e.assignee, g.group_key, d.op_id AS decider, c.json AS candidates FROM synced_event e LEFT JOIN inbox_group g ON g.group_no = e.group_no
  LEFT JOIN decider d ON d.decider_no = e.decider_no LEFT JOIN candidate_list c ON c.candidates_no = e.candidates_no ORDER BY e.id`
const tables = [
  'project',
  'installation',
  'resource',
  'mapping',
  'rule',
  'member',
  'suggestion',
  'suggestion_record',
  'link',
  'policy',
  'override',
]

export const replicaOf = (console: SimulatedConsole): string =>
  join(console.folder, 'replicas', `${console.workspaceId}.sqlite3`)

/** All that a console knows and shows, in words that don't depend on the order in which it heard of them. */
export function dumpConsole(console: SimulatedConsole): Record<string, unknown[]> {
  const file = replicaOf(console)
  const synced = reading(file, (all) => ({
    events: spelledOut(all(rowsOfSynced) as { steps: string | null }[], all('SELECT * FROM phrase') as Phrase[]),
    ...Object.fromEntries(tables.map((name) => [name, all(`SELECT * FROM synced_${name} ORDER BY id`)])),
  }))
  const view = dumpViewOf(file)
  return { ...synced, ...view }
}

interface Phrase {
  readonly phrase_no: number
  readonly json: string
}

/** Steps are kept as the numbers of phrases, which each replica gives out for itself. */
function spelledOut(events: readonly { readonly steps: string | null }[], phrases: readonly Phrase[]): unknown[] {
  const texts = new Map(phrases.map(({ phrase_no: no, json }) => [no, json]))
  const numbers = (steps: string | null): number[] => (steps === null ? [] : (JSON.parse(steps) as number[]))
  return events.map((event) => ({ ...event, steps: numbers(event.steps).map((no) => texts.get(no)) }))
}

export function requireSameAs(reference: SimulatedConsole, console: SimulatedConsole): void {
  const expected = dumpConsole(reference)
  const found = dumpConsole(console)
  for (const [name, rows] of Object.entries(expected)) {
    const others = found[name] ?? []
    const at = Array.from({ length: Math.max(rows.length, others.length) }, (_, index) => index).find(
      (index) => !isDeepStrictEqual(rows[index], others[index]),
    )
    if (at === undefined) continue
    throw new BrokenLaw('the view is the service', `${console.name}, ${name}: ${difference(rows[at], others[at])}`)
  }
}

function difference(expected: unknown, found: unknown): string {
  const [one, other] = [Object.entries(expected ?? {}), new Map(Object.entries(found ?? {}))]
  const differing = one.filter(([key, value]) => key === 'id' || !isDeepStrictEqual(other.get(key), value))
  const told = Object.fromEntries(differing.map(([key, value]) => [key, { service: value, console: other.get(key) }]))
  return expected === undefined ? `the console alone has ${JSON.stringify(found)}` : JSON.stringify(told)
}

/** The reference is a console, too: what it shows is held against the service's own rows. */
export function requireSameAsService(service: SimulatedService, console: SimulatedConsole): void {
  const shown = new Map(dumpViewOf(replicaOf(console)).items.map((row) => [(row as { id: string }).id, row]))
  for (const event of rowsOf(service, console.workspaceId, 'event')) {
    const { item } = event
    const row = shown.get(event.id) as
      | { state_json: string | null; group_key: string; decider: string | null }
      | undefined
    shown.delete(event.id)
    if (item === null && row === undefined) continue
    const state =
      row === undefined ? undefined : row.state_json === null ? { kind: 'open' } : JSON.parse(row.state_json)
    const isSame =
      item !== null &&
      isDeepStrictEqual(state, item.state) &&
      row?.group_key === item.groupKey &&
      row.decider === (item.decidedBy?.opId ?? null)
    if (!isSame)
      broken('the view is the service', `${event.id} is ${JSON.stringify(item)}, shown as ${JSON.stringify(row)}`)
  }
  for (const id of shown.keys()) broken('the view is the service', `${id} is shown, and is not there`)
}

export function requireTrueTallies(console: SimulatedConsole): void {
  const { kept, counted } = dumpTalliesOf(replicaOf(console))
  if (!isDeepStrictEqual(kept, counted))
    broken('tallies are counts', `${console.name} keeps ${JSON.stringify(kept)}, and has ${JSON.stringify(counted)}`)
}

/** The service's own books. */
export function requireSoundService(service: SimulatedService): void {
  const problems = countProblems(service.process.store.database.write)
  if (problems.length > 0) broken('tallies are counts', problems.join('; '))
}

/** What the outbox says of each decision, the service says, too. */
export function requireAgreement(service: SimulatedService, ledger: Ledger, ops: readonly OpView[]): void {
  const { name } = ledger
  const db = service.process.store.database.write
  const rows = db.read<{ id: string; verdict: string }>('SELECT id, verdict_json AS verdict FROM operation').all()
  const stored = rows.map(({ id, verdict }) => ({ id, ...(JSON.parse(verdict) as { verdict: Verdict }) }))
  const applied = new Set<string>(stored.flatMap(({ id, verdict }) => (verdict.kind === 'applied' ? [id] : [])))
  for (const { id, label, state } of ops) {
    const isDone = applied.has(id)
    if (state.kind === 'synced' && !isDone)
      broken('no decision vanishes', `${name}: ${label} (${id}) is synced, and the service doesn't have it`)
    if (state.kind !== 'synced' && isDone && ledger.byId(id)?.mayBeDone !== true)
      broken('no decision vanishes', `${name}: ${label} (${id}) is ${state.kind}, and the service has done it`)
  }
}

/** What undo must bring back: everything but when it happened. */
export function undoable(service: SimulatedService, workspaceId: string): ReadonlyMap<string, unknown> {
  const events = rowsOf(service, workspaceId, 'event').map(({ id, outcome, item }): [string, unknown] => [
    id,
    { outcome, state: item?.state, decidedBy: item?.decidedBy, assignee: item?.assigneeId ?? null },
  ])
  const mappings = rowsOf(service, workspaceId, 'mapping').map(({ id, state, carried }): [string, unknown] => [
    id,
    { state, carried },
  ])
  const overrides = rowsOf(service, workspaceId, 'override').map((row): [string, unknown] => [
    `${row.projectId}/${row.provider}`,
    { fields: row.fields, reason: row.reason, expiresAt: row.expiresAt },
  ])
  return new Map<string, unknown>([...events, ...mappings, ...overrides])
}

function rowsOf<E extends 'event' | 'mapping' | 'override'>(service: SimulatedService, workspaceId: string, entity: E) {
  const { changes } = readChanges(service.process.store.database.write, workspaceId, { cursor: 0, limit: 100_000 })
  return changes.flatMap((change) =>
    change.kind === 'upsert' && change.entity === entity ? [change.row as Extract<Upsert, { entity: E }>['row']] : [],
  )
}

function broken(law: Law, what: string): never {
  throw new BrokenLaw(law, what)
}
