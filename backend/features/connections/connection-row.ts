import { connectionHealth } from '#shared/domain/connection-health.ts'
import { type Connection, transportSchema } from '#shared/model/connection.ts'
import type { InstallationId, LinkId } from '#shared/model/ids.ts'
import { accountSchema, installationStateSchema } from '#shared/model/installation.ts'
import { toInstant } from '#shared/model/instant.ts'
import { linkStateSchema } from '#shared/model/link.ts'

export interface ConnectionRow {
  readonly id: Connection['id']
  readonly transport_json: string
  readonly created_at: number
  readonly provider: Connection['provider']
  readonly host: string
  readonly installation_id: InstallationId
  readonly account_json: string
  readonly installation_state_json: string
  readonly last_delivery_at: number | null
  /** Null where it is the installation's own. */
  readonly link_id: LinkId | null
  readonly link_login: string | null
  readonly link_state_json: string | null
}

export const connectionColumns = `service_connection.id, service_connection.transport_json, service_connection.created_at,
  installation.provider, installation.host, installation.id AS installation_id, installation.account_json,
  installation.state_json AS installation_state_json, installation.last_delivery_at,
  link.id AS link_id, link.login AS link_login, link.state_json AS link_state_json`

/** Each connection with whom it is of: a link's is at the link's installation. */
export const connectionJoins = `service_connection
  LEFT JOIN link ON service_connection.subject_kind = 'link' AND link.workspace_id = service_connection.workspace_id
    AND link.id = service_connection.subject_id
  JOIN installation ON installation.workspace_id = service_connection.workspace_id
    AND installation.id = coalesce(link.installation_id, service_connection.subject_id)`

/** The wire form of a stored connection. */
export function toConnection(row: ConnectionRow): Connection {
  const common = {
    id: row.id,
    provider: row.provider,
    host: row.host,
    transport: transportSchema.parse(JSON.parse(row.transport_json)),
    createdAt: toInstant(row.created_at),
  }
  if (row.link_id !== null) {
    return {
      ...common,
      subject: { kind: 'link', id: row.link_id },
      login: row.link_login ?? '',
      state: linkStateSchema.parse(JSON.parse(row.link_state_json ?? 'null')),
      health: connectionHealth({ kind: 'link' }),
      lastDeliveryAt: null,
    }
  }
  const state = installationStateSchema.parse(JSON.parse(row.installation_state_json))
  const lastDeliveryAt = row.last_delivery_at === null ? null : toInstant(row.last_delivery_at)
  return {
    ...common,
    subject: { kind: 'installation', id: row.installation_id },
    login: accountSchema.parse(JSON.parse(row.account_json)).login,
    state,
    health: connectionHealth({ kind: 'installation', state, lastDeliveryAt }),
    lastDeliveryAt,
  }
}
