import { toInstant } from '#shared/model/instant.ts'
import type { Member } from '#shared/model/member.ts'

export interface MemberRow {
  readonly id: Member['id']
  readonly name: string
  readonly email: string
  readonly role: Member['role']
  readonly deactivated_at: number | null
  readonly created_at: number
  readonly version: number
}

export const memberColumns =
  'member.id, member.name, member.email, member.role, member.deactivated_at, member.created_at, member.version'

/** The wire form of a stored member. */
export function toMember(row: MemberRow): Member {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    deactivatedAt: row.deactivated_at === null ? null : toInstant(row.deactivated_at),
    createdAt: toInstant(row.created_at),
    version: row.version,
  }
}
