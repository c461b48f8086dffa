import { createHmac } from 'node:crypto'

const prefix = 'whsec_'

/** A secret in the form of Standard Webhooks. */
export function newSinkSecret(randomBytes: (count: number) => Uint8Array): string {
  return prefix + Buffer.from(randomBytes(32)).toString('base64')
}

/** The headers of one attempt, by Standard Webhooks: a signature per secret, over the id, the time in seconds and the body. */
export function signedHeaders(message: {
  readonly id: string
  readonly body: string
  readonly at: number
  readonly secrets: readonly string[]
}): Record<string, string> {
  const timestamp = String(Math.floor(message.at / 1_000))
  const signatures = message.secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64')
    const hmac = createHmac('sha256', key).update(`${message.id}.${timestamp}.${message.body}`, 'utf8')
    return `v1,${hmac.digest('base64')}`
  })
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}
