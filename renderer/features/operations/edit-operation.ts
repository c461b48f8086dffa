import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { FrozenSelection, Intent } from '#shared/model/operation.ts'
import type { Console } from '../../app/console.ts'
import type { Refused } from '../inbox/verdict.ts'
import { editableIntent } from './editable.ts'
import { editRule } from './edit-rule.ts'
import { findByIds } from './find-by-ids.ts'
import { editText } from './edit-messages.ts'
import { stillOpen } from './refused-targets.ts'

export type EditParts = Pick<Console, 'client' | 'overlays' | 'announcer'>

/** Opens a refused decision with what was said in it, on what is still open of what it was about. */
export async function editOperation(app: EditParts, op: OpView): Promise<void> {
  const intent = editableIntent(op)
  switch (intent?.type) {
    case 'event.ignore':
      return openMenu(app, op, { kind: 'ignore', selections: [intent.selection] })
    case 'event.snooze':
      return openMenu(app, op, { kind: 'snooze', selections: [intent.selection] })
    case 'event.assign':
      return openMenu(app, op, { kind: 'assign', selections: [intent.selection] })
    case 'event.bulk': {
      const { action, of } = intent
      const kind = action.kind === 'ignore' || action.kind === 'snooze' || action.kind === 'assign' ? action.kind : null
      if (kind === null || of.kind === 'plan') return
      return openMenu(app, op, { kind, selections: of.selections })
    }
    case 'event.route_once':
    case 'mapping.create':
      return openPicker(app, op, intent)
    case 'suggestion.decline':
      return openDecline(app, op, intent)
    case 'rule.create':
    case 'rule.update':
      return editRule(app, intent, refusedOf(op, intent))
    case 'override.set':
      return openOverride(app, op, intent)
    default:
      return
  }
}

async function openOverride(
  { client, overlays }: EditParts,
  op: OpView,
  intent: Extract<Intent, { type: 'override.set' }>,
): Promise<void> {
  const { projectId, provider, fields, reason, expiresAt } = intent
  const { projectName } = await client.call('overrides.get', { projectId, provider })
  const { now } = refusedOf(op, intent)
  const said = { fields, reason, expiresAt, replaces: op.id, now }
  overlays.open({ kind: 'override', ask: { projectId, projectName, provider, said } })
}

async function openMenu(
  { client, overlays, announcer }: EditParts,
  op: OpView,
  asked: { readonly kind: 'ignore' | 'snooze' | 'assign'; readonly selections: readonly FrozenSelection[] },
): Promise<void> {
  const open = await stillOpen(client, { selections: asked.selections, label: op.label })
  if (open === null || op.intent === null) return announcer.refuse(editText.noneOpen)
  const { targets } = open
  const replaces = refusedOf(op, op.intent, editText.openNow(targets.count))
  overlays.open({ kind: asked.kind, targets: { ...targets, replaces } })
}

type Placing = Extract<Intent, { readonly type: 'event.route_once' | 'mapping.create' }>

async function openPicker({ client, overlays, announcer }: EditParts, op: OpView, intent: Placing): Promise<void> {
  const isMap = intent.type === 'mapping.create'
  const resource = isMap
    ? { installationId: intent.installationId, resourceId: intent.resourceId, reason: 'NO_MAPPING' as const }
    : undefined
  const open = await stillOpen(client, {
    selections: intent.selection === null ? [] : [intent.selection],
    label: op.label,
    ...(resource === undefined ? {} : { resource }),
  })
  if (open === null) return announcer.refuse(editText.noneOpen)
  const [to] = await findByIds(
    [intent.destination.id],
    (page) => client.call('destinations.search', page),
    ({ destination }) => destination.id,
  )
  const replaces = refusedOf(
    op,
    isTaken(op, intent) ? byHand(intent) : intent,
    ...(isMap ? editText.filterLines(intent.filter) : []),
    ...(to === undefined ? [editText.destinationGone] : []),
    editText.openNow(open.targets.count),
  )
  overlays.open({
    kind: isMap ? 'map' : 'route_once',
    targets: { ...open.targets, replaces: to === undefined ? replaces : { ...replaces, to } },
    candidates: isMap ? open.candidates : [],
  })
}

type Mapping = Extract<Intent, { readonly type: 'mapping.create' }>

const isTaken = ({ state }: OpView, intent: Placing): intent is Mapping =>
  intent.type === 'mapping.create' && state.kind === 'conflict' && state.code === 'suggestion.taken'

/** Beside the mapping of somebody else it is no suggestion any more: who maps it there as well means to. */
function byHand(suggested: Mapping): Mapping {
  const { signature: _signature, ...mapping } = suggested
  return { ...mapping, provenance: 'manual' }
}

async function openDecline(
  { overlays }: EditParts,
  op: OpView,
  intent: Extract<Intent, { readonly type: 'suggestion.decline' }>,
): Promise<void> {
  const { resourceId, projectId, signature } = intent
  const replaces = refusedOf(op, intent)
  // The words of the refused one name both.
  const target = { resourceId, projectId, projectName: '', signature, subject: '', replaces: { ...replaces, intent } }
  overlays.open({ kind: 'decline', target })
}

function refusedOf(op: OpView, intent: Intent, ...now: readonly string[]): Refused {
  const { id: opId, label, state } = op
  return { opId, intent, label, now: [editText.wasRefused(label), ...editText.whyRefused(Date.now(), state), ...now] }
}
