import { groupKeyOf } from '#shared/domain/group-key.ts'
import { filterAccepts } from '#shared/domain/mapping-filter.ts'
import { must } from '#shared/lib/must.ts'
import type { Change, Upsert } from '#shared/model/change.ts'
import type { Event } from '#shared/model/event.ts'
import type { EventId, MappingId, OpId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Mapping, MappingState } from '#shared/model/mapping.ts'
import { nextMappingState } from '#shared/model/next-mapping-state.ts'
import type { FrozenSelection, Intent, Operation, OpResult, Verdict } from '#shared/model/operation.ts'
import type { ItemState, UnmatchedItem } from '#shared/model/unmatched-item.ts'
import { projectId, installationId, resourceId, eventId, dayMs, firstArrival } from './feed-ids.ts'
import { Refusal } from './refusal.ts'
import { type Done, standsAgain } from './stands-again.ts'
import { stateAfter, type Triage, wakes } from './state-after.ts'

type Row = Upsert['row']
interface Place {
  readonly state: ItemState
  readonly decidedBy: UnmatchedItem['decidedBy']
}
/** The service as a console sees it: a feed, a snapshot and verdicts, by the same rules, in memory and without a network. */
export class FeedService {
  seq = 0
  readonly rows = new Map<string, { readonly entity: Upsert['entity']; row: Row; seq: number }>()
  readonly #previous = new Map<EventId, Place[]>()
  readonly #done = new Map<OpId, Done>()
  #clock = firstArrival

  /** `repositories` resources of one installation, and a few projects. */
  constructor(repositories = 3) {
    for (let n = 1; n <= 3; n += 1) {
      this.put('project', {
        id: projectId(n),
        slug: `project-${n}`,
        name: `Project ${n}`,
        archivedAt: null,
        createdAt: toInstant(firstArrival),
        version: 1,
      })
    }
    this.put('installation', {
      id: installationId(1),
      provider: 'github',
      host: 'github.com',
      mode: 'github_app',
      externalInstallationId: '4812',
      account: { externalId: '1', login: 'acme', kind: 'organization' },
      resourceSelection: 'all',
      state: { kind: 'active' },
      lastDeliveryAt: null,
      installedAt: toInstant(firstArrival),
      version: 1,
    })
    for (let n = 1; n <= repositories; n += 1) {
      this.put('resource', {
        id: resourceId(n),
        installationId: installationId(1),
        kind: 'repository',
        externalId: String(n),
        fullName: `acme/repo-${n}`,
        private: false,
        archived: false,
        fork: false,
        defaultBranch: 'main',
        firstSeenAt: toInstant(firstArrival),
        lastSeenAt: toInstant(firstArrival),
        removedAt: null,
        version: 1,
      })
    }
  }

  put(entity: Upsert['entity'], row: Row): void {
    this.seq += 1
    this.rows.set(`${entity}:${row.id}`, { entity, row, seq: this.seq })
  }

  event(id: EventId): Event {
    const found = must(this.rows.get(`event:${id}`), `event ${id} arrived`)
    return found.row as Event
  }

  mapping(id: MappingId): Mapping | undefined {
    return this.rows.get(`mapping:${id}`)?.row as Mapping | undefined
  }

  events(): Event[] {
    return [...this.rows.values()].flatMap(({ entity, row }) => (entity === 'event' ? [row as Event] : []))
  }

  groupKey(repository: number): string {
    const rest = {
      provider: 'github',
      host: 'github.com',
      externalInstallationId: '4812',
      type: 'push',
      endpointId: 'app',
    } as const
    return groupKeyOf({
      reason: 'NO_MAPPING',
      installationId: installationId(1),
      resourceId: resourceId(repository),
      ...rest,
    })
  }

