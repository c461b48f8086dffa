import type { KeyObject } from 'node:crypto'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { RequestHeaders, WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { withoutSecrets } from '#backend/providers/without-secrets.ts'
import type { Receipt, VerifiedDelivery } from './commit-deliveries.ts'
import { createDeliveryWriter } from './delivery-writer.ts'
import { checkJsonLimits } from './json-limits.ts'
import { LargeBay } from './large-bay.ts'
import { BufferBudget, readCappedBody } from './read-capped-body.ts'

/** Whose address a request came to, with the secrets that may have signed it: the current one first. */
export interface IntakeApp {
  readonly id: string
  readonly provider: string
  readonly secrets: readonly KeyObject[]
}

export type FindIntakeApp = (pathToken: string, how?: { readonly mustBeNew?: boolean }) => IntakeApp | undefined

export interface WebhookRequest {
  readonly provider: string
  readonly pathToken: string
  readonly headers: RequestHeaders
  readonly body: AsyncIterable<Uint8Array>
  /** Kept with the delivery, and named wherever its routing is. */
  readonly traceId?: string
}

export interface IntakeLimits {
  readonly maxBodyBytes: number
  /** Of all bodies below a megabyte that are under way; the larger ones have a place of their own, as large as the largest. */
  readonly maxBufferedBytes: number
  /** How long a large body waits for its turn: providers hang up after 10 s. */
  readonly patienceMs: number
  readonly maxWaiting: number
  readonly maxDepth: number
  readonly maxKeys: number
}

export const intakeLimits: IntakeLimits = {
  maxBodyBytes: 25 * 1024 * 1024,
  // Thousands of usual ones.
  maxBufferedBytes: 32 * 1024 * 1024,
  patienceMs: 7_000,
  maxWaiting: 4_096,
  maxDepth: 64,
  maxKeys: 10_000,
}

/** What a provider is told: that its delivery is on disk, or what it waits for when it tries an address. */
export type IntakeAnswer = { readonly status: Receipt; readonly deliveryId: string } | { readonly challenge: string }

export interface Intake {
  /** Answers once the delivery is durable; throws with the code of what is wrong with it. */
  receive(request: WebhookRequest): Promise<IntakeAnswer>
}

export interface IntakeOptions {
  readonly providers: ReadonlyMap<string, WebhookProvider>
  /** Asked for each request: another process may change an app, or give it a new secret, at any time. */
  readonly readApp: FindIntakeApp
  /** Answers once all of them are on disk. */
  readonly commit: (deliveries: readonly VerifiedDelivery[]) => Promise<readonly Receipt[]>
  readonly clock: Clock
  readonly limits?: Partial<IntakeLimits>
}

/** Takes providers' requests: whole, signed, within limits, and on disk before the answer. Nothing is parsed here. */
export function createIntake(options: IntakeOptions): Intake {
  const limits = { ...intakeLimits, ...options.limits }
  const writer = createDeliveryWriter({ commit: options.commit, maxWaiting: limits.maxWaiting })
  const budget = new BufferBudget(limits.maxBufferedBytes)
  const bay = new LargeBay(limits.maxBodyBytes, limits.patienceMs)
  return {
    async receive(request) {
      const { headers } = request
      const { app, provider } = addressee(options, request)
      if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
        throw new SwitchboardError('request.encoding_unsupported', 'Send the body without Content-Encoding.')
      }
      provider.requireHeaders(headers)
      const { bytes, release } = await readCappedBody(request.body, {
        maxBytes: limits.maxBodyBytes,
        contentLength: lengthOf(headers),
        budget,
        bay,
      })
      try {
        const nowMs = options.clock()
        const { id } = verified(options, { request, app, provider, body: bytes, nowMs })
        checkJsonLimits(bytes, limits)
        const identity = provider.identify({ headers, body: bytes, nowMs })
        if (identity.kind === 'handshake') return { challenge: identity.challenge }
        const { deliveryId, eventType, isHint } = identity
        const status = await writer.write({
          providerAppId: id,
          provider: provider.name,
          deliveryId,
          eventType,
          receivedAt: nowMs,
          traceId: request.traceId ?? null,
          headersJson: JSON.stringify(withoutSecrets(headers, provider.secretHeaders)),
          isHint,
          authenticatedBy: 'signature',
          body: bytes,
        })
        return { status, deliveryId }
      } finally {
        release()
      }
    },
  }
}

/** Unknown addresses and addresses of another provider are the same to a caller. */
function addressee(
  { providers, readApp }: IntakeOptions,
  request: WebhookRequest,
): { readonly app: IntakeApp; readonly provider: WebhookProvider } {
  const provider = providers.get(request.provider)
  const app = provider === undefined ? undefined : readApp(request.pathToken)
  if (provider === undefined || app === undefined || app.provider !== provider.name) {
    throw new SwitchboardError('endpoint.not_found', 'Nobody receives webhooks at this address.')
  }
  return { app, provider }
}

/** Whose secret has signed it: another process may have made that one since the app was read. */
function verified(
  { readApp }: IntakeOptions,
  at: {
    readonly request: WebhookRequest
    readonly app: IntakeApp
    readonly provider: WebhookProvider
    readonly body: Uint8Array
    readonly nowMs: number
  },
): IntakeApp {
  const { request, app, provider, body, nowMs } = at
  const verify = ({ secrets }: IntakeApp) => provider.verify({ headers: request.headers, body, secrets, nowMs })
  try {
    verify(app)
    return app
  } catch (error) {
    if (!(error instanceof SwitchboardError) || error.code !== 'signature.invalid') throw error
    const renewed = readApp(request.pathToken, { mustBeNew: true })
    if (renewed === undefined || renewed === app || renewed.provider !== app.provider) throw error
    verify(renewed)
    return renewed
  }
}

function lengthOf(headers: RequestHeaders): number | undefined {
  const length = headers['content-length']
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined
}
