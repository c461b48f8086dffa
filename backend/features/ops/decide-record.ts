import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { Member } from '#shared/model/member.ts'
import type { InstallationTransition } from '#shared/model/next-installation-state.ts'
import type { Intent } from '#shared/model/operation.ts'
import { webhookProvider } from '#backend/providers/webhook-providers.ts'
import { type TenantTools, whoOf } from '../command-tools.ts'
import { requireInstallation } from '../installations/installation-repository.ts'
import { transitionInstallation } from '../installations/transition-installation.ts'
import { liveLinksOfMember, requireLink } from '../links/link-repository.ts'
import { restoreLink } from '../links/restore-link.ts'
import { revokeLink } from '../links/revoke-link.ts'
import { endMembership, reactivateMember } from '../members/change-membership.ts'
import { requireMember } from '../members/member-repository.ts'
import { findOverride } from '../policies/override-repository.ts'
import { putOverride, requireVersion } from '../policies/put-override.ts'
import { removeOverride } from '../policies/remove-override.ts'
import { restoreOverride } from '../policies/restore-override.ts'
import { resultOf } from './decide-items.ts'
import type { OpEffect, OpScope, RecordUndo, UndoRecord } from './op-scope.ts'
import { nothingSelected } from './select-items.ts'

type RecordIntent = Extract<
  Intent,
  { type: `installation.${string}` | `link.${string}` | `member.${string}` | `override.${string}` }
>

/** Performs a decision about one of the workspace's records, by what its route calls. */
export function decideRecord(scope: OpScope, intent: RecordIntent): OpEffect {
  switch (intent.type) {
    case 'installation.suspend':
      return decideInstallation(scope, intent, { kind: 'suspend', by: 'operator' })
    case 'installation.resume':
      return decideInstallation(scope, intent, { kind: 'unsuspend', by: 'operator' })
    case 'installation.disconnect':
      return decideInstallation(scope, intent, { kind: 'disconnect' })
    case 'link.revoke':
      return decideLink(scope, intent)
    case 'member.offboard':
      return offboard(scope, intent)
    case 'override.set':
      return setOverride(scope, intent)
    case 'override.clear':
      return clearOverride(scope, intent)
    default:
      return unreachable(intent)
  }
}

/** What a route's command has in its hands, inside the decision's transaction. */
export function toolsOf(scope: OpScope, reason?: string): TenantTools {
  const { db, at, newId, workspaceId, principal, claimedActor, actor } = scope
  return {
    write: (work) => work(db),
    clock: () => at,
    newId,
    workspaceId,
    principal,
    claimedActor,
    shownActor: actor,
    ...(reason !== undefined && { reason }),
  }
}

export function effectOf(
  subject: string,
  { before, after }: { readonly before: unknown; readonly after: unknown },
  left: Pick<UndoRecord, 'record' | 'letter'>,
): OpEffect {
  const isLeft = left.record !== undefined || left.letter !== undefined
  const undo = isLeft ? { itemIds: [], mapping: null, ...left } : null
  return { result: resultOf(nothingSelected), undo, subject, before, after, isAudited: true }
}

/** What is refused for the state that it is in is answered with it as it is now. */
function withCurrent<T>(current: unknown, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof SwitchboardError) || 'current' in error.details) throw error
    throw new SwitchboardError(error.code, error.message, { cause: error, details: { ...error.details, current } })
  }
}

function requireSeen(record: { readonly version: number }, version: number, what: string): void {
  if (record.version === version) return
  throw new SwitchboardError('version.conflict', `${what} has changed since.`, { details: { current: record } })
}

function decideInstallation(
  scope: OpScope,
  intent: Extract<RecordIntent, { type: `installation.${string}` }>,
  transition: InstallationTransition,
): OpEffect {
  const { installationId: id, baseVersion: ifMatch } = intent
  const before = requireInstallation(scope.db, scope.workspaceId, id)
  const tools = toolsOf(scope, 'reason' in intent ? intent.reason : undefined)
  const after = withCurrent(before, () => transitionInstallation(tools, id, { transition, ifMatch }))
  const { version } = after
  const back = transition.kind === 'suspend' ? 'unsuspend' : 'suspend'
  return effectOf(
    id,
    { before, after },
    transition.kind === 'disconnect' ? {} : { record: { kind: 'installation', id, version, back } },
  )
}

