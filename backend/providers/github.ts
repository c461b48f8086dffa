import { createHmac, timingSafeEqual } from 'node:crypto'
import { githubLifecycle } from '#shared/domain/github-lifecycle.ts'
import { readGithubEvent, supportedGithubEvents } from '#shared/domain/normalize-github.ts'
import { parseGithubPayload } from '#shared/domain/parse-github-payload.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { githubDictionary } from './github-dictionary.ts'
import type { RequestHeaders, WebhookProvider } from './webhook-provider.ts'

const signatureHeader = 'x-hub-signature-256'
const signatureShape = /^sha256=([0-9a-f]{64})$/
const lifecycleTypes: ReadonlySet<string> = new Set([
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
  redeliveryWindowMs: 3 * 24 * 3_600_000,
  secretHeaders: [signatureHeader, 'x-hub-signature'],
  identify(headers) {
    requireHeader(headers, signatureHeader, 'signature.missing')
    return {
      deliveryId: shortHeader(headers, 'x-github-delivery'),
      eventType: shortHeader(headers, 'x-github-event'),
    }
  },
  verify(headers, body, secrets) {
    const hex = signatureShape.exec(headers[signatureHeader] ?? '')?.[1]
    const claimed = hex === undefined ? undefined : Buffer.from(hex, 'hex')
    let matches = false
    for (const secret of secrets) {
      const expected = createHmac('sha256', secret).update(body).digest()
      // Every secret is tried, so that the time tells nothing about which one it was.
      if (claimed !== undefined && claimed.length === expected.length && timingSafeEqual(claimed, expected))
        matches = true
    }
    if (!matches) throw new SwitchboardError('signature.invalid', 'The signature does not fit the body.')
  },
  read: readGithubEvent,
  lifecycle(eventType, text) {
    if (!lifecycleTypes.has(eventType)) return undefined
    const parsed = parseGithubPayload(text)
    return parsed.kind === 'parsed' ? githubLifecycle(eventType, parsed.payload) : undefined
  },
  dictionary: githubDictionary,
}

function requireHeader(
  headers: RequestHeaders,
  name: string,
  code: 'signature.missing' | 'request.header_missing',
): string {
  const value = headers[name]
  if (value === undefined || value === '') {
    throw new SwitchboardError(code, `The header ${name} is missing.`, { details: { header: name } })
  }
  return value
}

function shortHeader(headers: RequestHeaders, name: string): string {
  const value = requireHeader(headers, name, 'request.header_missing')
  if (value.length > 128 || !/^[\x21-\x7e]+$/.test(value)) {
    throw new SwitchboardError('request.invalid', `The header ${name} is not an id.`, { details: { header: name } })
  }
  return value
}
