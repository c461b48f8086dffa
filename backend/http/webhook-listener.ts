import type { IncomingMessage, ServerResponse } from 'node:http'
import { isErrorCode } from '#shared/errors/error-codes.ts'
import { toErrorWire } from '#shared/errors/error-wire.ts'
import type { ServiceMetrics } from '#backend/metrics/service-metrics.ts'
import type { Intake } from '#backend/intake/create-intake.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { forwardedHeaders } from './forwarded-headers.ts'
import { isLogged } from './logger.ts'
import type { Logger } from './logger.ts'
import { problemOf } from './problem-response.ts'
import { type Forgery, tellForgeries } from './tell-forgeries.ts'
import { traceHeaders, traceIdOf } from './trace-id.ts'

const webhookPath = /^\/webhooks\/([^/?#]+)\/([^/?#]+)(?:\?|$)/

export interface WebhookListenerOptions {
  readonly intake: Intake
  readonly providers: ReadonlyMap<string, Pick<WebhookProvider, 'acceptedStatus'>>
  readonly newTraceId: () => string
  readonly logger: Logger
  readonly metrics: ServiceMetrics
}

/**
 * Answers `webhooks.receive` without the layers that other calls need: there is nobody to authorize but the signature, and
 * providers send more than everybody else together. Answers false for requests that are none of its business.
 */
export function createWebhookListener(
  options: WebhookListenerOptions,
): (incoming: IncomingMessage, outgoing: ServerResponse) => boolean {
  const onForgery = tellForgeries(options.logger)
  return (incoming, outgoing) => {
    const path = incoming.method === 'POST' ? webhookPath.exec(incoming.url ?? '') : null
    const [, provider, pathToken] = path ?? []
    if (provider === undefined || pathToken === undefined) return false
    void answer({ options, onForgery, incoming, outgoing, provider, pathToken })
    return true
  }
}

interface Arrival {
  readonly options: WebhookListenerOptions
  readonly onForgery: (refused: Forgery) => void
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly provider: string
  readonly pathToken: string
}

async function answer({ options, onForgery, incoming, outgoing, provider, pathToken }: Arrival): Promise<void> {
  const { logger, metrics } = options
  const traceId = traceIdOf(incoming, options.newTraceId)
  const began = performance.now()
  // Any Host will do: a proxy keeps the public one, and a page that was rebound to us can't sign.
  const request = { provider, pathToken, headers: forwardedHeaders(incoming), body: incoming, traceId }
  try {
    const receipt = await options.intake.receive(request)
    const isTrial = 'challenge' in receipt
    const outcome = isTrial ? 'challenge' : receipt.status
    const seconds = (performance.now() - began) / 1000
    metrics.delivered({ provider, outcome, seconds })
    // Who tries an address looks for 200.
    const status = isTrial ? 200 : (options.providers.get(provider)?.acceptedStatus ?? 202)
    if (isLogged(logger, 'debug')) {
      const deliveryId = isTrial ? undefined : receipt.deliveryId
      const durationMs = Math.round(seconds * 1000)
      logger('debug', 'delivery stored', { traceId, provider, deliveryId, outcome, status, durationMs })
    }
    send(outgoing, { status, type: jsonType, body: JSON.stringify(receipt), traceId })
  } catch (error) {
    const problem = problemOf(error, { traceId, logger, route: 'webhooks.receive', method: 'POST' })
    const { code } = toErrorWire(error, traceId)
    const outcome = isErrorCode(code) ? code : 'internal'
    onForgery({ provider, code: outcome, traceId })
    metrics.delivered({ provider, outcome, seconds: (performance.now() - began) / 1000 })
    for (const [name, value] of Object.entries(problem.headers)) outgoing.setHeader(name, value)
    send(outgoing, { status: problem.status, type: problem.headers['Content-Type'] ?? '', body: problem.body, traceId })
  }
}

const jsonType = 'application/json; charset=utf-8'

function send(
  outgoing: ServerResponse,
  { status, type, body, traceId }: { status: number; type: string; body: string; traceId: string },
): void {
  if (outgoing.destroyed) return
  outgoing.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...traceHeaders(traceId),
  })
  outgoing.end(body)
}
