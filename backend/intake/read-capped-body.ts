import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

/** Memory that requests under way may hold together, so that many large ones can't exhaust the process. */
export class BufferBudget {
  private left: number

  constructor(bytes: number) {
    this.left = bytes
  }

  take(bytes: number): void {
    if (bytes > this.left)
      throw new SwitchboardError('service.busy', 'Too much is arriving at once; send it again later.')
    this.left -= bytes
  }

  give(bytes: number): void {
    this.left += bytes
  }
}

/** The whole body, counted while it streams; the rest of one that is too large is never held. */
export async function readCappedBody(
  body: AsyncIterable<Uint8Array>,
  limits: { readonly maxBytes: number; readonly contentLength: number | undefined; readonly budget: BufferBudget },
): Promise<{ readonly bytes: Uint8Array; readonly release: () => void }> {
  const { maxBytes, contentLength, budget } = limits
  if (contentLength !== undefined && contentLength > maxBytes) throw tooLarge(maxBytes)
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of body) {
      if (size + part.length > maxBytes) throw tooLarge(maxBytes)
      budget.take(part.length)
      size += part.length
      parts.push(part)
    }
    if (contentLength !== undefined && size !== contentLength) throw cutShort()
  } catch (error) {
    budget.give(size)
    throw error instanceof SwitchboardError ? error : cutShort(error)
  }
  const [only] = parts
  return {
    bytes: parts.length === 1 && only !== undefined ? only : Buffer.concat(parts, size),
    release: () => budget.give(size),
  }
}

function tooLarge(maxBytes: number): SwitchboardError {
  return new SwitchboardError('request.too_large', `The body is larger than ${maxBytes} bytes.`, {
    details: { maxBytes },
  })
}

function cutShort(cause?: unknown): SwitchboardError {
  return new SwitchboardError('request.timeout', 'The body did not arrive whole.', { cause })
}
