import { permissionOfIntent } from '#shared/domain/intent-permissions.ts'
import { type ErrorCode, errorCodes } from '#shared/errors/error-codes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { toMs } from '#shared/model/instant.ts'
import type { OpId } from '#shared/model/ids.ts'
import type { Operation, Verdict } from '#shared/model/operation.ts'
import { may, type Permission, type Role } from '#shared/model/permissions.ts'
import type { Principal } from '#shared/model/principal.ts'
import { bootstrapTokenId } from '#backend/auth/find-principal.ts'
import type { ReadDb, WriteDb } from '#backend/store/db.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { currentSeq } from '../changes/read-changes.ts'
import { applyIntent } from './apply-intent.ts'
import { withChangedBy } from './changed-by.ts'
import { type ParsedOp, parseOp } from './parse-op.ts'
import { runsOf } from './runs-of.ts'
import { findStoredOp, storeOp } from './stored-op.ts'

interface OpContext {
  readonly workspaceId: string
  readonly clock: Clock
  readonly newId: NewId
}

export interface ApplyOps extends OpContext {
  /** Runs `work` in one transaction; inside another one, in a savepoint. */
  readonly write: <T>(work: (db: WriteDb) => T) => T
  readonly principal: Decider & { readonly role: Role }
}

/** Who is behind a decision as far as the service knows: the token. */
type Decider = Pick<Principal, 'name'> & Partial<Pick<Principal, 'tokenId'>>

/** The decider's clock may run ahead of ours; nothing was decided in the future. */
function decidedAtOf(op: Operation, now: number): number {
  return Math.min(toMs(op.decidedAt), now)
}

/** What others see. A name is what the caller says of itself: beside it stands the token that it came with. */
function shownActor(claimed: string, principal: Decider): string {
  const isOurOwn = claimed === principal.name || principal.tokenId === bootstrapTokenId
  return isOurOwn ? claimed : `${claimed} (token ${principal.name})`
}

/** Taking back asks for as much as doing it did. */
function permissionFor(db: ReadDb, workspaceId: string, { intent }: Operation): Permission {
  const type = intent.type === 'op.undo' ? findStoredOp(db, workspaceId, intent.target)?.type : intent.type
  return type === undefined || type === 'op.undo' ? 'decide' : permissionOfIntent[type]
}

/** Applies decisions in order, each whole or not at all, and answers a verdict for each. All of them are durable when it returns. */
export function applyOps(context: ApplyOps, ops: readonly unknown[]): Verdict[] {
  return runsOf(ops.map(parseOp)).flatMap((run) => {
    const applyRun = (): Verdict[] => run.map((op) => applyOne(context, op))
    return run.length === 1 ? applyRun() : context.write(applyRun)
  })
}

function applyOne(context: ApplyOps, parsed: ParsedOp): Verdict {
  if ('refusal' in parsed) return toVerdict(parsed.id, parsed.refusal)
  const { op } = parsed
  const { write, workspaceId, principal } = context
  try {
    requireByHand(op)
    return write((db) => {
      // First: whoever lost the right to decide after it was applied must not hear that it was refused.
      const earlier = findStoredOp(db, workspaceId, op.id)
      if (earlier?.verdict.kind === 'rejected') return earlier.verdict
      if (earlier !== undefined) return repeated(earlier.verdict, earlier.intent, op)
      const permission = permissionFor(db, workspaceId, op)
      if (!may(principal.role, permission)) {
        throw new SwitchboardError('role.forbidden', `The role ${principal.role} may not ${permission}.`)
      }
      return applyNew({ ...context, db }, op)
    })
  } catch (error) {
    if (!(error instanceof SwitchboardError) || errorCodes[error.code].http >= 500) throw error
    const refused = toVerdict(op.id, error)
    // Whoever was told no under this id must not find it done by a copy of the request that comes late. What a later
    // version may know is not kept: nobody has understood it yet.
    if (refused.kind !== 'conflict' && error.code !== 'role.forbidden') return refused
    const at = context.clock()
    return write((db) => {
      const verdict =
        refused.kind === 'conflict' ? { ...refused, current: withChangedBy(db, workspaceId, refused.current) } : refused
      const stored = { verdict, undo: null, principal: principal.name, decidedAt: decidedAtOf(op, at), at }
      storeOp(db, workspaceId, op, stored)
      return verdict
    })
  }
}

/** What policy does by itself, and what a migration does, nobody may say of a decision of their own. */
function requireByHand({ intent }: Operation): void {
  if (intent.type !== 'mapping.create' || intent.provenance === 'manual' || intent.provenance === 'suggested') return
  throw new SwitchboardError('request.invalid', 'A mapping that a person makes is manual or suggested.')
}

/** Applies a decision that was never seen before, or throws what stands against it. */
export function applyNew(
  context: OpContext & { readonly db: WriteDb; readonly principal: Decider },
  op: Operation,
): Verdict & { kind: 'applied' } {
  const { db, workspaceId, principal, newId } = context
  const at = context.clock()
  const decidedAt = decidedAtOf(op, at)
  const actor = shownActor(op.actor, principal)
  const claimedActor = op.actor === principal.name ? null : op.actor
  const scope = { db, newId, workspaceId, at, opId: op.id, actor, decidedAt, principal, claimedActor }
  const effect = applyIntent(scope, op.intent)
  const verdict: Verdict = { opId: op.id, kind: 'applied', seq: currentSeq(db, workspaceId), result: effect.result }
  storeOp(db, workspaceId, op, { verdict, undo: effect.undo, principal: principal.name, decidedAt, at })
  const { subject, before, after } = effect
  if (effect.isAudited === true) return verdict
  const who = { actor: principal.name, claimedActor }
  recordAudit(db, { newId, at }, { workspaceId, ...who, command: op.intent.type, subject, before, after })
  return verdict
}

function repeated(verdict: Verdict, intent: string, op: Operation): Verdict {
  if (intent !== JSON.stringify(op.intent)) {
    throw new SwitchboardError('idempotency.mismatch', 'Another decision was made under this id.')
  }
  return verdict.kind === 'applied' ? { ...verdict, kind: 'duplicate' } : verdict
}

const conflicts: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'version.conflict',
  'mapping.duplicate',
  'mapping.illegal_transition',
  'installation.illegal_transition',
  'link.illegal_transition',
  'member.illegal_transition',
  'member.last_admin',
  'member.links_changed',
  'suggestion.taken',
  'op.nothing_selected',
  'op.selection_grew',
  'op.selection_ahead',
  'op.nothing_to_undo',
  'op.not_undoable',
  'op.illegal_transition',
  'bulk.illegal_transition',
  'bulk.expired',
  'bulk.changed',
  'project.archived',
  'replay.changed',
  'feed.archived',
  'dead_letter.changed',
  'dead_letter.no_sink',
  'member.deactivated',
  'rule.taken',
  'rule.too_many',
  'rule.order_changed',
])

function toVerdict(opId: OpId, error: SwitchboardError): Verdict {
  const { code, message, details } = error
  if (!conflicts.has(code)) return { opId, kind: 'rejected', code, message }
  return { opId, kind: 'conflict', code, message, current: details['current'] ?? null }
}
