import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Member, updateMemberInput } from '#shared/model/member.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { requireMember, saveMember } from './member-repository.ts'
import { requireAdminLeft } from './require-admin-left.ts'

/** Changes a member's name or role; throws `member.not_found`, `version.conflict`, `member.last_admin`. */
export function updateMember(
  tools: TenantTools,
  id: Member['id'],
  change: { readonly input: z.output<typeof updateMemberInput>; readonly ifMatch: number },
): Member {
  const { workspaceId } = tools
  return tools.write((db) => {
    const before = requireMember(db, workspaceId, id)
    if (before.version !== change.ifMatch) {
      throw new SwitchboardError('version.conflict', 'The member has changed since you saw them.', {
        details: { current: before },
      })
    }
    const { name = before.name, role = before.role } = change.input
    const after: Member = { ...before, name, role, version: before.version + 1 }
    requireAdminLeft(db, workspaceId, { before, after })
    const at = tools.clock()
    saveMember(db, workspaceId, after, at)
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId, actor: tools.principal.name, command: 'member.updated', subject: id, before, after },
    )
    return after
  })
}
