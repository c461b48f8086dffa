import { unreachable } from '#shared/lib/unreachable.ts'
import type { Ends } from '#shared/ipc/record-calls.ts'
import type { InstallationId, LinkId, MemberId, ProjectId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { InstallationState } from '#shared/model/installation.ts'
import type { Link, LinkState } from '#shared/model/link.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { ReplicatedOverride } from '#shared/model/policy.ts'
import type { Provider } from '#shared/model/provider.ts'

/** What a decision about a record, or its undo, would restore. */
export type RecordBefore =
  | {
      readonly kind: 'installation'
      readonly id: InstallationId
      readonly state: InstallationState
      /** What a disconnection would have ended when it was decided. */
      readonly ends?: Ends
    }
  | { readonly kind: 'link'; readonly id: LinkId; readonly ends?: Ends }
  | {
      readonly kind: 'member'
      readonly id: MemberId
      /** Those that lived, and go with it; decisions of earlier versions don't say. */
      readonly links?: readonly Pick<Link, 'id' | 'state'>[]
    }
  | ({ readonly kind: 'override'; readonly override: ReplicatedOverride | null } & OverridePlace)

export interface OverridePlace {
  readonly projectId: ProjectId
  readonly provider: Provider
}

/** A decision about a record that the pulled rows don't hold yet. */
export interface OverlayRecordOp {
  readonly actor: string
  readonly at: number
  readonly intent: Intent
  readonly before: RecordBefore
}

interface Shown {
  readonly version: number
  /** A decision about it that the service has not confirmed yet. */
  readonly unsynced: boolean
}

export interface ShownInstallation extends Shown {
  readonly id: InstallationId
  readonly state: InstallationState
}

export interface ShownMember extends Shown {
  readonly id: MemberId
  readonly isActive: boolean
}

export type ShownLink = Link & Shown
export type ShownOverride = ReplicatedOverride & Shown

const next = { unsynced: true } as const

export function effectiveInstallation(synced: ShownInstallation, ops: readonly OverlayRecordOp[]): ShownInstallation {
  return ops.reduce((shown, { intent, before }) => {
    if (before.kind !== 'installation' || before.id !== shown.id) return shown
    const state = installationAfter(intent, before.state)
    return state === undefined ? shown : { ...shown, ...next, state, version: shown.version + 1 }
  }, synced)
}

function installationAfter(intent: Intent, before: InstallationState): InstallationState | undefined {
  switch (intent.type) {
    case 'installation.suspend':
      return { kind: 'suspended', by: 'operator' }
    case 'installation.resume':
      return { kind: 'active' }
    case 'installation.disconnect':
      return { kind: 'disconnected' }
    case 'op.undo':
      return before
    default:
      return undefined
  }
}

/** A link goes with its member, and comes back with them where that is taken back. */
export function effectiveLink(synced: ShownLink, ops: readonly OverlayRecordOp[]): ShownLink {
  return ops.reduce((shown, op) => {
    const state = linkAfter(op, shown)
    return state === undefined ? shown : { ...shown, ...next, state, version: shown.version + 1 }
  }, synced)
}

function linkAfter({ intent, before }: OverlayRecordOp, { id, memberId, state }: ShownLink): LinkState | undefined {
  const isRevoked = state.kind === 'revoked'
  switch (intent.type) {
    case 'link.revoke':
      return !isRevoked && intent.linkId === id ? { kind: 'revoked', by: 'operator' } : undefined
    case 'member.offboard':
      return !isRevoked && intent.memberId === memberId ? { kind: 'revoked', by: 'deactivation' } : undefined
    case 'op.undo':
      return before.kind === 'member' && isRevoked && state.by === 'deactivation'
        ? before.links?.find((link) => link.id === id)?.state
        : undefined
    default:
      return undefined
  }
}

export function effectiveMember<M extends ShownMember>(synced: M, ops: readonly OverlayRecordOp[]): M {
  return ops.reduce((shown, { intent, before }) => {
    if (before.kind !== 'member' || before.id !== shown.id) return shown
    const isActive = intent.type === 'op.undo'
    return shown.isActive === isActive ? shown : { ...shown, ...next, isActive, version: shown.version + 1 }
  }, synced)
}

export function isSamePlace(a: OverridePlace, b: OverridePlace): boolean {
  return a.projectId === b.projectId && a.provider === b.provider
}

/** All overrides with decisions laid over them. */
export function effectiveOverrides(
  synced: readonly ReplicatedOverride[],
  ops: readonly OverlayRecordOp[],
): readonly ShownOverride[] {
  let shown: readonly ShownOverride[] = synced.map((override) => ({ ...override, unsynced: false }))
  for (const op of ops) {
    const { before } = op
    if (before.kind !== 'override') continue
    const current = shown.find((override) => isSamePlace(override, before))
    const others = shown.filter((override) => override !== current)
    const after = overrideAfter(op, current, before)
    shown = after === undefined ? others : [...others, after]
  }
  return shown
}

function overrideAfter(
  { intent, actor, at }: OverlayRecordOp,
  current: ShownOverride | undefined,
  before: Extract<RecordBefore, { kind: 'override' }>,
): ShownOverride | undefined {
  const version = (current?.version ?? 0) + 1
  switch (intent.type) {
    case 'override.set': {
      const { projectId, provider, fields, reason, expiresAt } = intent
      const now = toInstant(at)
      const made = { id: provisionalId, createdBy: actor, createdAt: now, ...current }
      return { ...made, projectId, provider, fields, reason, expiresAt, updatedAt: now, version, unsynced: true }
    }
    case 'override.clear':
      return undefined
    case 'op.undo':
      return before.override === null ? undefined : { ...before.override, version, unsynced: true }
    default:
      return current
  }
}

/** The service names it; until then nothing asks for its name. */
const provisionalId: ReplicatedOverride['id'] = 'ovr_00000000-0000-7000-8000-000000000000'

/** What an outbox calls what a decision is about. */
export function subjectOf(before: RecordBefore): string {
  switch (before.kind) {
    case 'installation':
    case 'link':
    case 'member':
      return before.id
    case 'override':
      return `override:${before.projectId}/${before.provider}`
    default:
      return unreachable(before)
  }
}
