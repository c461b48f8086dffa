import { toInstant } from '#shared/model/instant.ts'
import { grantSchema } from '#shared/model/principal.ts'
import type { OperatorToken, Principal } from '#shared/model/principal.ts'
import { sameHash } from '#backend/auth/operator-token.ts'
import type { ReadDb } from '#backend/store/db.ts'

interface TokenRow {
  readonly id: Principal['tokenId']
  readonly name: string
  readonly hash: Uint8Array
  readonly role: Principal['role']
  readonly grant_json: string
  readonly created_at: number
  readonly revoked_at: number | null
}

const columns = 'id, name, hash, role, grant_json, created_at, revoked_at'

function toPrincipal(row: TokenRow): Principal {
  return { tokenId: row.id, name: row.name, role: row.role, grant: grantSchema.parse(JSON.parse(row.grant_json)) }
}

function toOperatorToken(row: TokenRow): OperatorToken {
  return {
    ...toPrincipal(row),
    createdAt: toInstant(row.created_at),
    revokedAt: row.revoked_at === null ? null : toInstant(row.revoked_at),
  }
}

export function findPrincipalByHash(db: ReadDb, hash: Uint8Array): Principal | undefined {
  const row = db.read<TokenRow>(`SELECT ${columns} FROM operator_token WHERE hash = ? AND revoked_at IS NULL`).get(hash)
  return row !== undefined && sameHash(row.hash, hash) ? toPrincipal(row) : undefined
}

export function listTokens(db: ReadDb): OperatorToken[] {
  return db.read<TokenRow>(`SELECT ${columns} FROM operator_token ORDER BY id`).all().map(toOperatorToken)
}

export function findToken(db: ReadDb, id: string): OperatorToken | undefined {
  const row = db.read<TokenRow>(`SELECT ${columns} FROM operator_token WHERE id = ?`).get(id)
  return row === undefined ? undefined : toOperatorToken(row)
}
