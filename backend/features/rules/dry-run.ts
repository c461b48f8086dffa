import type { z } from 'zod'
import type { DryRun, DryRunEvent, ruleRoutes } from '#shared/api/rule-routes.ts'
import { type DryRunFate, dryRunFates, unaskedOf } from '#shared/domain/dry-run-fate.ts'
import { compileRules, type RoutableRule } from '#shared/domain/match-rules.ts'
import type { RuleId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { RoutingDecision, RoutingOutcome } from '#shared/model/routing-decision.ts'
import type { RuleDefinition } from '#shared/model/triage-rule.ts'
import type { ItemState } from '#shared/model/unmatched-item.ts'
import { encodeCursor } from '#backend/http/page-cursor.ts'
import { RouteCache } from '#backend/routing/route-cache.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { readOwnJson } from '../events/event-row.ts'
import { decideStored } from './decide-stored.ts'
import { readDryRunWindow, type StoredEventRow } from './dry-run-window.ts'
import { requireRuleTarget } from './require-rule-target.ts'
import { rulesInForce, toRoutable } from './routable-rules.ts'
import { listRules, requireRule } from './rule-repository.ts'

type Input = z.output<(typeof ruleRoutes)['rules.dry_run']['body']>

/** No rule has it. */
const draftId: RuleId = 'rule_00000000-0000-0000-0000-000000000000'
/** As many as one decision names. */
const mostIds = 1_000

interface Judged {
  readonly row: StoredEventRow
  readonly decision: RoutingDecision
  readonly fate: DryRunFate
}

const asked: Readonly<Record<Input['list'], (one: Judged) => boolean>> = {
  wins: ({ fate }) => fate.kind === 'wins',
  about: ({ fate }) => fate.kind === 'wins' || fate.kind === 'taken',
  all: () => true,
}

/**
 * Routes stored events once more, as if they came now and the draft were a rule that is on; nothing is written. The same code
 * decides as for events that do come.
 */
export function dryRun(db: ReadDb, workspaceId: string, input: Input, now: number): DryRun {
  requireRuleTarget(db, workspaceId, input.definition)
  const draft = draftOf(db, workspaceId, input)
  const cache = new RouteCache(db, now)
  const toRule = (rule: Parameters<typeof toRoutable>[2]): RoutableRule => toRoutable(db, workspaceId, rule)
  const rules = rulesInForce(db, workspaceId).filter(({ id }) => id !== draft.id)
  cache.pretendRules(workspaceId, compileRules([...rules, draft].map(toRule)))
  const { rows, throughArrival, before } = readDryRunWindow(db, workspaceId, input)
  const fateOf = dryRunFates(toRule(draft))
  const judged = rows.map((row): Judged => {
    const { decision, ...stored } = decideStored(db, cache, workspaceId, row)
    return { row, decision, fate: fateOf({ ...stored, decision }) }
  })
  const won = judged.filter(asked.wins)
  const takenBy = (kind: 'rule' | 'mapping'): number =>
    judged.filter(({ fate }) => fate.kind === 'taken' && fate.by === kind).length
  const waiting = won.filter(({ row }) => row.state_kind === 'open').map(({ row }) => row.id)
  return {
    looked: rows.length,
    wins: won.length,
    lostToEarlier: takenBy('rule'),
    lostToMapping: takenBy('mapping'),
    notAsked: unaskedOf(judged.map(({ fate }) => fate)),
    changes: won.filter(({ row }) => row.outcome_kind !== 'unmatched').length,
    waiting: { count: waiting.length, ids: waiting.slice(0, mostIds) },
    ...pageOf(judged.filter(asked[input.list]), { limit: input.limit, before, throughArrival, draftId: draft.id }),
  }
}

/** The draft as the rule that it would be: behind the others, or in the place of the one that it is another version of. */
function draftOf(db: ReadDb, workspaceId: string, { ruleId, definition }: Input): Parameters<typeof toRoutable>[2] {
  const enabled: RuleDefinition = { ...definition, enabled: true }
  const none = { won: 0, lastWonAt: null, createdBy: '', createdAt: toInstant(0) }
  if (ruleId === null) {
    return { id: draftId, ...enabled, ...none, position: listRules(db, workspaceId).length + 1, version: 1 }
  }
  const rule = requireRule(db, workspaceId, ruleId)
  return { ...rule, ...enabled, version: rule.version + 1 }
}

function pageOf(
  judged: readonly Judged[],
  page: { limit: number; before: number; throughArrival: number; draftId: RuleId },
): Pick<DryRun, 'items' | 'next_cursor'> {
  const rest = judged.filter(({ row }) => row.arrival < page.before)
  const shown = rest.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: shown.map((one) => toDryRunEvent(one, page.draftId)),
    next_cursor:
      rest.length > shown.length && last !== undefined ? encodeCursor([page.throughArrival, last.row.arrival]) : null,
  }
}

function toDryRunEvent({ row, decision, fate }: Judged, ownId: RuleId): DryRunEvent {
  const { rule } = decision
  const isDraft = rule?.id === ownId
  return {
    eventId: row.id,
    provider: row.provider,
    title: row.title,
    resourceName: row.resource_name,
    actorLogin: row.actor_login,
    receivedAt: toInstant(row.received_at),
    now: {
      outcome: readOwnJson<RoutingOutcome>(row.outcome_json),
      state: row.state_json === null ? null : readOwnJson<ItemState>(row.state_json),
    },
    wins:
      rule === undefined
        ? null
        : {
            id: rule.id === draftId ? null : rule.id,
            isDraft,
            outcome: decision.outcome.kind,
            sentence: decision.steps.find(({ step }) => step === 'rules')?.detail ?? '',
          },
    takenBy: fate.kind === 'taken' ? { kind: fate.by, sentence: fate.sentence } : null,
  }
}
