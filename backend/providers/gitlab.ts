import type { KeyObject } from 'node:crypto'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { gitlabLifecycle } from '#shared/domain/gitlab-lifecycle.ts'
import { gitlabType, readGitlabEvent, supportedGitlabEvents } from '#shared/domain/normalize-gitlab.ts'
import { parsePayload } from '#shared/domain/parse-payload.ts'
import { dictionaryOf, gitlabWords } from './dictionary-of.ts'
import { anyMakes, hmacOf, invalidSignature } from './any-makes.ts'
import { requireFresh } from './require-fresh.ts'
import { isId, requireHeader, shortHeader } from './require-header.ts'
import type { RequestHeaders, WebhookProvider } from './webhook-provider.ts'

const signatureHeader = 'webhook-signature'
const timeHeader = 'webhook-timestamp'
const idHeader = 'webhook-id'
const tokenHeader = 'x-gitlab-token'
const signingPrefix = 'whsec_'
const minSigningBytes = 24
const maxSignatures = 8

/**
 * GitLab's webhooks: docs.gitlab.com, "Webhooks". A secret that begins with `whsec_` is a signing token and signs by Standard
 * Webhooks; any other is the older secret token, which comes as it is.
 */
export const gitlab: WebhookProvider = {
  name: 'gitlab',
  displayName: 'GitLab',
  events: supportedGitlabEvents,
  defaultHost: 'gitlab.com',
  installationMode: 'token',
  endpointOf: 'installation',
  hostsCode: true,
  // As long as a hook's recent events can be resent.
  redeliveryWindowMs: 2 * 24 * 3_600_000,
  secretHeaders: [tokenHeader, signatureHeader],
  makesSecret: false,
  acceptedStatus: 202,
  secretProblem(secret) {
    if (!secret.startsWith(signingPrefix)) {
      return /^[\x20-\x7e]+$/.test(secret)
        ? undefined
        : 'A secret token comes in a header, which has room for letters without accents, digits and signs only.'
    }
    const isKey = /^whsec_(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(secret)
    return isKey && signingBytes(secret).length >= minSigningBytes
      ? undefined
      : 'A signing token is whsec_ and at least 24 bytes in base64: copy it from GitLab as a whole.'
  },
  makeSecret: (bytes, current) =>
    current.startsWith(signingPrefix)
      ? signingPrefix + Buffer.from(bytes).toString('base64')
      : Buffer.from(bytes).toString('base64url'),
  requireHeaders(headers) {
    if ((headers[signatureHeader] ?? '') === '') requireHeader(headers, tokenHeader, 'signature.missing')
    deliveryIdOf(headers)
    eventOf(headers)
  },
  verify({ headers, body, secrets, nowMs }) {
    const signing = secrets.flatMap(signingKey)
    if (isSigned(headers, body, signing)) return requireFresh(headers[timeHeader] ?? '', nowMs)
    const tokens = secrets.filter((secret) => signingKey(secret).length === 0)
    // Compared as digests: the time must not tell how long the secret is.
    const claimed = headers[tokenHeader]
    const digest = claimed === undefined ? undefined : hmacOf(comparison, claimed)
    if (!anyMakes(digest, tokens, (secret) => hmacOf(comparison, secret.export()))) throw invalidSignature()
  },
  sign({ headers, body, secret, nowMs }) {
    if (!secret.startsWith(signingPrefix)) return { [tokenHeader]: secret }
    const id = deliveryIdOf(headers)
    const seconds = String(Math.floor(nowMs / 1000))
    const made = Buffer.from(hmacOf(signingBytes(secret), `${id}.${seconds}.`, body)).toString('base64')
    return { [idHeader]: id, [timeHeader]: seconds, [signatureHeader]: `v1,${made}` }
  },
  identify: ({ headers }) => ({
    kind: 'delivery',
    deliveryId: deliveryIdOf(headers),
    eventType: eventOf(headers),
    isHint: false,
  }),
  read: readGitlabEvent,
  lifecycle(eventType, text) {
    if (!mayChange.has(eventType)) return undefined
    const parsed = parsePayload(text)
    return parsed.kind === 'parsed' ? gitlabLifecycle(gitlabType(parsed.payload) ?? '', parsed.payload) : undefined
  },
  dictionary: dictionaryOf(gitlabWords),
}

const comparison = Buffer.from('gitlab token')
const mayChange: ReadonlySet<string> = new Set(['System Hook', 'Project Hook', 'Subgroup Hook', 'Group Hook'])

/** The same id twice, once signed: the UUID headers are others. */
function deliveryIdOf(headers: RequestHeaders): string {
  const signed = headers[idHeader]
  if (signed === undefined) return shortHeader(headers, 'idempotency-key')
  const same = headers['idempotency-key'] ?? signed
  if (same === signed) return shortHeader(headers, idHeader)
  throw new SwitchboardError('request.invalid', 'The headers webhook-id and idempotency-key name two deliveries.')
}

/** `Push Hook`: with a blank in it. */
function eventOf(headers: RequestHeaders): string {
  const event = requireHeader(headers, 'x-gitlab-event')
  if (isId(event.replaceAll(' ', '_'))) return event
  throw new SwitchboardError('request.invalid', 'The header x-gitlab-event is not a name.')
}

function signingKey(secret: KeyObject): Uint8Array[] {
  const text = secret.export().toString('utf8')
  return text.startsWith(signingPrefix) ? [signingBytes(text)] : []
}

function signingBytes(secret: string): Uint8Array {
  return Buffer.from(secret.slice(signingPrefix.length), 'base64')
}

/** `v1,<base64>`, several of them with blanks between while a signing token is being replaced. */
function isSigned(headers: RequestHeaders, body: Uint8Array, keys: readonly Uint8Array[]): boolean {
  const seconds = headers[timeHeader] ?? ''
  const id = headers[idHeader]
  if (keys.length === 0 || id === undefined || !/^\d{1,12}$/.test(seconds)) return false
  const made = keys.map((key) => hmacOf(key, `${id}.${seconds}.`, body))
  const claims = (headers[signatureHeader] ?? '').split(' ', maxSignatures)
  return claims.filter((claim) => anyMakes(signatureIn(claim), made, (expected) => expected)).length > 0
}

function signatureIn(claim: string): Uint8Array | undefined {
  const base64 = /^v1,([A-Za-z0-9+/]{43}=)$/.exec(claim)?.[1]
  if (base64 === undefined) return undefined
  const bytes = Buffer.from(base64, 'base64')
  // The last letter has two bits too many: of its spellings only one is a signature.
  return bytes.toString('base64') === base64 ? bytes : undefined
}
