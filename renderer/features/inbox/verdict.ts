import type { DestinationChoice } from '#shared/ipc/catalog-calls.ts'
import type { Assignee } from '#shared/ipc/inbox-calls.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import type { Destination, MappingFilter, Provenance } from '#shared/model/mapping.ts'
import type { Candidate, ReasonCode } from '#shared/model/routing-decision.ts'
import type { IgnoreReason } from '#shared/model/ignore-reason.ts'
import type { SnoozeUntil } from '#shared/model/unmatched-item.ts'
import type { InstallationId, MappingId, OpId, ResourceId } from '#shared/model/ids.ts'
import { evidenceSignature } from '#shared/domain/suggest-mappings/evidence-signature.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { Matching } from '../bulk/bulk-work.ts'
import { type Apart, toldApart } from '../../ui/told-apart.ts'
import { inboxText } from './messages.ts'

/** What the operator decided, before it is spelled out for the service. */
export type Verdict =
  | {
      readonly kind: 'map'
      readonly destination: Destination
      readonly projectName: string
      readonly provenance: Provenance
      readonly evidence: readonly string[]
      /** The kinds of evidence of the suggestion that it accepts. */
      readonly signature?: string
      /** Which events it takes; all, when left out. */
      readonly filter?: MappingFilter
    }
  | { readonly kind: 'ignore'; readonly reason: IgnoreReason; readonly note: string }
  | { readonly kind: 'snooze'; readonly until: SnoozeUntil; readonly untilWords: string }
  | { readonly kind: 'wake' }
  /** Null gives it to nobody. */
  | { readonly kind: 'assign'; readonly member: Assignee | null }
  | { readonly kind: 'route_once'; readonly destination: Destination; readonly projectName: string }
  /** `evenDecided`: what somebody decided is on screen, and asked for all the same. */
  | { readonly kind: 'reroute'; readonly evenDecided: boolean }
  | {
      readonly kind: 'resume'
      readonly mappingId: MappingId
      readonly projectName: string
      readonly baseVersion: number
    }

/** One thing that a verdict acts on, with its frozen selection. */
export interface VerdictTarget {
  readonly subject: string
  readonly installationId: InstallationId | null
  readonly resourceId: ResourceId | null
  readonly reason: ReasonCode
  readonly selection: FrozenSelection
}

/** Everything a verdict acts on; the count is what the service will act on. */
export interface Targets {
  /** How the list calls them, for the counts in a sentence. */
  readonly unit: 'group' | 'event'
  /** Keys of the rows that the verdict takes off the list. */
  readonly rowKeys: readonly string[]
  readonly count: number
  /** How many groups it reaches into; fewer than the rows where those are events. */
  readonly groups: number
  readonly each: readonly VerdictTarget[]
  /** All that the list matches, whatever of it is loaded; then there are no others. */
  readonly matching?: Matching
  /** The refused decision that is edited. */
  readonly replaces?: Refused
}

/** What an edited decision starts from. */
export interface Refused {
  readonly opId: OpId
  readonly intent: Intent
  readonly label: string
  /** Where it was to go; absent where nobody is asked that, or that is not offered any more. */
  readonly to?: DestinationChoice
  /** What was refused and how things are by now, a sentence each. */
  readonly now: readonly string[]
}

export interface PlannedOp {
  readonly intent: Intent
  /** What the footer and the outbox show, in the past tense. */
  readonly label: string
}

const everything: MappingFilter = { events: [], branches: [], paths: [] }

/** How many events a frozen selection covers. */
export function countOf(selection: FrozenSelection): number {
  return selection.kind === 'group' ? selection.count : selection.ids.length
}

/** Whether a mapping would solve it: there is a resource of a known installation, and routing got as far as mappings. */
export function isMappable(target: Pick<VerdictTarget, 'installationId' | 'resourceId' | 'reason'>): boolean {
  return target.installationId !== null && target.resourceId !== null && !beforeMappings.has(target.reason)
}

