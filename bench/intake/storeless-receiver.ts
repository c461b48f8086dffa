import { createSecretKey, randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { listen, serverLimits } from '#backend/http/http-server.ts'
import { silentLogger } from '#backend/http/logger.ts'
import { createNewTraceId } from '#backend/http/trace-id.ts'
import { createWebhookListener } from '#backend/http/webhook-listener.ts'
import { createIntake } from '#backend/intake/create-intake.ts'
import { noMetrics } from '#backend/metrics/service-metrics.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { onceStarted, receiverStartSchema } from './receiver-messages.ts'

/** The service's own intake with a store that forgets: what is left is reading, verifying and answering, within the limits of the service's own server. */
onceStarted(receiverStartSchema, async ({ secret }) => {
  const app = { id: 'app', provider: 'github', secrets: [createSecretKey(secret, 'utf8')] }
  const intake = createIntake({
    providers: webhookProviders,
    readApp: () => app,
    commit: async (deliveries) => deliveries.map(() => 'accepted' as const),
    clock: Date.now,
  })
  const listener = createWebhookListener({
    intake,
    providers: webhookProviders,
    newTraceId: createNewTraceId(randomBytes),
    logger: silentLogger,
    metrics: noMetrics,
  })
  const { port } = await listen(new Hono(), { host: '127.0.0.1', port: 0, limits: serverLimits, direct: listener })
  return { port, path: '/webhooks/github/path' }
})
