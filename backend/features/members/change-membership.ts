import { toInstant } from '#shared/model/instant.ts'
import type { Member } from '#shared/model/member.ts'
import { nextDeactivatedAt } from '#shared/model/member.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { afterWith, type TenantTools, whoOf } from '#backend/features/command-tools.ts'
import { liveLinksOfMember } from '../links/link-repository.ts'
import type { RevokedLink } from '../links/restore-link.ts'
import { revokeLink } from '../links/revoke-link.ts'
import { requireMember, saveMember } from './member-repository.ts'
import { requireAdminLeft } from './require-admin-left.ts'

/**
 * Ends a membership and revokes its links, all or nothing; answers how many. Throws `member.not_found`,
 * `member.illegal_transition`, `member.last_admin`.
 */
export function deactivateMember(
  tools: TenantTools,
  id: Member['id'],
): { readonly member: Member; readonly revokedLinks: number } {
  const { member, links } = endMembership(tools, id)
  return { member, revokedLinks: links.length }
}

/** The same, with each link as it was; its version is the one that this left. */
export function endMembership(
  tools: TenantTools,
  id: Member['id'],
): { readonly member: Member; readonly links: readonly RevokedLink[] } {
  const { workspaceId, newId } = tools
  return tools.write((db) => {
    const before = requireMember(db, workspaceId, id)
    const at = tools.clock()
    const deactivatedAt = nextDeactivatedAt(before, { kind: 'deactivate', at: toInstant(at) })
    const after: Member = { ...before, deactivatedAt, version: before.version + 1 }
    requireAdminLeft(db, workspaceId, { before, after })
    saveMember(db, workspaceId, after, at)
    recordAudit(
      db,
      { newId, at },
      { ...whoOf(tools), command: 'member.deactivated', subject: id, before, after: afterWith(after, tools) },
    )
    const scope = { db, newId, at, ...whoOf(tools) }
    const links = liveLinksOfMember(db, workspaceId, id).map((link) => {
      const { version } = revokeLink(scope, link, 'deactivation')
      return { id: link.id, state: link.state, version }
    })
    return { member: after, links }
  })
}

/** Takes a member back; their links stay revoked. Throws `member.not_found`, `member.illegal_transition`. */
export function reactivateMember(tools: TenantTools, id: Member['id']): Member {
  const { workspaceId, newId } = tools
  return tools.write((db) => {
    const before = requireMember(db, workspaceId, id)
    const at = tools.clock()
    const deactivatedAt = nextDeactivatedAt(before, { kind: 'reactivate' })
    const after: Member = { ...before, deactivatedAt, version: before.version + 1 }
    saveMember(db, workspaceId, after, at)
    recordAudit(
      db,
      { newId, at },
      { ...whoOf(tools), command: 'member.reactivated', subject: id, before, after: afterWith(after, tools) },
    )
    return after
  })
}
