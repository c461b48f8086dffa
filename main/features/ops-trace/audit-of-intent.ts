import type { AuditRecord } from '#shared/model/audit-record.ts'
import type { FrozenSelection, Intent, IntentType } from '#shared/model/operation.ts'

/** How the service's audit calls what a decision did, where it isn't by the intent's own name. */
const commands: Partial<Readonly<Record<IntentType, readonly string[]>>> = {
  'installation.suspend': ['installation.suspended'],
  'installation.resume': ['installation.unsuspended'],
  'installation.disconnect': ['installation.disconnected'],
  'link.revoke': ['link.revoked'],
  'member.offboard': ['member.deactivated'],
  'override.set': ['override.created', 'override.changed'],
  'override.clear': ['override.removed'],
  'deadletter.retry': ['dead_letter.retried'],
  'deadletter.discard': ['dead_letter.discarded'],
}

export const commandsOf = ({ type }: Intent): readonly string[] => commands[type] ?? [type]

/** The subject under which the audit has it; null where only the service knows. */
export function subjectOf(intent: Intent): string | null {
  switch (intent.type) {
    case 'mapping.create':
    case 'mapping.pause':
    case 'mapping.resume':
    case 'mapping.retire':
      return intent.mappingId
    case 'suggestion.decline':
      return `sug${intent.resourceId.slice('res'.length)}`
    case 'installation.suspend':
    case 'installation.resume':
    case 'installation.disconnect':
      return intent.installationId
    case 'link.revoke':
      return intent.linkId
    case 'member.offboard':
      return intent.memberId
    case 'deadletter.retry':
    case 'deadletter.discard':
      return intent.deliveryId
    case 'op.undo':
      return intent.target
    default:
      if ('ruleId' in intent) return intent.ruleId
      return 'selection' in intent ? subjectOfSelection(intent.selection) : null
  }
}

function subjectOfSelection(selection: FrozenSelection): string {
  if (selection.kind === 'group') return selection.groupKey
  const [only] = selection.ids
  return selection.ids.length === 1 && only !== undefined ? only : `${selection.ids.length} events`
}

/** So far a machine's clock may be ahead of the service's. */
const skewMs = 10 * 60_000

/**
 * The entry that is this decision: by the same person, about the same, not before it was made. Undefined where two could be:
 * an entry doesn't name its operation, and none is guessed.
 */
export function entryOf(
  records: readonly AuditRecord[],
  op: { readonly intent: Intent; readonly actor: string; readonly decidedAt: string },
): AuditRecord | undefined {
  const earliest = Date.parse(op.decidedAt) - skewMs
  const found = records.filter(
    (record) =>
      (record.claimedActor ?? record.actor) === op.actor &&
      Date.parse(record.at) >= earliest &&
      isSameSelection(op.intent, record.before) &&
      isSamePlace(op.intent, record),
  )
  return found.length === 1 ? found[0] : undefined
}

/** The audit has the ids, or the group, that a decision on events was about. */
function isSameSelection(intent: Intent, before: unknown): boolean {
  if (!intent.type.startsWith('event.') || !('selection' in intent) || intent.selection === null) return true
  const { selection } = intent
  if (typeof before !== 'object' || before === null) return false
  if (selection.kind === 'group') return 'throughSeq' in before && before.throughSeq === selection.throughSeq
  return 'ids' in before && JSON.stringify(before.ids) === JSON.stringify(selection.ids)
}

function isSamePlace(intent: Intent, { before, after }: AuditRecord): boolean {
  if (intent.type !== 'override.set' && intent.type !== 'override.clear') return true
  const place: unknown = after ?? before
  return (
    typeof place === 'object' &&
    place !== null &&
    'projectId' in place &&
    place.projectId === intent.projectId &&
    'provider' in place &&
    place.provider === intent.provider
  )
}
