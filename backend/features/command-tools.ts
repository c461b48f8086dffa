import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { WriteDb } from '#backend/store/db.ts'

/** What a command needs besides its input; a handler's context is one. */
export interface CommandTools {
  readonly write: <T>(work: (db: WriteDb) => T) => T
  readonly clock: Clock
  readonly newId: NewId
}

/** A command in one workspace, by someone. */
export interface TenantTools extends CommandTools {
  readonly workspaceId: string
  readonly principal: { readonly name: string }
  /** Where it is somebody's decision that a console sent: as whom it is shown, who they say they are, and why they decided so. */
  readonly shownActor?: string
  readonly claimedActor?: string | null
  readonly reason?: string
}

/** Whose command it is, for the audit log. */
export function whoOf({ workspaceId, principal, claimedActor = null }: Omit<TenantTools, keyof CommandTools>) {
  return { workspaceId, actor: principal.name, claimedActor }
}

/** What there is afterwards, with why it was decided so where that was said. */
export function afterWith<T extends object>(
  after: T,
  { reason }: Pick<TenantTools, 'reason'>,
): T | (T & { reason: string }) {
  return reason === undefined ? after : { ...after, reason }
}
