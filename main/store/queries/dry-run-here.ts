import { type DryRunCase, dryRunFates, unaskedOf } from '#shared/domain/dry-run-fate.ts'
import { compileRules, type RoutableRule } from '#shared/domain/match-rules.ts'
import { noEvidence } from '#shared/domain/no-evidence.ts'
import type { ReadEvent } from '#shared/domain/read-event.ts'
import { productPolicy } from '#shared/domain/resolve-policy.ts'
import { routeEvent } from '#shared/domain/route-event.ts'
import { mostDryRunEvents } from '#shared/domain/rule-limits.ts'
import type { DryRunLine, DryRunResult } from '#shared/ipc/rule-calls.ts'
import type { NormalizedEvent } from '#shared/model/event.ts'
import type { EventId, InstallationId, ResourceId, RuleId, WorkspaceId } from '#shared/model/ids.ts'
import type { ReasonCode } from '#shared/model/routing-decision.ts'
import type { RuleDefinition } from '#shared/model/triage-rule.ts'
import { outcomeCode, providerOf, stateCode } from '../replica/codes.ts'
import type { ReadDb } from '../sqlite/database.ts'
import type { StoreInput } from '../store-api.ts'
import { RoutingCatalog, type StoredResource } from './routing-catalog.ts'
import { instantAt } from './row-values.ts'
import { ruleNames } from './rule-names.ts'
import { type RuleSources, shownRules } from './shown-rules.ts'

const shownLines = 200
/** As many as one decision names. */
const mostIds = 1_000
/** No rule has it. */
const draftId: RuleId = 'rule_00000000-0000-0000-0000-000000000000'
interface StoredColumns {
  readonly id: EventId
  readonly provider: number
  readonly type: string
  readonly action: string | null
  readonly kind: string | null
  readonly title: string
  readonly actor: string | null
  readonly installation_id: InstallationId | null
  readonly external_installation_id: string | null
  readonly resource_id: ResourceId | null
  readonly resource_name: string | null
  readonly branch: string | null
  readonly commit_sha: string | null
  readonly received_at: number
  readonly outcome: number
  readonly reason: ReasonCode | null
  readonly state: number | null
}

const newestEvents = `
SELECT e.id, e.provider, e.type, e.action, e.kind, e.title, e.actor, e.installation_id, e.external_installation_id, e.resource_id, e.resource_name,
  e.branch, e.commit_sha, e.received_at, e.outcome, e.reason, i.state
FROM synced_event e LEFT JOIN inbox_item i ON i.no = e.no ORDER BY e.no DESC LIMIT ?`

/**
 * A dry run without the service: the events, mappings and rules that are here go through the same routing. Policies aren't
 * here; what one of them set aside stays so.
 */
export function dryRunHere(
  sources: RuleSources,
  workspaceId: WorkspaceId,
  { ruleId, definition }: Omit<StoreInput<'rulesDryRun'>, 'workspaceId'>,
): DryRunResult {
  const { db } = sources
  const shown = shownRules(sources, workspaceId).map((rule) => ({ ...rule, targetName: ruleNames(db, rule).target }))
  const draft = draftAmong(db, shown, ruleId, definition)
  const rules = compileRules([...shown.filter(({ id }) => id !== draft.id), draft])
  const read = new RoutingCatalog(db)
  const fateOf = dryRunFates(draft)
  const rows = db.all<StoredColumns>(newestEvents, mostDryRunEvents)
  const judged = rows.flatMap((row) => {
    const one = decideRow(read, row, rules)
    return one === undefined ? [] : [{ row, fate: fateOf(one) }]
  })
  const about = judged.filter(({ fate }) => fate.kind === 'wins' || fate.kind === 'taken')
  const takenBy = (kind: 'rule' | 'mapping'): number =>
    about.filter(({ fate }) => fate.kind === 'taken' && fate.by === kind).length
  const won = about.filter(({ fate }) => fate.kind === 'wins')
  const waiting = won.filter(({ row }) => row.state === stateCode.open).map(({ row }) => row.id)
  return {
    from: 'here',
    looked: rows.length,
    wins: won.length,
    takenByRule: takenBy('rule'),
    takenByMapping: takenBy('mapping'),
    notAsked: unaskedOf(judged.map(({ fate }) => fate)),
    waiting: { count: waiting.length, ids: waiting.slice(0, mostIds) },
    lines: about.slice(0, shownLines).map(({ row, fate }): DryRunLine => ({
      eventId: row.id,
      provider: providerOf(row.provider),
      title: row.title,
      resourceName: row.resource_name,
      receivedAt: instantAt(row.received_at),
      isOpen: row.state === stateCode.open,
      takenBy: fate.kind === 'taken' ? { kind: fate.by, sentence: fate.sentence } : null,
    })),
  }
}

/** As the rule that it would be: behind the others, or in the place of the one that it is another version of. */
function draftAmong(
  db: ReadDb,
  shown: readonly RoutableRule[],
  ruleId: RuleId | null,
  definition: RuleDefinition,
): RoutableRule {
  const now = shown.find(({ id }) => id === ruleId)
  return {
    ...definition,
    id: now?.id ?? draftId,
    enabled: true,
    position: now?.position ?? shown.length + 1,
    version: (now?.version ?? 0) + 1,
    targetName: ruleNames(db, definition).target,
  }
}

function decideRow(
  read: RoutingCatalog,
  row: StoredColumns,
  rules: ReturnType<typeof compileRules>,
): DryRunCase | undefined {
  // Set aside without being an item: by a policy, a mapping's filter, or because it is about the connection itself.
  if (row.outcome === outcomeCode.ignored && row.state === null) return undefined
  const installation = row.installation_id === null ? undefined : read.installation(row.installation_id)
  const event = eventOf(row, row.resource_id === null ? undefined : read.resource(row.resource_id))
  const { provider, type, title } = event
  const stored = { read: readAgain(event, row.reason), request: { provider, type, title }, installation }
  const decision = routeEvent({
    event: stored.read,
    request: stored.request,
    installation,
    mappings: row.resource_id === null ? [] : read.mappings(row.resource_id),
    mutedEvents: [],
    rules,
    evidence: () => noEvidence,
    hostsCode: false,
    policy: productPolicy.autoRoute,
  })
  return { ...stored, decision }
}

/** What was found about the request itself stays so. */
function readAgain(event: NormalizedEvent, reason: ReasonCode | null): ReadEvent {
  if (reason === 'PARSE_FAILED') return { kind: 'parse_failed', why: 'It could not be read when it came.' }
  return { kind: reason === 'UNSUPPORTED_EVENT' ? 'unsupported' : 'event', event }
}

function eventOf(row: StoredColumns, resource: StoredResource | undefined): NormalizedEvent {
  const { type, action, kind, title, branch } = row
  const unknown = { externalId: '', fork: false, private: false, defaultBranch: null, archived: false }
  return {
    provider: providerOf(row.provider),
    type,
    action,
    kind,
    title,
    branch,
    paths: [],
    actor: row.actor === null ? null : { externalId: '', login: row.actor },
    externalInstallationId: row.external_installation_id,
    resource:
      resource === undefined
        ? null
        : { ...unknown, kind: resource.kind, fullName: row.resource_name ?? resource.fullName },
    account: null,
    commitSha: row.commit_sha,
    url: null,
    occurredAt: null,
  }
}