function decideLink(scope: OpScope, intent: Extract<RecordIntent, { type: 'link.revoke' }>): OpEffect {
  const { db, newId, at, workspaceId, principal, claimedActor } = scope
  const before = requireLink(db, workspaceId, intent.linkId)
  requireSeen(before, intent.baseVersion, 'This link')
  const by = { db, newId, at, workspaceId, actor: principal.name, claimedActor, reason: intent.reason }
  const after = withCurrent(before, () => revokeLink(by, before, 'operator'))
  return effectOf(before.id, { before, after }, {})
}

function offboard(scope: OpScope, intent: Extract<RecordIntent, { type: 'member.offboard' }>): OpEffect {
  const { memberId: id } = intent
  const before = requireMember(scope.db, scope.workspaceId, id)
  requireSeen(before, intent.baseVersion, 'This member')
  requireLinksSeen(scope, before, intent)
  const { member, links } = withCurrent(before, () => endMembership(toolsOf(scope, intent.reason), id))
  return effectOf(id, { before, after: member }, { record: { kind: 'membership', id, version: member.version, links } })
}

/** What was given to them after the decider looked is not revoked without a word. */
function requireLinksSeen(
  { db, workspaceId }: OpScope,
  member: Member,
  { links: seen }: Extract<RecordIntent, { type: 'member.offboard' }>,
): void {
  if (seen === undefined) return
  const links = liveLinksOfMember(db, workspaceId, member.id).filter(({ id }) => !seen.includes(id))
  if (links.length === 0) return
  throw new SwitchboardError('member.links_changed', 'They were linked anew since it was decided.', {
    details: { current: { ...member, links } },
  })
}

function setOverride(scope: OpScope, intent: Extract<RecordIntent, { type: 'override.set' }>): OpEffect {
  const { projectId, provider, baseVersion: ifMatch, fields, reason, expiresAt } = intent
  const before = findOverride(scope.db, { workspaceId: scope.workspaceId, projectId, provider }, scope.at) ?? null
  const input = { fields, reason, expiresAt }
  const place = { projectId, provider: webhookProvider(provider) }
  const after = withCurrent(before, () => putOverride(toolsOf(scope), place, { input, ifMatch }))
  const { id, version } = after
  return effectOf(
    id,
    { before, after },
    { record: { kind: 'override', place: { projectId, provider }, version, before } },
  )
}

function clearOverride(scope: OpScope, intent: Extract<RecordIntent, { type: 'override.clear' }>): OpEffect {
  const { projectId, provider, baseVersion } = intent
  const place = { workspaceId: scope.workspaceId, projectId, provider }
  const before = findOverride(scope.db, place, scope.at)
  requireVersion(before, baseVersion)
  removeOverride(toolsOf(scope, intent.reason), place, baseVersion)
  const undo: RecordUndo = {
    kind: 'override',
    place: { projectId, provider },
    version: baseVersion,
    before: before ?? null,
  }
  return effectOf(before?.id ?? '', { before, after: null }, { record: undo })
}

/** Takes back what a decision did to a record, where nobody has decided about it since. */
export function takeBackRecord(scope: OpScope, undo: RecordUndo): void {
  const { db, workspaceId, newId, at } = scope
  const tools = toolsOf(scope)
  switch (undo.kind) {
    case 'installation': {
      const transition = { kind: undo.back, by: 'operator' } as const
      transitionInstallation(tools, undo.id, { transition, ifMatch: undo.version })
      return
    }
    case 'membership':
      requireSeen(requireMember(db, workspaceId, undo.id), undo.version, 'This member')
      reactivateMember(tools, undo.id)
      for (const link of undo.links ?? []) restoreLink({ db, newId, at, ...whoOf(tools) }, link)
      return
    case 'override':
      restoreOverride(tools, { workspaceId, ...undo.place }, undo)
      return
    default:
      unreachable(undo)
  }
}
