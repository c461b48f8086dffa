import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { must } from '#shared/lib/must.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Role } from '#shared/model/permissions.ts'
import type { Grant, OperatorToken } from '#shared/model/principal.ts'
import { hashToken, makeToken } from '#backend/auth/operator-token.ts'
import { recordAudit, serviceAudit } from '#backend/features/audit/record-audit.ts'
import type { CommandTools } from '#backend/features/command-tools.ts'
import { findToken } from './token-repository.ts'

interface Tools extends CommandTools {
  readonly actor: string
  readonly randomBytes: (count: number) => Uint8Array
}

/** Makes an operator token. The token itself is in the answer and nowhere else. */
export function createToken(
  tools: Tools,
  input: { readonly name: string; readonly role: Role; readonly grant: Grant },
): OperatorToken & { readonly token: string } {
  const token = makeToken(tools.randomBytes)
  return tools.write((db) => {
    const at = tools.clock()
    const made: OperatorToken = { tokenId: tools.newId('tok'), ...input, createdAt: toInstant(at), revokedAt: null }
    db.write(
      'INSERT INTO operator_token (id, name, hash, role, grant_json, created_at, revoked_at) VALUES (?, ?, ?, ?, ?, ?, NULL)',
    ).run(made.tokenId, input.name, hashToken(token), input.role, JSON.stringify(input.grant), at)
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId: serviceAudit, actor: tools.actor, command: 'token.created', subject: made.tokenId, after: made },
    )
    return { ...made, token }
  })
}

/** Revokes a token for good; revoking it again changes nothing. Throws `token.not_found`. */
export function revokeToken(tools: Omit<Tools, 'randomBytes'>, id: string): OperatorToken {
  return tools.write((db) => {
    const before = findToken(db, id)
    if (before === undefined)
      throw new SwitchboardError('token.not_found', 'There is no such token.', { details: { id } })
    if (before.revokedAt !== null) return before
    const at = tools.clock()
    db.write('UPDATE operator_token SET revoked_at = ? WHERE id = ?').run(at, id)
    const after = must(findToken(db, id), 'tokens are never deleted')
    recordAudit(
      db,
      { newId: tools.newId, at },
      { workspaceId: serviceAudit, actor: tools.actor, command: 'token.revoked', subject: id, before, after },
    )
    return after
  })
}
