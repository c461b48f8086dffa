import { createSecretKey } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { silentLogger } from '#backend/http/logger.ts'
import { createWebhookListener } from '#backend/http/webhook-listener.ts'
import { createIntake } from '#backend/intake/create-intake.ts'
import { noMetrics } from '#backend/metrics/service-metrics.ts'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import { onceStarted, receiverStartSchema } from './receiver-messages.ts'

/** The service's own intake with a store that forgets: what is left is reading, verifying and answering. */
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
    newTraceId: () => '',
    logger: silentLogger,
    metrics: noMetrics,
  })
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an address with a port.
  return { port: (server.address() as AddressInfo).port, path: '/webhooks/github/path' }
})
