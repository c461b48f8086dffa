import { readLines, type Patience } from './read-lines.ts'

export interface ServerSentEvent {
  readonly event: string
  readonly data: string
}

/** The events of an SSE body; comments only prove that the other side is alive. */
export async function* readServerSentEvents(
  body: ReadableStream<Uint8Array>,
  patience: Patience,
): AsyncGenerator<ServerSentEvent> {
  let event = ''
  let data: string[] = []
  for await (const lines of readLines(body, patience)) {
    for (const raw of lines) {
      const line = raw.replace(/\r$/, '')
      if (line === '') {
        if (data.length > 0 || event !== '') yield { event: event || 'message', data: data.join('\n') }
        event = ''
        data = []
        continue
      }
      const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? []
      if (field === 'event') event = value
      if (field === 'data') data.push(value)
    }
  }
}
