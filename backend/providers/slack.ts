import { createHash } from 'node:crypto'
import { readSlackEvent, supportedSlackEvents } from '#shared/domain/normalize-slack.ts'
import { slackLifecycle, slackLifecycleTypes } from '#shared/domain/slack-lifecycle.ts'
import { dictionaryOf, slackWords } from './dictionary-of.ts'
import { lifecycleOf } from './lifecycle-of.ts'
import { pickFields } from './pick-fields.ts'
import { anyMakes, hexAfter, hexHmacOf, hmacOf, invalidSignature } from './any-makes.ts'
import { requireFresh } from './require-fresh.ts'
import { isId, requireHeader } from './require-header.ts'
import { unnamedType } from './webhook-provider.ts'
import type { WebhookProvider } from './webhook-provider.ts'

const signatureHeader = 'x-slack-signature'
const timeHeader = 'x-slack-request-timestamp'
const wanted: ReadonlySet<string> = new Set(['type', 'challenge', 'event_id', 'event.type'])

/** Slack's Events API: docs.slack.dev, "Verifying requests from Slack". */
export const slack: WebhookProvider = {
  name: 'slack',
  displayName: 'Slack',
  events: supportedSlackEvents,
  defaultHost: 'slack.com',
  installationMode: 'oauth',
  endpointOf: 'app',
  hostsCode: false,
  redeliveryWindowMs: null,
  secretHeaders: [signatureHeader],
  makesSecret: true,
  acceptedStatus: 202,
  requireHeaders(headers) {
    requireHeader(headers, signatureHeader, 'signature.missing')
    requireHeader(headers, timeHeader)
  },
  verify({ headers, body, secrets, nowMs }) {
    const seconds = headers[timeHeader] ?? ''
    const claimed = /^\d{1,12}$/.test(seconds) ? hexAfter('v0=', headers[signatureHeader]) : undefined
    if (!anyMakes(claimed, secrets, (secret) => hmacOf(secret, `v0:${seconds}:`, body))) throw invalidSignature()
    requireFresh(seconds, nowMs)
  },
  sign({ body, secret, nowMs }) {
    const seconds = String(Math.floor(nowMs / 1000))
    return { [timeHeader]: seconds, [signatureHeader]: `v0=${hexHmacOf(secret, `v0:${seconds}:`, body)}` }
  },
  identify({ body }) {
    const fields = pickFields(body, wanted)
    const [type, challenge, id] = ['type', 'challenge', 'event_id'].map((name) => fields.get(name))
    if (type === 'url_verification' && typeof challenge === 'string') return { kind: 'handshake', challenge }
    const eventType = fields.get('event.type') ?? type
    return {
      kind: 'delivery',
      // Without an id it is known by its bytes: Slack sends the same ones again.
      deliveryId: typeof id === 'string' && isId(id) ? id : `sha256-${createHash('sha256').update(body).digest('hex')}`,
      eventType: typeof eventType === 'string' && isId(eventType) ? eventType : unnamedType,
      isHint: false,
    }
  },
  read: readSlackEvent,
  lifecycle: lifecycleOf(slackLifecycleTypes, slackLifecycle),
  dictionary: dictionaryOf(slackWords),
}