/** Routing ended before it looked for a mapping. */
const beforeMappings: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'NO_INSTALLATION',
  'INSTALLATION_PENDING',
  'INSTALLATION_SUSPENDED',
  'INSTALLATION_REVOKED',
  'INSTALLATION_ERROR',
  'UNSUPPORTED_EVENT',
  'PARSE_FAILED',
  'NO_RESOURCE',
])

/** Spells a verdict out: one operation per target. `mappingIds` has one fresh id per target where a mapping is made. */
export function planVerdict(
  verdict: Verdict,
  targets: readonly VerdictTarget[],
  mappingIds: readonly MappingId[],
): readonly PlannedOp[] {
  return targets.flatMap((target, at) => {
    const label = inboxText.opLabel(verdict, target.subject, countOf(target.selection))
    const intent = intentOf(verdict, target, mappingIds[at])
    return intent === null ? [] : [{ intent, label }]
  })
}

function intentOf(verdict: Verdict, target: VerdictTarget, mappingId: MappingId | undefined): Intent | null {
  const { selection, installationId, resourceId } = target
  switch (verdict.kind) {
    case 'map':
      if (installationId === null || resourceId === null || mappingId === undefined) return null
      return {
        type: 'mapping.create',
        mappingId,
        installationId,
        resourceId,
        destination: verdict.destination,
        filter: verdict.filter ?? everything,
        provenance: verdict.provenance,
        evidence: verdict.evidence.slice(0, 16).map((sentence) => sentence.slice(0, 500)),
        ...(verdict.signature === undefined ? {} : { signature: verdict.signature }),
        selection: countOf(selection) === 0 ? null : selection,
      }
    case 'ignore':
      return { type: 'event.ignore', selection, reason: verdict.reason, note: verdict.note }
    case 'snooze':
      return { type: 'event.snooze', selection, until: verdict.until }
    case 'wake':
      return { type: 'event.wake', selection }
    case 'assign':
      return { type: 'event.assign', selection, memberId: verdict.member?.id ?? null }
    case 'route_once':
      return { type: 'event.route_once', selection, destination: verdict.destination }
    case 'reroute':
      return { type: 'event.reroute', selection, evenDecided: verdict.evenDecided }
    case 'resume':
      return { type: 'mapping.resume', mappingId: verdict.mappingId, baseVersion: verdict.baseVersion, selection }
    default:
      return unreachable(verdict)
  }
}

const hourMs = 3_600_000

export interface SnoozeChoice {
  readonly id: '1h' | '4h' | 'tomorrow' | 'monday' | 'next' | 'more'
  readonly until: SnoozeUntil
}

/** The choices of the snooze menu at a moment, in the operator's time zone. */
export function snoozeChoices(nowMs: number): readonly SnoozeChoice[] {
  const at = (timeMs: number): SnoozeUntil => ({ kind: 'time', at: new Date(timeMs).toISOString() })
  return [
    { id: '1h', until: at(nowMs + hourMs) },
    { id: '4h', until: at(nowMs + 4 * hourMs) },
    { id: 'tomorrow', until: at(nineOnDay(nowMs, 1)) },
    { id: 'monday', until: at(nineOnDay(nowMs, daysToMonday(nowMs))) },
    { id: 'next', until: { kind: 'next_of_group' } },
    { id: 'more', until: { kind: 'more_of_group', count: 10 } },
  ]
}

function nineOnDay(nowMs: number, daysAhead: number): number {
  const now = new Date(nowMs)
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysAhead, 9).getTime()
}

/** Always a later day: on a Monday, the next one. */
function daysToMonday(nowMs: number): number {
  return (8 - new Date(nowMs).getDay()) % 7 || 7
}

/** A project that something may belong to. */
export type Fit = Candidate & Apart

/** A suggestion as a verdict; its evidence stays with the mapping. */
export function mapTo(candidate: Fit): Extract<Verdict, { readonly kind: 'map' }> {
  return {
    kind: 'map',
    destination: { kind: 'project', id: candidate.projectId },
    projectName: toldApart(candidate.projectName, candidate),
    provenance: 'suggested',
    evidence: candidate.evidence.map((evidence) => evidence.sentence),
    ...(candidate.evidence.length === 0 ? {} : { signature: evidenceSignature(candidate.evidence) }),
  }
}
