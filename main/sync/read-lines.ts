import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

const maxLineChars = 16 * 1024 * 1024

/** The lines of a body, as they come in. Throws `service.unreachable` when nothing comes for `silenceMs`. */
export async function* readLines(body: ReadableStream<Uint8Array>, silenceMs: number): AsyncGenerator<string[]> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), silenceMs)
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
    await reader.cancel().catch(() => undefined)
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
