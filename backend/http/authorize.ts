import type { RouteAccess } from '#shared/api/route.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import { may } from '#shared/model/permissions.ts'
import type { Principal } from '#shared/model/principal.ts'
import { findWorkspaceIdOfTenant } from '#backend/features/workspaces/workspace-repository.ts'
import type { ReadDb } from '#backend/store/db.ts'

export type FindPrincipal = (db: ReadDb, token: string) => Principal | undefined

export interface Authorized {
  readonly principal: Principal | undefined
  readonly workspaceId: WorkspaceId | undefined
}

interface Credentials {
  readonly authorization: string | undefined
  readonly tenantId: string | undefined
}

interface Question {
  readonly access: RouteAccess
  readonly credentials: Credentials
  readonly findPrincipal: FindPrincipal
}

/** Whether the same request would be let in now: an answer that goes on for hours outlives its token otherwise. */
export function isAllowed(db: ReadDb, request: Question): boolean {
  try {
    authorize(db, request)
    return true
  } catch (error) {
    if (error instanceof SwitchboardError) return false
    throw error
  }
}

/** Who calls, for which workspace, and whether they may; the grants decide, the header only selects. */
export function authorize(db: ReadDb, request: Question): Authorized {
  const { access, credentials } = request
  if (access.kind === 'public') return { principal: undefined, workspaceId: undefined }
  const principal = requirePrincipal(db, credentials.authorization, request.findPrincipal)
  const workspaceId = access.kind === 'tenant' ? requireTenant(db, principal, credentials.tenantId) : undefined
  if (!may(principal.role, access.permission)) {
    throw new SwitchboardError('role.forbidden', `The role ${principal.role} may not ${access.permission}.`, {
      details: { role: principal.role, permission: access.permission },
    })
  }
  if (access.kind === 'service' && access.permission !== 'read' && principal.grant.kind !== 'all') {
    throw new SwitchboardError('role.forbidden', 'This needs a token that covers all workspaces.')
  }
  return { principal, workspaceId }
}

function requirePrincipal(db: ReadDb, authorization: string | undefined, findPrincipal: FindPrincipal): Principal {
  const token = /^Bearer +(\S{1,512})$/i.exec(authorization ?? '')?.[1]
  if (token === undefined) throw new SwitchboardError('token.missing', 'Send Authorization: Bearer with a token.')
  const principal = findPrincipal(db, token)
  if (principal === undefined) throw new SwitchboardError('token.invalid', 'This token is unknown or revoked.')
  return principal
}

function requireTenant(db: ReadDb, principal: Principal, tenantId: string | undefined): WorkspaceId {
  if (tenantId === undefined || tenantId === '') {
    throw new SwitchboardError('tenant.required', 'Send X-Tenant-Id: there is no default workspace.')
  }
  const workspaceId = findWorkspaceIdOfTenant(db, tenantId)
  const { grant } = principal
  if (workspaceId === undefined || (grant.kind === 'workspaces' && !grant.ids.includes(workspaceId))) {
    throw new SwitchboardError('tenant.forbidden', 'This token does not cover that workspace.')
  }
  return workspaceId
}
