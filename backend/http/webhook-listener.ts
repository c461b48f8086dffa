import type { IncomingMessage, ServerResponse } from 'node:http'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Intake } from '#backend/intake/create-intake.ts'
import { forwardedHeaders } from './forwarded-headers.ts'
import type { Logger } from './logger.ts'
import { problemOf } from './problem-response.ts'

const webhookPath = /^\/webhooks\/([^/?#]+)\/([^/?#]+)(?:\?|$)/

export interface WebhookListenerOptions {
  readonly intake: Intake
  readonly newTraceId: () => string
  readonly logger: Logger
  readonly stopping: AbortSignal
}

/**
 * Answers `webhooks.receive` without the layers that other calls need: there is nobody to authorize but the signature, and
 * providers send more than everybody else together. Answers false for requests that are none of its business.
 */
export function createWebhookListener(
  options: WebhookListenerOptions,
): (incoming: IncomingMessage, outgoing: ServerResponse) => boolean {
  return (incoming, outgoing) => {
    const path = incoming.method === 'POST' ? webhookPath.exec(incoming.url ?? '') : null
    const [, provider, pathToken] = path ?? []
    if (provider === undefined || pathToken === undefined) return false
    receive(options, incoming, { provider, pathToken }).then(
      (answer) =>
        send(
          outgoing,
          // A provider that tries an address looks for 200.
          'challenge' in answer ? 200 : 202,
          'application/json; charset=utf-8',
          JSON.stringify(answer),
        ),
      (error: unknown) => refuse(options, outgoing, error),
    )
    return true
  }
}

async function receive(
  options: WebhookListenerOptions,
  incoming: IncomingMessage,
  address: { readonly provider: string; readonly pathToken: string },
): ReturnType<Intake['receive']> {
  // Any Host will do: a proxy keeps the public one, and a page that was rebound to us can't sign.
  if (options.stopping.aborted) throw new SwitchboardError('service.busy', 'The service is stopping.')
  return options.intake.receive({ ...address, headers: forwardedHeaders(incoming), body: incoming })
}

function refuse(options: WebhookListenerOptions, outgoing: ServerResponse, error: unknown): void {
  const facts = { traceId: options.newTraceId(), logger: options.logger, route: 'webhooks.receive', method: 'POST' }
  const { status, headers, body } = problemOf(error, facts)
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value)
  send(outgoing, status, headers['Content-Type'] ?? '', body)
}

function send(outgoing: ServerResponse, status: number, type: string, body: string): void {
  if (outgoing.destroyed) return
  outgoing.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  outgoing.end(body)
}
