import type { ApiHandlers } from '#backend/http/handler.ts'
import type { Intake } from './create-intake.ts'

export function createWebhookHandlers(intake: Intake): Pick<ApiHandlers, 'webhooks.receive'> {
  return {
    'webhooks.receive': ({ request, traceId }, { params }) => intake.receive({ ...params, ...request, traceId }),
  }
}
