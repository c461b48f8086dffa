import { toInstant } from '#shared/model/instant.ts'
import type { Intent, OpResult } from '#shared/model/operation.ts'
import type { Principal } from '#shared/model/principal.ts'
import type { HandlerContext } from '#backend/http/handler.ts'
import { applyNew } from './apply-ops.ts'

type Tools = Pick<HandlerContext, 'write' | 'clock' | 'newId'> & {
  readonly workspaceId: string
  readonly principal: Pick<Principal, 'name' | 'tokenId'>
}

/** Decides in the caller's name, at once: the same code as for a console's decision, but failures are thrown. */
export function decideAtOnce(context: Tools, intent: Intent): OpResult {
  const { workspaceId, principal, clock, newId } = context
  const op = { id: newId('op'), typeVersion: 1, actor: principal.name, decidedAt: toInstant(clock()), intent }
  return context.write((db) => applyNew({ db, workspaceId, principal, clock, newId }, op)).result
}
