import { sign as signOctokit, verify as verifyOctokit } from '@octokit/webhooks-methods'
import { LinearWebhookClient } from '@linear/sdk/webhooks'
import { isValidSlackRequest } from '@slack/bolt'
import { isUtf8 } from 'node:buffer'
import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import type { RequestHeaders, WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { webhookProvider } from '#backend/providers/webhook-providers.ts'
import type { Example } from '#test/fixtures/payloads/example.ts'
import { providerExamples } from '#test/fixtures/payloads/provider-examples.ts'
import { must } from '#shared/lib/must.ts'

export interface Sending {
  readonly body: Uint8Array
  readonly secret: string
  readonly nowMs: number
  readonly deliveryId: string
  readonly eventType: string
}

/** One provider as its side of the wire sees it, and whom we ask for a second opinion. */
export interface ProviderCase {
  readonly name: string
  readonly provider: WebhookProvider
  readonly host: string
  readonly externalInstallationId: string
  /** Three secrets that the provider could have made. */
  readonly secrets: readonly [string, string, string]
  readonly signatureHeader: string
  /** The request's headers, signed by the provider's own package where that signs. */
  readonly headers: (sending: Sending) => Promise<RequestHeaders> | RequestHeaders
  /** What the provider's own package says of a request; a reason where there is no such package. */
  readonly oracle:
    | ((headers: RequestHeaders, body: Uint8Array, secret: string, nowMs: number) => Promise<boolean> | boolean)
    | string
  /** What is signed about time; a reason where nothing is. */
  readonly freshness: { readonly pastMs: number; readonly futureMs: number; readonly late: 'refused' | 'hint' } | string
  /** Where the delivery's id is: within a body, the same bytes are the same delivery. */
  readonly idIn: 'headers' | 'body'
  /** Puts the time of sending into a payload that carries it. */
  readonly dated: (payload: Example['payload'], nowMs: number, deliveryId: string) => unknown
  /** A header whose loss makes a request not worth reading; a reason where there is none besides the signature. */
  readonly neededHeader: string | { readonly skip: string }
  /** Headers that name another type than the body; a reason where no header names one. */
  readonly disagreeing: RequestHeaders | string
  readonly handshake: string | { readonly body: string; readonly challenge: string }
}

const text = (body: Uint8Array) => Buffer.from(body).toString('utf8')
const hex = (secret: string, ...parts: readonly (string | Uint8Array)[]) => {
  const hmac = createHmac('sha256', secret)
  for (const part of parts) hmac.update(part)
  return hmac.digest('hex')
}
/** The packages take texts: what isn't UTF-8 we sign ourselves. */
const signOctokitOrBytes = async (secret: string, body: Uint8Array) =>
  isUtf8(body) ? signOctokit(secret, text(body)) : `sha256=${hex(secret, body)}`
function signStandard(secret: string, { body, nowMs, deliveryId }: Sending): string {
  if (isUtf8(body)) return new Webhook(secret).sign(deliveryId, new Date(nowMs), text(body))
  const hmac = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
  return `v1,${hmac
    .update(`${deliveryId}.${Math.floor(nowMs / 1000)}.`)
    .update(body)
    .digest('base64')}`
}
const asIs: ProviderCase['dated'] = (payload) => payload
const noHandshake = 'it does not try addresses'
const signingToken = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`
const plainSecrets = ['the first of its secrets', 'the second of its secrets', 'the third of its secrets'] as const

const gitlabShared = {
  provider: webhookProvider('gitlab'),
  host: 'gitlab.com',
  externalInstallationId: 'acme',
  idIn: 'headers',
  dated: asIs,
  disagreeing: { 'x-gitlab-event': 'Issue Hook' },
  handshake: noHandshake,
} as const

export const providerCases: readonly ProviderCase[] = [
  {
    name: 'GitHub',
    provider: webhookProvider('github'),
    host: 'github.com',
    externalInstallationId: '5',
    secrets: plainSecrets,
    signatureHeader: 'x-hub-signature-256',
    headers: async ({ body, secret, deliveryId, eventType }) => ({
      'x-github-event': eventType,
      'x-github-delivery': deliveryId,
      'x-hub-signature-256': await signOctokitOrBytes(secret, body),
    }),
    oracle: (headers, body, secret) => verifyOctokit(secret, text(body), headers['x-hub-signature-256'] ?? ''),
    freshness: 'GitHub signs no time',
    idIn: 'headers',
    dated: asIs,
    neededHeader: 'x-github-delivery',
    disagreeing: { 'x-github-event': 'issues' },
    handshake: noHandshake,
  },
  {
    ...gitlabShared,
    name: 'GitLab, signed',
    secrets: [signingToken(1), signingToken(2), signingToken(3)],
    signatureHeader: 'webhook-signature',
    headers: (sending) => ({
      'x-gitlab-event': sending.eventType,
      'idempotency-key': sending.deliveryId,
      'webhook-id': sending.deliveryId,
      'webhook-timestamp': String(Math.floor(sending.nowMs / 1000)),
      'webhook-signature': signStandard(sending.secret, sending),
    }),
    oracle: (headers, body, secret) => {
      try {
        new Webhook(secret).verify(Buffer.from(body), headers, { jsonParse: false })
        return true
      } catch {
        return false
      }
    },
    freshness: { pastMs: 300_000, futureMs: 300_000, late: 'refused' },
    neededHeader: 'webhook-id',
  },
  {
    ...gitlabShared,
    name: 'GitLab, by secret token',
    secrets: plainSecrets,
    signatureHeader: 'x-gitlab-token',
    headers: ({ secret, deliveryId, eventType }) => ({
      'x-gitlab-event': eventType,
      'idempotency-key': deliveryId,
      'x-gitlab-token': secret,
    }),
    oracle: 'the token comes as it is: there is nothing to compute',
    freshness: 'a plain token signs no time',
    neededHeader: 'idempotency-key',
  },
  {
    name: 'Jira',
    provider: webhookProvider('jira'),
    host: 'acme.atlassian.net',
    externalInstallationId: '11223344-a1b2-3b33-c444-def123456789',
    secrets: plainSecrets,
    signatureHeader: 'x-hub-signature',
    headers: async ({ body, secret, deliveryId }) => ({
      'x-atlassian-webhook-identifier': deliveryId,
      'x-hub-signature': await signOctokitOrBytes(secret, body),
    }),
    // WebSub's form, which GitHub's second header has as well.
    oracle: (headers, body, secret) => verifyOctokit(secret, text(body), headers['x-hub-signature'] ?? ''),
    freshness: { pastMs: 90 * 60_000, futureMs: 300_000, late: 'hint' },
    idIn: 'headers',
    dated: (payload, nowMs) => ({ ...payload, timestamp: nowMs }),
    neededHeader: 'x-atlassian-webhook-identifier',
    disagreeing: 'no header of Jira names the event',
    handshake: noHandshake,
  },
  {
    name: 'Linear',
    provider: webhookProvider('linear'),
    host: 'linear.app',
    externalInstallationId: 'aea5bd5a-0f24-4b4f-8bb6-f0b1d1a7c111',
    secrets: plainSecrets,
    signatureHeader: 'linear-signature',
    headers: ({ body, secret, deliveryId, eventType }) => ({
      'linear-event': eventType,
      'linear-delivery': deliveryId,
      'linear-signature': hex(secret, body),
    }),
    oracle: (headers, body, secret) => {
      try {
        return new LinearWebhookClient(secret).verify(Buffer.from(body), headers['linear-signature'] ?? '')
      } catch {
        return false
      }
    },
    freshness: { pastMs: 60_000, futureMs: 60_000, late: 'hint' },
    idIn: 'headers',
    dated: (payload, nowMs) => ({ ...payload, webhookTimestamp: nowMs }),
    neededHeader: 'linear-delivery',
    disagreeing: { 'linear-event': 'Cycle' },
    handshake: noHandshake,
  },
  {
    name: 'Slack',
    provider: webhookProvider('slack'),
    host: 'slack.com',
    externalInstallationId: 'T024BE7LD',
    secrets: plainSecrets,
    signatureHeader: 'x-slack-signature',
    headers: ({ body, secret, nowMs }) => {
      const seconds = String(Math.floor(nowMs / 1000))
      return { 'x-slack-request-timestamp': seconds, 'x-slack-signature': `v0=${hex(secret, `v0:${seconds}:`, body)}` }
    },
    oracle: (headers, body, secret, nowMs) =>
      isValidSlackRequest({
        signingSecret: secret,
        body: text(body),
        headers: {
          'x-slack-signature': headers['x-slack-signature'] ?? '',
          'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
        },
        nowMilliseconds: nowMs,
      }),
    freshness: { pastMs: 300_000, futureMs: 300_000, late: 'refused' },
    idIn: 'body',
    dated: (payload, _nowMs, deliveryId) => ({ ...payload, event_id: deliveryId }),
    neededHeader: 'x-slack-request-timestamp',
    disagreeing: 'no header of Slack names the event',
    handshake: {
      body: JSON.stringify({
        token: 'old',
        challenge: '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P',
        type: 'url_verification',
      }),
      challenge: '3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P',
    },
  },
]

/** An example of the provider with a resource and the installation of the case. */
export function exampleOf({ provider, externalInstallationId }: ProviderCase): Example {
  const [first] = (providerExamples[provider.name] ?? []).filter(
    ({ eventType }) => provider.name !== 'github' || eventType === 'push',
  )
  const example = must(first, 'every provider has examples')
  return provider.name === 'github'
    ? { ...example, payload: { ...example.payload, installation: { id: Number(externalInstallationId) } } }
    : example
}
