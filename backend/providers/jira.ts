import { jiraLifecycle, jiraLifecycleTypes } from '#shared/domain/jira-lifecycle.ts'
import { jiraType, readJiraEvent, supportedJiraEvents } from '#shared/domain/normalize-jira.ts'
import { dictionaryOf, jiraWords } from './dictionary-of.ts'
import { lifecycleOf } from './lifecycle-of.ts'
import { pickFields } from './pick-fields.ts'
import { anyMakes, hexAfter, hexHmacOf, hmacOf, invalidSignature } from './any-makes.ts'
import { freshMs, isWithin } from './require-fresh.ts'
import { isId, requireHeader, shortHeader } from './require-header.ts'
import { unnamedType } from './webhook-provider.ts'
import type { WebhookProvider } from './webhook-provider.ts'

const signatureHeader = 'x-hub-signature'
const idHeader = 'x-atlassian-webhook-identifier'
const wanted: ReadonlySet<string> = new Set(['webhookEvent', 'timestamp'])
/** The body's time is the event's, and Jira tries five times, up to a quarter of an hour apart. */
const retriesMs = 90 * 60_000

/** Jira Cloud's webhooks: developer.atlassian.com, "Webhooks", "Secure admin webhooks". */
export const jira: WebhookProvider = {
  name: 'jira',
  displayName: 'Jira',
  events: supportedJiraEvents,
  defaultHost: null,
  installationMode: 'token',
  endpointOf: 'installation',
  hostsCode: false,
  redeliveryWindowMs: null,
  secretHeaders: [signatureHeader],
  makesSecret: false,
  acceptedStatus: 202,
  requireHeaders(headers) {
    requireHeader(headers, signatureHeader, 'signature.missing')
    shortHeader(headers, idHeader)
  },
  verify({ headers, body, secrets }) {
    const claimed = hexAfter('sha256=', headers[signatureHeader])
    if (!anyMakes(claimed, secrets, (secret) => hmacOf(secret, body))) throw invalidSignature()
  },
  sign: ({ body, secret }) => ({ [signatureHeader]: `sha256=${hexHmacOf(secret, body)}` }),
  identify({ headers, body, nowMs }) {
    const fields = pickFields(body, wanted)
    const said = fields.get('webhookEvent')
    const at = fields.get('timestamp')
    return {
      kind: 'delivery',
      deliveryId: shortHeader(headers, idHeader),
      eventType: typeof said === 'string' && isId(said) ? jiraType(said) : unnamedType,
      isHint: typeof at !== 'number' || !isWithin(at, nowMs, { pastMs: retriesMs, futureMs: freshMs }),
    }
  },
  read: readJiraEvent,
  lifecycle: lifecycleOf(jiraLifecycleTypes, jiraLifecycle),
  dictionary: dictionaryOf(jiraWords),
}
