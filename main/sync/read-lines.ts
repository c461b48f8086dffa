import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { unlessAborted } from '../service/unless-aborted.ts'

const maxLineChars = 16 * 1024 * 1024

export interface Patience {
  readonly silenceMs: number
  readonly signal: AbortSignal
}

/** The lines of a body, as they come in, until the signal aborts. Throws `service.unreachable` when nothing comes for `silenceMs`. */
export async function* readLines(
  body: ReadableStream<Uint8Array>,
  { silenceMs, signal }: Patience,
): AsyncGenerator<string[]> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await unlessAborted(signal, within(reader.read(), silenceMs))
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true })
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > maxLineChars)
        throw new SwitchboardError('service.unreachable', 'The service sent a line without end.')
      if (lines.length > 0) yield lines
      if (done) break
    }
    if (rest !== '') yield [rest]
  } finally {
    // Not waited for: a body whose connection hangs may never say that it was cancelled.
    reader.cancel().catch(() => undefined)
  }
}

async function within<T>(read: Promise<T>, silenceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new SwitchboardError('service.unreachable', 'The service went silent.')), silenceMs)
  })
  try {
    return await Promise.race([read, silence])
  } catch (cause) {
    if (cause instanceof SwitchboardError) throw cause
    throw new SwitchboardError('service.unreachable', 'The connection to the service broke.', { cause })
  } finally {
    clearTimeout(timer)
  }
}
