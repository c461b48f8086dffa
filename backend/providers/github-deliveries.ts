import { createAppAuth } from '@octokit/auth-app'
import { request as octokitRequest } from '@octokit/request'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createOutbound } from '#backend/http/outbound-fetch.ts'
import type { DeliverySource, DeliverySourceOptions } from './delivery-source.ts'
import { parseDeliveryDetail, parseDeliveryList } from './github-answers.ts'
import { dateOf, type LimitedAnswer, limitedUntil, spentUntil } from './github-limits.ts'
import { createPace } from './request-pace.ts'

/** A payload of 25 MB with what stands around it. */
const maxBytes = 32 * 1024 * 1024
const timeoutMs = 30_000
const maxSockets = 4
const pageSize = 100
/** GitHub allows 900 points in a minute; two pulls may begin in one. */
const paceLimits = { burst: 100, perSecond: 10 }
const postPoints = 5

interface Answer {
  readonly headers: LimitedAnswer['headers']
  readonly body: Uint8Array
}

/** The deliveries that GitHub keeps of an app, asked for as the app. */
export function openGithubDeliveries(options: DeliverySourceOptions): DeliverySource {
  const { clock, logger } = options
  const apiUrl = options.apiUrl.replace(/\/+$/, '')
  const outbound = createOutbound({ origin: apiUrl, allowPrivate: options.isChosen, maxBytes, timeoutMs, maxSockets })
  const say = (message: string) => logger('warn', 'GitHub', { error: message })
  const log = { debug: () => undefined, info: () => undefined, warn: say, error: say }
  const auth = createAppAuth({ appId: options.appId, privateKey: options.privateKey, log })
  const request = octokitRequest.defaults({
    baseUrl: apiUrl,
    headers: {
      accept: 'application/vnd.github+json',
      'user-agent': 'switchboard',
      'x-github-api-version': '2022-11-28',
    },
    request: { fetch: outbound.fetch, hook: auth.hook, log, parseSuccessResponseBody: false },
  })
  const pace = createPace(paceLimits, clock)
  let pausedUntil = 0

  async function ask(route: string, parameters: Record<string, string | number>, signal: AbortSignal): Promise<Answer> {
    const waitMs = pace(route.startsWith('POST') ? postPoints : 1)
    if (waitMs > 0) await options.delay(waitMs, signal)
    if (pausedUntil > clock()) throw limited(pausedUntil)
    try {
      const { headers, ...answer } = await request(route, { ...parameters, request: { signal } })
      pausedUntil = spentUntil(headers, clock()) ?? pausedUntil
      return { headers, body: await bytesOf(answer) }
    } catch (error) {
      throw signal.aborted ? signal.reason : failureOf(error, clock())
    }
  }

  return {
    async list(cursor, signal) {
      const { headers, body } = await ask(
        'GET /app/hook/deliveries',
        { per_page: pageSize, ...(cursor === undefined ? {} : { cursor }) },
        signal,
      )
      return { items: parseDeliveryList(body), next: nextCursor(headers['link']), at: dateOf(headers) ?? clock() }
    },
    async read(listed, signal) {
      const { body } = await ask('GET /app/hook/deliveries/{delivery_id}', { delivery_id: listed.externalId }, signal)
      return parseDeliveryDetail(body, listed)
    },
    async redeliver(externalId, signal) {
      await ask('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: externalId }, signal)
    },
    close: () => outbound.close(),
  }
}

/** Only the cursor is taken from the address: where requests go is not for an answer to say. */
function nextCursor(link: string | number | undefined): string | undefined {
  const next = /<([^<>]+)>;[^,]*\brel="?next"?/.exec(String(link ?? ''))?.[1]
  if (next === undefined || !URL.canParse(next)) return undefined
  return new URL(next).searchParams.get('cursor') ?? undefined
}

async function bytesOf({ data }: { readonly data: unknown }): Promise<Uint8Array> {
  if (!(data instanceof ReadableStream)) return new Uint8Array()
  return new Uint8Array(await new Response(data).arrayBuffer())
}

function failureOf(error: unknown, now: number): unknown {
  if (error instanceof SwitchboardError) return error
  if (!(error instanceof Error)) return error
  if (error.cause instanceof SwitchboardError) return error.cause
  const answer = answerOf(error)
  if (answer === undefined) return error
  const { status } = answer
  const until = limitedUntil(answer, now)
  if (until !== undefined) return limited(until)
  const isUnknownApp = status === 404 && /integration not found/i.test(answer.message)
  if (status === 401 || isUnknownApp) {
    return new SwitchboardError('provider.key_refused', 'GitHub does not know this app by this key.', {
      details: { status },
    })
  }
  const code = status >= 500 ? 'provider.failed' : 'provider.refused'
  return new SwitchboardError(code, `GitHub answered ${status}.`, { details: { status } })
}

/** Octokit's errors, by their shape: the class may come twice in a bundle. */
function answerOf(error: Error): LimitedAnswer | undefined {
  if (!('status' in error) || typeof error.status !== 'number') return undefined
  const response: unknown = 'response' in error ? error.response : undefined
  const headers: unknown =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {}
  const named = typeof headers === 'object' && headers !== null ? Object.entries(headers) : []
  return {
    status: error.status,
    headers: Object.fromEntries(named.map(([name, value]) => [name, String(value)])),
    message: error.message,
  }
}

function limited(until: number): SwitchboardError {
  return new SwitchboardError('provider.limited', 'GitHub wants no more requests for now.', { details: { until } })
}
