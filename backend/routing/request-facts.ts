import type { RequestFacts } from '#shared/domain/rule-subject.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import type { DeliveryRow } from './read-delivery.ts'

/** What a request says before its body is read. */
export function requestFacts({ displayName }: WebhookProvider, row: DeliveryRow): RequestFacts {
  const title = `An unreadable delivery from ${displayName}: ${row.event_type}`
  return { provider: row.provider, type: row.event_type, title }
}
