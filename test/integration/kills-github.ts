import { createHash, createHmac } from 'node:crypto'

export const webhookSecret = 'It is a secret to everybody'

export interface Delivery {
  readonly id: string
  readonly event: string
  readonly body: string
}

export const sha256 = (body: string): string => createHash('sha256').update(body).digest('hex')
export const signatureOf = (body: string, secret = webhookSecret): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

/** A push to one of the account's repositories; no two have the same body. */
export function pushDelivery(id: string, repository: number): Delivery {
  const body = JSON.stringify({
    ref: 'refs/heads/main',
    before: '0'.repeat(40),
    after: createHash('sha1').update(id).digest('hex'),
    commits: [],
    head_commit: null,
    pusher: { name: 'ana', email: 'ana@example.com' },
    repository: {
      id: repository,
      name: `repo-${repository}`,
      full_name: `acme/repo-${repository}`,
      owner: { id: 1, login: 'acme' },
      private: false,
      fork: false,
      archived: false,
      default_branch: 'main',
    },
    sender: { id: 7, login: 'ana' },
    installation: { id: 77 },
  })
  return { id, event: 'push', body }
}

/** The status of the answer; undefined when none came. */
export async function deliver(url: string, delivery: Delivery, signature?: string): Promise<number | undefined> {
  return (await post(url, delivery, signature))?.status
}

/** Sends a delivery as GitHub does; answers nothing when no answer came. */
export async function post(
  url: string,
  { id, event, body }: Delivery,
  signature = signatureOf(body),
): Promise<{ readonly status: number; readonly text: string } | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-event': event,
        'x-github-delivery': id,
        'x-hub-signature-256': signature,
      },
      signal: AbortSignal.timeout(10_000),
    })
    return { status: answer.status, text: await answer.text() }
  } catch {
    return undefined
  }
}