  /** An event that waits for a person. */
  arrive(n: number, repository: number, given: Partial<Event> = {}): EventId {
    this.#clock += 1000
    const receivedAt = this.#clock
    const item: UnmatchedItem = {
      groupKey: this.groupKey(repository),
      primaryReason: 'NO_MAPPING',
      state: { kind: 'open' },
      openedSeq: this.seq + 1,
      decidedBy: null,
      steps: [
        { step: 'mapping', outcome: 'failed', reason: 'NO_MAPPING', detail: `acme/repo-${repository} has no mapping.` },
      ],
      candidates: [
        { projectId: projectId(1), projectName: 'Project 1', confidence: 0.4, evidence: [], counterEvidence: [] },
      ],
    }
    this.put('event', {
      id: eventId(n),
      provider: 'github',
      host: 'github.com',
      type: 'push',
      action: null,
      kind: 'git.push',
      title: `Ana pushed ${n} commits to repo-${repository}`,
      actorLogin: 'ana',
      installationId: installationId(1),
      externalInstallationId: '4812',
      resourceId: resourceId(repository),
      resourceName: `acme/repo-${repository}`,
      accountLogin: 'acme',
      branch: 'main',
      commitSha: null,
      url: null,
      deliveryId: `d-${n}`,
      receivedAt: toInstant(receivedAt),
      occurredAt: null,
      redeliverableUntil: toInstant(receivedAt + 3 * dayMs),
      suspectedReplayOf: null,
      outcome: { kind: 'unmatched', reason: 'NO_MAPPING' },
      item,
      version: 1,
      ...given,
    })
    return eventId(n)
  }

  changes(cursor: number, limit = 1000): { changes: Change[]; seq: number; more: boolean } {
    const after = [...this.rows.values()].filter(({ seq }) => seq > cursor).sort((a, b) => a.seq - b.seq)
    const page = after.slice(0, limit)
    const more = after.length > page.length
    return { changes: page.map(upsertOf), seq: more ? must(page.at(-1), 'more than a page').seq : this.seq, more }
  }

  /** The rows of the snapshot as lines. */
  snapshotText(): string {
    return this.snapshot()
      .map((row) => JSON.stringify(row))
      .join('\n')
  }

  snapshot(): Upsert[] {
    return [...this.rows.values()].sort((a, b) => a.seq - b.seq).map(upsertOf)
  }

  /** Somebody else decides, or the item wakes. */
  move(id: EventId, state: ItemState, decidedBy: UnmatchedItem['decidedBy']): void {
    const event = this.event(id)
    const item = must(event.item, 'only unmatched events are moved')
    this.#previous.set(id, [...(this.#previous.get(id) ?? []), { state: item.state, decidedBy: item.decidedBy }])
    this.#place(event, { state, decidedBy })
  }

