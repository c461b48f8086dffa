import { githubLifecycle } from '#shared/domain/github-lifecycle.ts'
import { readGithubEvent, supportedGithubEvents } from '#shared/domain/normalize-github.ts'
import { githubDictionary } from './github-dictionary.ts'
import { githubHistory } from './github-history.ts'
import { lifecycleOf } from './lifecycle-of.ts'
import { anyMakes, hexAfter, hexHmacOf, hmacOf, invalidSignature } from './any-makes.ts'
import { requireHeader, shortHeader } from './require-header.ts'
import type { WebhookProvider } from './webhook-provider.ts'

const signatureHeader = 'x-hub-signature-256'
const lifecycleTypes: ReadonlySet<string> = new Set([
  'github_app_authorization',
  'installation',
  'installation_repositories',
  'installation_target',
  'repository',
])

/** GitHub's webhooks: docs.github.com, "Validating webhook deliveries". */
export const github: WebhookProvider = {
  name: 'github',
  displayName: 'GitHub',
  events: supportedGithubEvents,
  defaultHost: 'github.com',
  installationMode: 'github_app',
  endpointOf: 'app',
  hostsCode: true,
  redeliveryWindowMs: 3 * 24 * 3_600_000,
  secretHeaders: [signatureHeader, 'x-hub-signature'],
  makesSecret: false,
  acceptedStatus: 202,
  requireHeaders(headers) {
    requireHeader(headers, signatureHeader, 'signature.missing')
    shortHeader(headers, 'x-github-delivery')
    shortHeader(headers, 'x-github-event')
  },
  verify({ headers, body, secrets }) {
    const claimed = hexAfter('sha256=', headers[signatureHeader])
    if (!anyMakes(claimed, secrets, (secret) => hmacOf(secret, body))) throw invalidSignature()
  },
  sign: ({ body, secret }) => ({ [signatureHeader]: `sha256=${hexHmacOf(secret, body)}` }),
  identify: ({ headers }) => ({
    kind: 'delivery',
    deliveryId: shortHeader(headers, 'x-github-delivery'),
    eventType: shortHeader(headers, 'x-github-event'),
    // GitHub signs no time: nothing could be told from it.
    isHint: false,
  }),
  read: readGithubEvent,
  lifecycle: lifecycleOf(lifecycleTypes, githubLifecycle),
  history: githubHistory,
  dictionary: githubDictionary,
}
