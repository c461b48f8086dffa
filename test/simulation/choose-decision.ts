import Database from 'better-sqlite3'
import { join } from 'node:path'
import type { ApiContract } from '#shared/api/contract.ts'
import type { RouteRequest } from '#shared/api/route.ts'
import type { InboxFilter, InboxState } from '#shared/ipc/inbox-calls.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import type { PlannedAction } from '#shared/model/bulk.ts'
import type { SnoozeUntil } from '#shared/model/unmatched-item.ts'
import type { RuleAction, RuleDefinition } from '#shared/model/triage-rule.ts'
import type { SeededRandom } from './seeded-random.ts'
import type { SimulatedConsole } from './simulated-console.ts'

const hourMs = 3_600_000
const filterOf = (state: InboxState): InboxFilter => ({ state, provider: null, text: '', closingWithinMs: null })
const window = { offset: 0, limit: 50 } as const

export const decisionKinds = [
  'ignore',
  'ignore',
  'snooze',
  'snooze',
  'wake',
  'assign',
  'route_once',
  'bulk',
  'bulk_plan',
  'reroute',
  'replay',
  'map',
  'map',
  'pause',
  'resume',
  'retire',
  'decline',
  'rule_create',
  'rule_create',
  'rule_change',
  'rule_change',
  'rule_reorder',
  'override',
  'override',
  'offboard',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

interface Rule extends RuleDefinition {
  readonly id: `rule_${string}`
  readonly version: number
}

/** The rules that the console has pulled. */
function pulledRules(console: SimulatedConsole): Rule[] {
  const file = join(console.folder, 'replicas', `${console.workspaceId}.sqlite3`)
  const db = new Database(file, { readonly: true })
  try {
    const rows = db.prepare('SELECT json FROM synced_rule ORDER BY position, id').pluck().all() as string[]
    return rows.map((json) => JSON.parse(json) as Rule)
  } finally {
    db.close()
  }
}

/** Something that a person could decide about what this console shows; undefined where it shows nothing of the kind. */
export async function chooseDecision(
  console: SimulatedConsole,
  kind: DecisionKind,
  random: SeededRandom,
): Promise<Intent | undefined> {
  const { store, workspaceId } = console

  async function freeze(groupKey: string, state: InboxState): Promise<FrozenSelection | undefined> {
    const asked = { kind: 'groups' as const, groupKeys: [groupKey], filter: filterOf(state) }
    return (await store.inboxFreeze({ workspaceId, ...asked })).selections[0]
  }

  async function frozen(state: InboxState): Promise<FrozenSelection | undefined> {
    if (random.chance(0.5)) {
      const { rows } = await store.inboxGroups({ workspaceId, ...window, filter: filterOf(state), sort: 'newest' })
      const group = random.pickFrom(rows)
      if (group === undefined) return undefined
      return freeze(group.groupKey, state)
    }
    const filter = filterOf(state)
    const { rows } = await store.inboxEvents({ workspaceId, ...window, filter, groupKey: null })
    const ids = rows.filter(() => random.chance(0.4)).map(({ id }) => id)
    return ids.length === 0 ? undefined : { kind: 'items', ids }
  }

  const destination = async () =>
    random.pickFrom((await store.destinationsSearch({ workspaceId, ...window, text: '' })).rows)?.destination
  const mapping = async (...states: readonly string[]) => {
    const list = { workspaceId, ...window, text: '', state: 'current', sort: 'newest' } as const
    const { rows } = await store.mappingsList(list)
    return random.pickFrom(rows.filter(({ state }) => states.includes(state.kind)))
  }
  const until = () =>
    random.pick<SnoozeUntil>([
      { kind: 'time', at: new Date(console.clock() + (1 + random.below(30)) * hourMs).toISOString() },
      { kind: 'next_of_group' },
      { kind: 'more_of_group', count: 1 + random.below(3) },
    ])
  const acted = async (state: InboxState = 'open') => {
    const selection = await frozen(state)
    return selection === undefined ? undefined : { selection }
  }

  switch (kind) {
    case 'ignore': {
      const on = await acted()
      return on && { type: 'event.ignore', ...on, reason: 'noise', note: `Nr. ${random.below(1_000)}` }
    }
    case 'snooze': {
      const on = await acted()
      return on && { type: 'event.snooze', ...on, until: until() }
    }
    case 'wake': {
      const on = await acted('snoozed')
      return on && { type: 'event.wake', ...on }
    }
    case 'assign': {
      const on = await acted()
      const { rows } = await store.membersSearch({ workspaceId, ...window, text: '' })
      return (
        on && { type: 'event.assign', ...on, memberId: random.pickFrom([null, ...rows.map(({ id }) => id)]) ?? null }
      )
    }
    case 'route_once': {
      const on = await acted()
      const to = await destination()
      return on && to && { type: 'event.route_once', ...on, destination: to }
    }
    case 'bulk': {
      const parts = [await frozen('open'), await frozen('open')].filter((part) => part !== undefined)
      const action = random.pick([
        { kind: 'ignore', reason: 'noise', note: '' },
        { kind: 'snooze', until: { kind: 'next_of_group' } },
      ] as const)
      return parts.length === 0 ? undefined : { type: 'event.bulk', of: { kind: 'frozen', selections: parts }, action }
    }
    case 'bulk_plan':
      return planBulk(console, random)
    case 'reroute': {
      const on = await acted(random.pick(['open', 'ignored', 'mapped']))
      return on?.selection.kind === 'items'
        ? { type: 'event.reroute', ...on, evenDecided: random.chance(0.5) }
        : undefined
    }
    case 'replay': {
      const on = await acted('mapped')
      return on?.selection.kind === 'items' ? { type: 'event.replay', ...on, sends: 1 } : undefined
    }
    case 'map': {
      const { rows } = await store.inboxGroups({ workspaceId, ...window, filter: filterOf('open'), sort: 'largest' })
      const group = random.pickFrom(rows.filter(({ resourceId }) => resourceId !== null))
      const to = await destination()
      if (group?.resourceId == null || group.installationId === null || to === undefined) return undefined
      const selection = (await freeze(group.groupKey, 'open')) ?? null
      return {
        type: 'mapping.create',
        mappingId: console.ids('map'),
        installationId: group.installationId,
        resourceId: group.resourceId,
        destination: to,
        filter: random.chance(0.3) ? { ...emptyFilter, branches: ['main'] } : emptyFilter,
        provenance: 'manual',
        evidence: [],
        selection: random.chance(0.8) ? selection : null,
      }
    }
    case 'pause': {
      const row = await mapping('active')
      return row && { type: 'mapping.pause', mappingId: row.id, baseVersion: row.version, reason: 'Moving.' }
    }
    case 'resume': {
      const row = await mapping('paused')
      const selection = random.chance(0.5) ? ((await frozen('open')) ?? null) : null
      return row && { type: 'mapping.resume', mappingId: row.id, baseVersion: row.version, selection }
    }
    case 'retire': {
      const row = await mapping('active', 'paused')
      return row && { type: 'mapping.retire', mappingId: row.id, baseVersion: row.version }
    }
    case 'decline': {
      const { rows } = await store.inboxEvents({ workspaceId, ...window, filter: filterOf('open'), groupKey: null })
      const picked = random.pickFrom(rows)
      if (picked === undefined) return undefined
      const event = await store.inboxEvent({ workspaceId, id: picked.id })
      const candidate = random.pickFrom(event.candidates)
      if (event.resourceId === null || candidate?.signature === undefined) return undefined
      return {
        type: 'suggestion.decline',
        resourceId: event.resourceId,
        projectId: candidate.projectId,
        signature: candidate.signature,
        reason: 'other',
        note: '',
      }
    }
    case 'override': {
      const to = await destination()
      if (to?.kind !== 'project') return undefined
      const place = { projectId: to.id, provider: 'github' } as const
      const { override } = await store.overridesGet({ workspaceId, ...place })
      const base = { ...place, baseVersion: override?.version ?? 0 }
      const reason = `Nr. ${random.below(1_000)}`
      return override !== null && random.chance(0.3)
        ? { type: 'override.clear', ...base, reason }
        : { type: 'override.set', ...base, fields: { redeliver: random.chance(0.5) }, reason, expiresAt: null }
    }
    case 'offboard': {
      const { rows } = await store.membersList({ workspaceId, ...window, text: '' })
      const member = random.pickFrom(rows.filter(({ isActive }) => isActive))
      return member && { type: 'member.offboard', memberId: member.id, baseVersion: member.version, reason: 'Left.' }
    }
    case 'rule_create':
      return { type: 'rule.create', ruleId: console.ids('rule'), definition: definition(random) }
    case 'rule_change': {
      const rule = random.pickFrom(pulledRules(console))
      if (rule === undefined) return undefined
      const base = { ruleId: rule.id, baseVersion: rule.version }
      return random.pick<Intent>([
        { type: 'rule.update', ...base, definition: definition(random) },
        { type: rule.enabled ? 'rule.disable' : 'rule.enable', ...base },
        { type: 'rule.roll_back', ...base, toVersion: 1 },
        { type: 'rule.delete', ...base },
      ])
    }
    case 'rule_reorder': {
      const order = pulledRules(console).map(({ id }) => id)
      const first = random.pickFrom(order)
      if (first === undefined) return undefined
      return { type: 'rule.reorder', order: [first, ...order.filter((id) => id !== first)] }
    }
  }
}

/** What the service freezes for it; undefined where it can't be asked, or there is nothing. */
async function planBulk(console: SimulatedConsole, random: SeededRandom): Promise<Intent | undefined> {
  const { client, tenantId } = console.service
  const at = { tenantId, signal: new AbortController().signal, timeoutMs: 10_000 }
  const body: RouteRequest<ApiContract['bulk.plan']>['body'] = {
    selection: {
      kind: 'filter',
      filter: random.chance(0.5) ? {} : { resources: [`acme/repo-${1 + random.below(3)}`] },
    },
    action: random.pick<PlannedAction>([
      { kind: 'ignore', reason: 'noise', note: '' },
      { kind: 'snooze', until: { kind: 'next_of_group' } },
      { kind: 'wake' },
      { kind: 'reroute' },
    ]),
  }
  try {
    const plan = await client.call('bulk.plan', { body, idempotencyKey: console.ids('op') }, at)
    if (plan.state.kind !== 'planned' || plan.count === 0) return undefined
    return { type: 'event.bulk', of: { kind: 'plan', bulkId: plan.id, count: plan.count }, action: plan.action }
  } catch {
    return undefined
  }
}

function definition(random: SeededRandom): RuleDefinition {
  return {
    name: `Rule ${random.below(10_000)}`,
    conditions: {
      providers: [],
      installations: [],
      resources: [`acme/repo-${1 + random.below(4)}`],
      events: random.chance(0.5) ? ['push'] : [],
      branches: [],
      actors: [],
      titleContains: [],
      reasons: [],
    },
    action: random.pick<RuleAction>([
      { kind: 'ignore', reason: 'noise', note: 'By rule.' },
      { kind: 'snooze', until: { kind: 'next_of_group' } },
      { kind: 'snooze', until: { kind: 'for', minutes: 1 + random.below(600) } },
    ]),
    enabled: random.chance(0.7),
  }
}