  #place(event: Event, { state, decidedBy }: Place): void {
    const item = must(event.item, 'only unmatched events are moved')
    const entersQueue = state.kind === 'open' && item.state.kind !== 'open'
    const outcome: Event['outcome'] =
      state.kind === 'mapped'
        ? { kind: 'routed', mappingIds: [state.mappingId] }
        : { kind: 'unmatched', reason: item.primaryReason }
    this.put('event', {
      ...event,
      outcome,
      version: event.version + 1,
      item: { ...item, state, decidedBy, openedSeq: entersQueue ? this.seq + 1 : item.openedSeq },
    })
  }

  apply(ops: readonly Operation[]): Verdict[] {
    return ops.map((op) => {
      const earlier = this.#done.get(op.id)
      if (earlier !== undefined)
        return earlier.verdict.kind === 'applied' ? { ...earlier.verdict, kind: 'duplicate' } : earlier.verdict
      try {
        const { result, undo } = this.#perform(op)
        const verdict: Verdict = { opId: op.id, kind: 'applied', seq: this.seq, result }
        this.#done.set(op.id, { verdict, undo, undone: false })
        return verdict
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const verdict: Verdict = {
          opId: op.id,
          kind: 'conflict',
          code: error.code,
          message: error.code,
          current: error.current,
        }
        this.#done.set(op.id, { verdict, undo: null, undone: false })
        return verdict
      }
    })
  }

  #perform(op: Operation): { result: OpResult; undo: Done['undo'] } {
    const { intent } = op
    if (intent.type === 'op.undo') return this.#undo(intent.target)
    // It keeps no requests.
    if (intent.type === 'event.reroute' || intent.type === 'event.replay') throw new Refusal('op.nothing_selected')
    if (intent.type === 'mapping.create') {
      if (this.mapping(intent.mappingId) !== undefined) throw new Refusal('mapping.duplicate')
      if (intent.provenance === 'suggested') this.#requireUnmapped(intent.resourceId)
      const {
        mappingId: id,
        installationId: installation,
        resourceId: resource,
        destination,
        filter,
        provenance,
        evidence,
      } = intent
      const mapping: Mapping = {
        id,
        installationId: installation,
        resourceId: resource,
        destination,
        filter,
        provenance,
        evidence,
        state: { kind: 'active' },
        carried: 0,
        lastCarriedAt: null,
        createdBy: op.actor,
        createdAt: op.decidedAt,
        version: 1,
      }
      const selected = intent.selection === null ? undefined : this.#select(intent, intent.selection, mapping)
      this.put('mapping', mapping)
      return { result: this.#solve(op, mapping, selected), undo: { mapping: { id, before: null, version: 1 } } }
    }
    if ('mappingId' in intent) {
      const mapping = this.mapping(intent.mappingId)
      if (mapping === undefined) throw new Refusal('mapping.not_found')
      if (mapping.version !== intent.baseVersion) throw new Refusal('version.conflict')
      const state = this.#nextState(mapping, intent)
      const next = { ...mapping, state, version: mapping.version + 1 }
      const selected =
        intent.type === 'mapping.resume' && intent.selection !== null
          ? this.#select(intent, intent.selection, mapping)
          : undefined
      this.put('mapping', next)
      return {
        result: this.#solve(op, next, selected),
        undo: { mapping: { id: mapping.id, before: mapping.state, version: next.version } },
      }
    }
    if (intent.type === 'event.assign' || !('selection' in intent || 'of' in intent))
      throw new Refusal('op.unknown_type')
    const selected = this.#selectAll(intent)
    const state = stateAfter(intent)
    for (const id of selected.ids) this.move(id, state, { opId: op.id, actor: op.actor, at: op.decidedAt })
    return {
      result: { applied: selected.ids.length, skipped: selected.skipped, arrivedLater: 0, takenAlong: 0 },
      undo: { mapping: null },
    }
  }

  #requireUnmapped(id: Mapping['resourceId']): void {
    for (const { entity, row } of this.rows.values()) {
      const mapping = entity === 'mapping' ? (row as Mapping) : undefined
      if (mapping?.resourceId === id && mapping.state.kind === 'active') throw new Refusal('suggestion.taken', mapping)
    }
  }

  #nextState(
    mapping: Mapping,
    intent: Extract<Intent, { type: 'mapping.pause' | 'mapping.resume' | 'mapping.retire' }>,
  ): MappingState {
    try {
      if (intent.type === 'mapping.pause')
        return nextMappingState(mapping.state, { kind: 'pause', by: 'operator', reason: intent.reason })
      return nextMappingState(mapping.state, { kind: intent.type === 'mapping.resume' ? 'resume' : 'retire' })
    } catch {
      throw new Refusal('mapping.illegal_transition')
    }
  }

  #solve(
    op: Operation,
    mapping: Mapping,
    selected: { ids: EventId[]; skipped: OpResult['skipped'] } | undefined,
  ): OpResult {
    if (selected === undefined) return { applied: 0, skipped: [], arrivedLater: 0, takenAlong: 0 }
    const along = this.events()
      .filter((event) => event.item?.state.kind === 'open' && event.resourceId === mapping.resourceId)
      .filter((event) => filterAccepts(mapping.filter, { ...event, paths: [] }) && !selected.ids.includes(event.id))
      .map(({ id }) => id)
    const all = [...selected.ids, ...along]
    for (const id of all)
      this.move(id, { kind: 'mapped', mappingId: mapping.id }, { opId: op.id, actor: op.actor, at: op.decidedAt })
    this.put('mapping', { ...mapping, carried: mapping.carried + all.length, lastCarriedAt: op.decidedAt })
    const later = { arrivedLater: along.length, takenAlong: along.length }
    return { applied: selected.ids.length, skipped: selected.skipped, ...later }
  }

  #selectAll(intent: Triage): { ids: EventId[]; skipped: OpResult['skipped'] } {
    if (intent.type !== 'event.bulk') return this.#select(intent, intent.selection, null)
    if (intent.of.kind === 'plan') throw new Refusal('bulk.not_found')
    const parts = intent.of.selections.map((each) => this.#select(intent, each, null, true))
    const ids = [...new Set(parts.flatMap((part) => part.ids))]
    if (ids.length === 0) throw new Refusal('op.nothing_selected', { items: [] })
    return { ids, skipped: parts.flatMap((part) => part.skipped) }
  }

  #select(
    intent: Intent,
    selection: FrozenSelection,
    mapping: Mapping | null,
    mayBeNone = false,
  ): { ids: EventId[]; skipped: OpResult['skipped'] } {
    const waiting = wakes(intent) ? 'snoozed' : 'open'
    const chosen =
      selection.kind === 'items'
        ? selection.ids.map((id) => this.event(id))
        : this.events().filter(
            ({ item }) =>
              item?.groupKey === selection.groupKey &&
              item.state.kind === waiting &&
              item.openedSeq <= selection.throughSeq,
          )
    const solvable = (event: Event): boolean =>
      mapping === null ||
      (event.resourceId === mapping.resourceId && filterAccepts(mapping.filter, { ...event, paths: [] }))
    const ids = chosen.filter((event) => event.item?.state.kind === waiting && solvable(event)).map(({ id }) => id)
    if (ids.length === 0 && !mayBeNone) {
      const items = chosen.map(({ id, item }) => ({ id, state: item?.state, decidedBy: item?.decidedBy ?? null }))
      throw new Refusal('op.nothing_selected', { items })
    }
    const skipped =
      selection.kind === 'items'
        ? selection.ids.filter((id) => !ids.includes(id)).map((id) => ({ id, code: 'decided_since' as const }))
        : []
    return { ids, skipped }
  }

  #undo(target: OpId): { result: OpResult; undo: null } {
    const done = this.#done.get(target)
    if (done?.undo === undefined || done.undo === null || done.undone) throw new Refusal('op.nothing_to_undo')
    const events = this.events().filter(({ item }) => item?.decidedBy?.opId === target)
    const { mapping } = done.undo
    if (events.length === 0 && mapping === null) throw new Refusal('op.nothing_to_undo')
    if (mapping !== null) {
      const row = must(this.mapping(mapping.id), 'mappings are never deleted')
      if (row.version !== mapping.version) throw new Refusal('version.conflict')
      this.put('mapping', {
        ...row,
        state: mapping.before ?? { kind: 'retired' },
        version: row.version + 1,
        carried: row.carried - events.length,
      })
      standsAgain(this.#done.values(), mapping, row.version + 1)
    }
    for (const event of events) {
      const places = this.#previous.get(event.id) ?? []
      this.#place(event, places.pop() ?? { state: { kind: 'open' }, decidedBy: null })
    }
    done.undone = true
    return { result: { applied: events.length, skipped: [], arrivedLater: 0, takenAlong: 0 }, undo: null }
  }
}

function upsertOf({ entity, row, seq }: { entity: Upsert['entity']; row: Row; seq: number }): Upsert {
  // The map keeps each row under its own entity.
  return { kind: 'upsert', entity, seq, row } as Upsert
}
