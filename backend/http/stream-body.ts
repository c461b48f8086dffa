import type { StreamBody } from './handler.ts'

/** A web stream that asks for the next part only when the last one was taken, and ends the source when the caller goes. */
export function toReadableStream(body: StreamBody, onEnd: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const parts = body[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await parts.next()
          if (next.done === true) {
            onEnd()
            controller.close()
          } else {
            controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value)
          }
        } catch (error) {
          onEnd()
          controller.error(error)
        }
      },
      async cancel() {
        onEnd()
        await parts.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
