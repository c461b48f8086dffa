import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

export interface AppKey {
  /** PKCS#8, PEM. */
  readonly pem: string
  /** As GitHub shows it beside the key, so that the two can be compared. */
  readonly fingerprint: string
}

const leastBits = 2048

/** An app's private key from the file that its provider gave; throws `request.invalid` without a word of what it holds. */
export function parseAppKey(text: string): AppKey {
  const key = readKey(text)
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
  if (key.asymmetricKeyType !== 'rsa' || modulusLength < leastBits) {
    throw new SwitchboardError('request.invalid', `The key is not an RSA key of at least ${leastBits} bits.`)
  }
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return {
    pem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    fingerprint: `SHA256:${createHash('sha256').update(spki).digest('base64')}`,
  }
}

function readKey(text: string): KeyObject {
  try {
    return createPrivateKey(text)
  } catch {
    // The cause is left out: some of OpenSSL's errors quote what they read.
    throw new SwitchboardError(
      'request.invalid',
      'This is not a private key. Give the .pem file that GitHub made for the app, without a passphrase.',
    )
  }
}
