import type { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { isOver } from '#shared/model/next-installation-state.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { createLinkInput, Link } from '#shared/model/link.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import type { TenantTools } from '#backend/features/command-tools.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { recordChange } from '../changes/record-change.ts'
import { insertConnection } from '../connections/insert-connection.ts'
import { requireInstallation } from '../installations/installation-repository.ts'
import { requireMember } from '../members/member-repository.ts'
import { findLiveLink } from './link-repository.ts'

/**
 * Registers who a member is at a provider, on the admin's word. Throws `installation.not_found`, `installation.ended`,
 * `member.not_found`, `member.deactivated`, `link.taken`.
 */
export function createLink(tools: TenantTools, input: z.output<typeof createLinkInput>): Link {
  const { workspaceId } = tools
  return tools.write((db) => {
    requireLinkable(db, workspaceId, input)
    const at = tools.clock()
    const link: Link = {
      id: tools.newId('link'),
      ...input,
      state: { kind: 'active' },
      createdAt: toInstant(at),
      version: 1,
    }
    recordChange(db, workspaceId, 'link', link.id, { at })
    db.write(
      `INSERT INTO link (workspace_id, id, installation_id, member_id, provider_user_id, login, scopes_json, state_kind, state_json,
         created_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
    ).run(
      workspaceId,
      link.id,
      link.installationId,
      link.memberId,
      link.providerUserId,
      link.login,
      JSON.stringify(link.scopes),
      link.state.kind,
      JSON.stringify(link.state),
      at,
    )
    insertConnection(db, workspaceId, { subject: { kind: 'link', id: link.id }, at })
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId, actor: tools.principal.name, command: 'link.created', subject: link.id, after: link },
    )
    return link
  })
}

function requireLinkable(db: ReadDb, workspaceId: string, input: z.output<typeof createLinkInput>): void {
  const installation = requireInstallation(db, workspaceId, input.installationId)
  if (isOver(installation.state)) {
    throw new SwitchboardError('installation.ended', `That installation is ${installation.state.kind}.`, {
      details: { id: installation.id, state: installation.state },
    })
  }
  const member = requireMember(db, workspaceId, input.memberId)
  if (member.deactivatedAt !== null) {
    throw new SwitchboardError('member.deactivated', 'That member is deactivated: reactivate them first.', {
      details: { id: member.id },
    })
  }
  const current = findLiveLink(db, workspaceId, input)
  if (current !== undefined) {
    throw new SwitchboardError('link.taken', 'This member is linked to that user already: revoke that link first.', {
      details: { current },
    })
  }
}
