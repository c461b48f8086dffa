import { Readable } from 'node:stream'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { type LargeBay, type Place, tooMuchAtOnce } from './large-bay.ts'
import { sweepAfter } from './sweep-after.ts'

/** Memory that small bodies under way may hold together. */
export class BufferBudget {
  private left: number

  constructor(bytes: number) {
    this.left = bytes
  }

  take(bytes: number): void {
    if (bytes > this.left) throw tooMuchAtOnce()
    this.left -= bytes
  }

  give(bytes: number): void {
    this.left += bytes
  }
}

/** From here on a body waits for its place in the bay before it is read. */
export const largeBytes = 1024 * 1024

export interface BodyLimits {
  readonly maxBytes: number
  readonly contentLength: number | undefined
  readonly budget: BufferBudget
  readonly bay: LargeBay
}

export interface HeldBody {
  readonly bytes: Uint8Array
  /** Call when done with the bytes: their memory is used again. */
  readonly release: () => void
}

/** The whole body, counted while it streams; the rest of one that is too large is never held. */
export async function readCappedBody(body: AsyncIterable<Uint8Array>, limits: BodyLimits): Promise<HeldBody> {
  const { maxBytes, contentLength } = limits
  if (contentLength !== undefined && contentLength > maxBytes) throw tooLarge(maxBytes)
  try {
    if (contentLength === undefined) return await readUnannounced(body, limits)
    return contentLength < largeBytes
      ? await readSmall(body, contentLength, limits)
      : await readLarge(body, contentLength, limits)
  } catch (error) {
    throw error instanceof SwitchboardError ? error : cutShort(error)
  }
}

async function readSmall(
  body: AsyncIterable<Uint8Array>,
  contentLength: number,
  { budget }: BodyLimits,
): Promise<HeldBody> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    await readParts(body, (part) => {
      if (size + part.length > contentLength) throw cutShort()
      budget.take(part.length)
      size += part.length
      parts.push(part)
    })
    if (size !== contentLength) throw cutShort()
  } catch (error) {
    budget.give(size)
    throw error
  }
  return { bytes: joined(parts, size), release: () => budget.give(size) }
}

/** Into its place at once: of a large body there is never a second copy. */
async function readLarge(
  body: AsyncIterable<Uint8Array>,
  contentLength: number,
  { bay }: BodyLimits,
): Promise<HeldBody> {
  const { bytes, leave } = await bay.enter(contentLength)
  let size = 0
  try {
    await readParts(body, (part) => {
      if (size + part.length > contentLength) throw cutShort()
      bytes.set(part, size)
      size += part.length
      sweepAfter(part.length)
    })
    if (size !== contentLength) throw cutShort()
  } catch (error) {
    leave()
    throw error
  }
  return { bytes, release: leave }
}

/** A body that doesn't say how large it is moves into the bay, with room for the largest, once it turns out to be large. */
async function readUnannounced(
  body: AsyncIterable<Uint8Array>,
  { maxBytes, budget, bay }: BodyLimits,
): Promise<HeldBody> {
  let parts: Uint8Array[] = []
  let held = 0
  let size = 0
  let place: Place | undefined
  try {
    for await (const part of body) {
      if (size + part.length > maxBytes) throw tooLarge(maxBytes)
      if (place === undefined && size + part.length > largeBytes) {
        place = await bay.enter(maxBytes)
        place.bytes.set(joined(parts, size))
        parts = []
        budget.give(held)
        held = 0
      }
      if (place === undefined) {
        budget.take(part.length)
        held += part.length
        parts.push(part)
      } else {
        place.bytes.set(part, size)
        sweepAfter(part.length)
      }
      size += part.length
    }
  } catch (error) {
    budget.give(held)
    place?.leave()
    throw error
  }
  if (place !== undefined) return { bytes: place.bytes.subarray(0, size), release: place.leave }
  return { bytes: joined(parts, size), release: () => budget.give(held) }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts, size)
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
    body.on('end', resolve)
    body.on('error', refuse)
    body.on('close', onClose)
  })
}

function tooLarge(maxBytes: number): SwitchboardError {
  return new SwitchboardError('request.too_large', `The body is larger than ${maxBytes} bytes.`, {
    details: { maxBytes },
  })
}

function cutShort(cause?: unknown): SwitchboardError {
  return new SwitchboardError('request.timeout', 'The body did not arrive whole.', { cause })
}
