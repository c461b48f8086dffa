import { linearLifecycle, linearLifecycleTypes } from '#shared/domain/linear-lifecycle.ts'
import { readLinearEvent, supportedLinearEvents } from '#shared/domain/normalize-linear.ts'
import { dictionaryOf, linearWords } from './dictionary-of.ts'
import { lifecycleOf } from './lifecycle-of.ts'
import { pickFields } from './pick-fields.ts'
import { anyMakes, hexAfter, hexHmacOf, hmacOf, invalidSignature } from './any-makes.ts'
import { isWithin } from './require-fresh.ts'
import { isId, requireHeader, shortHeader } from './require-header.ts'
import { unnamedType } from './webhook-provider.ts'
import type { WebhookProvider } from './webhook-provider.ts'

const signatureHeader = 'linear-signature'
const eventHeader = 'linear-event'
const wanted: ReadonlySet<string> = new Set(['type', 'webhookTimestamp'])
const freshMs = 60_000

/** Linear's webhooks: linear.app/developers, "Securing webhooks". */
export const linear: WebhookProvider = {
  name: 'linear',
  displayName: 'Linear',
  events: supportedLinearEvents,
  defaultHost: 'linear.app',
  installationMode: 'oauth',
  endpointOf: 'app',
  hostsCode: false,
  redeliveryWindowMs: null,
  secretHeaders: [signatureHeader],
  makesSecret: true,
  // Whatever else it gets it sends again, after a minute, an hour and six hours.
  acceptedStatus: 200,
  requireHeaders(headers) {
    requireHeader(headers, signatureHeader, 'signature.missing')
    shortHeader(headers, 'linear-delivery')
    if (headers[eventHeader] !== undefined) shortHeader(headers, eventHeader)
  },
  verify({ headers, body, secrets }) {
    const claimed = hexAfter('', headers[signatureHeader])
    if (!anyMakes(claimed, secrets, (secret) => hmacOf(secret, body))) throw invalidSignature()
  },
  sign: ({ body, secret }) => ({ [signatureHeader]: hexHmacOf(secret, body) }),
  identify({ headers, body, nowMs }) {
    const fields = pickFields(body, wanted)
    const said = headers[eventHeader] ?? fields.get('type')
    const sentAt = fields.get('webhookTimestamp')
    return {
      kind: 'delivery',
      deliveryId: shortHeader(headers, 'linear-delivery'),
      eventType: typeof said === 'string' && isId(said) ? said : unnamedType,
      isHint: typeof sentAt !== 'number' || !isWithin(sentAt, nowMs, { pastMs: freshMs, futureMs: freshMs }),
    }
  },
  read: readLinearEvent,
  lifecycle: lifecycleOf(linearLifecycleTypes, linearLifecycle),
  dictionary: dictionaryOf(linearWords),
}
