import { connectionIdOf } from '#shared/model/connection.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import type { Signal } from '#shared/model/signal.ts'
import { type DestinationRow, toDestination } from '../destinations/destination-row.ts'
import { signalIdOf } from './signal-id.ts'

export interface SignalRow extends DestinationRow {
  readonly seq: number
  readonly event_id: Signal['payload']['eventId']
  readonly provider: Signal['provider']
  readonly installation_id: InstallationId | null
  readonly kind: string | null
  readonly signalled_at: number
  readonly retracted_at: number | null
  readonly type: string
  readonly action: string | null
  readonly title: string
  readonly actor_login: string | null
  readonly account_login: string | null
  readonly host: string
  readonly resource_id: Signal['payload']['resourceId']
  readonly resource_name: string | null
  readonly branch: string | null
  readonly commit_sha: string | null
  readonly url: string | null
  readonly delivery_id: string
  readonly received_at: number
  readonly authenticated_by: Signal['payload']['authenticatedBy']
}

/** Of a signal and its event. */
export const signalColumns = `signal.seq, signal.destination_kind, signal.destination_id, signal.event_id, signal.provider, signal.installation_id, signal.kind,
  signal.occurred_at AS signalled_at, signal.retracted_at, event.type, event.action, event.title, event.actor_login, event.account_login, event.host,
  event.resource_id, event.resource_name, event.branch, event.commit_sha, event.url, event.delivery_id, event.received_at, event.authenticated_by`
/** The wire form of a stored signal. */
export function toSignal(row: SignalRow): Signal {
  const destination = toDestination(row)
  return {
    id: signalIdOf(row.event_id, destination),
    provider: row.provider,
    connectionId: row.installation_id === null ? null : connectionIdOf(row.installation_id),
    kind: row.kind,
    occurredAt: toInstant(row.signalled_at),
    payload: {
      eventId: row.event_id,
      type: row.type,
      action: row.action,
      title: row.title,
      actorLogin: row.actor_login,
      accountLogin: row.account_login,
      host: row.host,
      resourceId: row.resource_id,
      resourceName: row.resource_name,
      branch: row.branch,
      commitSha: row.commit_sha,
      url: row.url,
      deliveryId: row.delivery_id,
      receivedAt: toInstant(row.received_at),
      authenticatedBy: row.authenticated_by,
    },
    destination,
    retractedAt: row.retracted_at === null ? null : toInstant(row.retracted_at),
  }
}
