import { z } from 'zod'
import { toInstant } from '#shared/model/instant.ts'
import { type Link, linkStateSchema } from '#shared/model/link.ts'

export interface LinkRow {
  readonly id: Link['id']
  readonly installation_id: Link['installationId']
  readonly member_id: Link['memberId']
  readonly provider_user_id: string
  readonly login: string
  readonly scopes_json: string
  readonly state_json: string
  readonly created_at: number
  readonly version: number
}

export const linkColumns = `link.id, link.installation_id, link.member_id, link.provider_user_id, link.login, link.scopes_json,
  link.state_json, link.created_at, link.version`

const scopesSchema = z.array(z.string())

/** The wire form of a stored link. */
export function toLink(row: LinkRow): Link {
  return {
    id: row.id,
    installationId: row.installation_id,
    memberId: row.member_id,
    providerUserId: row.provider_user_id,
    login: row.login,
    scopes: scopesSchema.parse(JSON.parse(row.scopes_json)),
    state: linkStateSchema.parse(JSON.parse(row.state_json)),
    createdAt: toInstant(row.created_at),
    version: row.version,
  }
}
