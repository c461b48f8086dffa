import { Readable } from 'node:stream'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

interface Turn {
  readonly bytes: number
  readonly grant: () => void
}

/** Memory that requests under way may hold together, so that many large ones can't exhaust the process. */
export class BufferBudget {
  private left: number
  private readonly patienceMs: number
  private readonly turns = new Set<Turn>()

  constructor(bytes: number, patienceMs: number) {
    this.left = bytes
    this.patienceMs = patienceMs
  }

  take(bytes: number): void {
    if (bytes > this.left) throw tooMuch()
    this.left -= bytes
  }

  /** Waits in turn for room; what is not read meanwhile stays with the sender. */
  async reserve(bytes: number): Promise<void> {
    if (this.turns.size === 0 && bytes <= this.left) return this.take(bytes)
    await new Promise<void>((resolve, reject) => {
      const turn: Turn = {
        bytes,
        grant: () => {
          clearTimeout(timer)
          resolve()
        },
      }
      const timer = setTimeout(() => {
        this.turns.delete(turn)
        this.next()
        reject(tooMuch())
      }, this.patienceMs)
      this.turns.add(turn)
    })
  }

  give(bytes: number): void {
    this.left += bytes
    if (this.turns.size > 0) this.next()
  }

  private next(): void {
    for (const turn of this.turns) {
      if (turn.bytes > this.left) return
      this.left -= turn.bytes
      this.turns.delete(turn)
      turn.grant()
    }
  }
}

/** From here on a body's room is reserved before it is read. */
const largeBytes = 1024 * 1024

interface BodyLimits {
  readonly maxBytes: number
  readonly contentLength: number | undefined
  readonly budget: BufferBudget
}

/** The whole body, counted while it streams; the rest of one that is too large is never held. Call `release` when done with it. */
export async function readCappedBody(
  body: AsyncIterable<Uint8Array>,
  limits: BodyLimits,
): Promise<{ readonly bytes: Uint8Array; readonly release: () => void }> {
  const { maxBytes, contentLength, budget } = limits
  if (contentLength !== undefined && contentLength > maxBytes) throw tooLarge(maxBytes)
  if (contentLength !== undefined && contentLength >= largeBytes) return readLargeBody(body, contentLength, budget)
  const parts: Uint8Array[] = []
  let size = 0
  const take = (part: Uint8Array) => {
    if (size + part.length > maxBytes) throw tooLarge(maxBytes)
    budget.take(part.length)
    size += part.length
    parts.push(part)
  }
  try {
    await readParts(body, take)
    if (contentLength !== undefined && size !== contentLength) throw cutShort()
  } catch (error) {
    budget.give(size)
    throw error instanceof SwitchboardError ? error : cutShort(error)
  }
  const [only] = parts
  const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts, size)
  return { bytes, release: () => budget.give(size) }
}

/** Into its place at once: of a large body there is never a second copy. */
async function readLargeBody(
  body: AsyncIterable<Uint8Array>,
  contentLength: number,
  budget: BufferBudget,
): Promise<{ readonly bytes: Uint8Array; readonly release: () => void }> {
  await budget.reserve(contentLength)
  try {
    const bytes = new Uint8Array(contentLength)
    let size = 0
    await readParts(body, (part) => {
      if (size + part.length > contentLength) throw cutShort()
      bytes.set(part, size)
      size += part.length
    })
    if (size !== contentLength) throw cutShort()
    return { bytes, release: () => budget.give(contentLength) }
  } catch (error) {
    budget.give(contentLength)
    throw error instanceof SwitchboardError ? error : cutShort(error)
  }
}

async function readParts(body: AsyncIterable<Uint8Array>, take: (part: Uint8Array) => void): Promise<void> {
  if (!(body instanceof Readable)) {
    for await (const part of body) take(part)
  } else if (body.destroyed && !body.readableEnded) throw cutShort()
  else await readEvents(body, take)
}

/** The same as iterating over a stream, at a third of its cost: most bodies are one part. */
function readEvents(body: Readable, take: (part: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => {
      body.off('data', onData)
      reject(error)
    }
    // Also comes after the end, when nothing is left to refuse.
    const onClose = () => {
      if (!body.readableEnded) refuse(cutShort())
    }
    const onData = (part: Uint8Array) => {
      try {
        take(part)
      } catch (error) {
        refuse(error instanceof Error ? error : cutShort(error))
      }
    }
    body.on('data', onData)
    body.once('end', resolve)
    body.once('error', refuse)
    body.once('close', onClose)
  })
}

function tooMuch(): SwitchboardError {
  return new SwitchboardError('service.busy', 'Too much is arriving at once; send it again later.')
}

function tooLarge(maxBytes: number): SwitchboardError {
  return new SwitchboardError('request.too_large', `The body is larger than ${maxBytes} bytes.`, {
    details: { maxBytes },
  })
}

function cutShort(cause?: unknown): SwitchboardError {
  return new SwitchboardError('request.timeout', 'The body did not arrive whole.', { cause })
}
