import type { RawEvent } from '#shared/api/event-routes.ts'
import type { EventId } from '#shared/model/ids.ts'
import { toInstant } from '#shared/model/instant.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { withoutSecrets } from '#backend/providers/without-secrets.ts'
import type { ReadDb } from '#backend/store/db.ts'
import { readOwnJson } from './event-row.ts'
import { readBody, textOfBody } from './read-body.ts'

interface RequestRow {
  readonly arrival: number
  readonly provider: string
  readonly received_at: number
  readonly headers_json: string
}

/** The request behind an event as it came, without what proves or grants anything; undefined where it is no longer kept. */
export function readRawEvent(db: ReadDb, workspaceId: string, id: EventId): RawEvent | undefined {
  const row = db
    .read<RequestRow>(
      `SELECT delivery.arrival, delivery.provider, delivery.received_at, delivery.headers_json
       FROM event JOIN delivery ON delivery.arrival = event.arrival WHERE event.workspace_id = ? AND event.id = ?`,
    )
    .get(workspaceId, id)
  const request = row && readRequest(db, row)
  return request && { id, ...request }
}

/** A delivery's request as it came, in the same way. */
export function readRequest(db: ReadDb, row: RequestRow): Omit<RawEvent, 'id'> | undefined {
  const body = readBody(db, row.arrival)
  if (body === undefined) return undefined
  const text = textOfBody(body)
  return {
    receivedAt: toInstant(row.received_at),
    headers: shownHeaders(row),
    body: text ?? null,
    bodyBase64: text === undefined ? Buffer.from(body).toString('base64') : null,
  }
}

/** Deliveries of an earlier version were kept with their proofs. */
function shownHeaders(row: RequestRow): Record<string, string> {
  const headers = readOwnJson<Record<string, string>>(row.headers_json)
  return withoutSecrets(headers, webhookProviders.get(row.provider)?.secretHeaders ?? [])
}
