import type { IncomingMessage } from 'node:http'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { checkJsonLimits } from '#backend/intake/json-limits.ts'

export const maxJsonBytes = 4 * 1024 * 1024
/** The largest batch of decisions has a fifth of these keys. */
const jsonLimits = { maxDepth: 64, maxKeys: 50_000 }

/** The whole body as parsed JSON, or undefined when there is none. Stops reading at the cap. */
export async function readJsonBody(incoming: IncomingMessage): Promise<unknown> {
  const encoding = incoming.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') {
    throw new SwitchboardError('request.encoding_unsupported', 'Send the body without Content-Encoding.')
  }
  if (Number(incoming.headers['content-length'] ?? 0) > maxJsonBytes) throw tooLarge()
  const text = await readText(incoming)
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new SwitchboardError('request.invalid', 'The body is not JSON.', {
      details: { issues: [{ path: 'body', message: whatIsWrong(error) }] },
    })
  }
}

/** Some of the parser's messages quote the body, which may be a secret that was sent in the wrong form. */
function whatIsWrong(error: unknown): string {
  const quotes = !(error instanceof Error) || error.message.includes('is not valid JSON')
  return quotes ? 'There is something where JSON has nothing like it.' : error.message
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  // Leaving the loop must not cut the connection: the client is still writing, and would never read why it was refused.
  const chunks: AsyncIterable<Buffer> = incoming.iterator({ destroyOnReturn: false })
  try {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > maxJsonBytes) throw tooLarge()
      parts.push(chunk)
    }
  } catch (error) {
    if (error instanceof SwitchboardError) throw error
    throw new SwitchboardError('request.timeout', 'The body did not arrive whole.', { cause: error })
  }
  const bytes = Buffer.concat(parts, size)
  checkJsonLimits(bytes, jsonLimits)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SwitchboardError('request.invalid', 'The body is not UTF-8.')
  }
}

function tooLarge(): SwitchboardError {
  return new SwitchboardError('request.too_large', 'The body is larger than this call takes.', {
    details: { maxBytes: maxJsonBytes },
  })
}
