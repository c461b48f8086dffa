import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { toInstant } from '#shared/model/instant.ts'
import { emailKey } from '#shared/model/member.ts'
import type { createMemberInput, Member } from '#shared/model/member.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import { recordChange } from '../changes/record-change.ts'
import { findMemberByEmail } from './member-repository.ts'

/** Adds a member; throws `member.email_taken`, also where the one who has it is deactivated. */
export function createMember(tools: TenantTools, input: z.output<typeof createMemberInput>): Member {
  const { workspaceId } = tools
  return tools.write((db) => {
    const holder = findMemberByEmail(db, workspaceId, input.email)
    if (holder !== undefined) {
      const message =
        holder.deactivatedAt === null
          ? 'A member has this address already.'
          : 'A deactivated member has this address: reactivate them instead.'
      throw new SwitchboardError('member.email_taken', message, {
        details: { id: holder.id, deactivatedAt: holder.deactivatedAt },
      })
    }
    const at = tools.clock()
    const member: Member = {
      id: tools.newId('mem'),
      ...input,
      deactivatedAt: null,
      createdAt: toInstant(at),
      version: 1,
    }
    recordChange(db, workspaceId, 'member', member.id, { at })
    db.write(
      `INSERT INTO member (workspace_id, id, name, email, email_key, role, deactivated_at, created_at, version)
       VALUES (?, ?, ?, ?, ?, ?, NULL, ?, 1)`,
    ).run(workspaceId, member.id, member.name, member.email, emailKey(member.email), member.role, at)
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId, actor: tools.principal.name, command: 'member.created', subject: member.id, after: member },
    )
    return member
  })
}
