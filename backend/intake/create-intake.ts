import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Clock } from '#shared/lib/clock.ts'
import type { RequestHeaders, WebhookProvider } from '#backend/providers/webhook-provider.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { createDeliveryWriter, type Receipt } from './delivery-writer.ts'
import { checkJsonLimits } from './json-limits.ts'
import { BufferBudget, readCappedBody } from './read-capped-body.ts'

/** Whose address a request came to, with the secrets that may have signed it: the current one first. */
export interface IntakeApp {
  readonly id: string
  readonly provider: string
  readonly secrets: readonly Uint8Array[]
}

export interface WebhookRequest {
  readonly provider: string
  readonly pathToken: string
  readonly headers: RequestHeaders
  readonly body: AsyncIterable<Uint8Array>
}

export interface IntakeLimits {
  readonly maxBodyBytes: number
  readonly maxBufferedBytes: number
  readonly maxWaiting: number
  readonly maxDepth: number
  readonly maxKeys: number
}

export const intakeLimits: IntakeLimits = {
  maxBodyBytes: 25 * 1024 * 1024,
  maxBufferedBytes: 128 * 1024 * 1024,
  maxWaiting: 4_096,
  maxDepth: 64,
  maxKeys: 10_000,
}

export interface Intake {
  /** Answers once the delivery is durable; throws with the code of what is wrong with it. */
  receive(request: WebhookRequest): Promise<{ readonly status: Receipt; readonly deliveryId: string }>
  /** Whether deliveries wait for the disk. */
  isBusy(): boolean
}

export interface IntakeOptions {
  readonly db: WriteDb
  readonly providers: ReadonlyMap<string, WebhookProvider>
  /** Asked once for each address, and again after another process wrote to the database. */
  readonly readApp: (pathToken: string) => IntakeApp | undefined
  readonly clock: Clock
  readonly onCommitted: () => void
  readonly limits?: Partial<IntakeLimits>
}

const neverKept: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'cookie'])

/** Takes providers' requests: whole, signed, within limits, and on disk before the answer. Nothing is parsed here. */
export function createIntake(options: IntakeOptions): Intake {
  const limits = { ...intakeLimits, ...options.limits }
  const writer = createDeliveryWriter({
    db: options.db,
    maxWaiting: limits.maxWaiting,
    onCommitted: options.onCommitted,
  })
  const budget = new BufferBudget(limits.maxBufferedBytes)
  const findApp = createAppCache(options)
  return {
    isBusy: () => writer.waiting > 0,
    async receive(request) {
      const { headers } = request
      const { app, provider } = addressee(options.providers, findApp(request.pathToken), request.provider)
      if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
        throw new SwitchboardError('request.encoding_unsupported', 'Send the body without Content-Encoding.')
      }
      const { deliveryId, eventType } = provider.identify(headers)
      const contentLength = lengthOf(headers)
      const { bytes, release } = await readCappedBody(request.body, {
        maxBytes: limits.maxBodyBytes,
        contentLength,
        budget,
      })
      try {
        provider.verify(headers, bytes, app.secrets)
        checkJsonLimits(bytes, limits)
        const status = await writer.write({
          providerAppId: app.id,
          provider: provider.name,
          deliveryId,
          eventType,
          receivedAt: options.clock(),
          headers: keptHeaders(headers),
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
  providers: IntakeOptions['providers'],
  app: IntakeApp | undefined,
  name: string,
): { readonly app: IntakeApp; readonly provider: WebhookProvider } {
  const provider = providers.get(name)
  if (app === undefined || provider === undefined || app.provider !== name) {
    throw new SwitchboardError('endpoint.not_found', 'Nobody receives webhooks at this address.')
  }
  return { app, provider }
}

/** Apps by address. The file's version says when another process may have changed one; unknown addresses are never kept. */
function createAppCache({ db, readApp }: IntakeOptions): (pathToken: string) => IntakeApp | undefined {
  const apps = new Map<string, IntakeApp>()
  const version = db.read<{ data_version: number }>('SELECT data_version FROM pragma_data_version')
  let seen = version.get()?.data_version
  return (pathToken) => {
    const now = version.get()?.data_version
    if (now !== seen) apps.clear()
    seen = now
    const known = apps.get(pathToken) ?? readApp(pathToken)
    if (known !== undefined) apps.set(pathToken, known)
    return known
  }
}

function lengthOf(headers: RequestHeaders): number | undefined {
  const length = headers['content-length']
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined
}

function keptHeaders(headers: RequestHeaders): RequestHeaders {
  const kept: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined && !neverKept.has(name)) kept[name] = value
  }
  return kept
}
