import { StringDecoder } from 'node:string_decoder'
import { redact } from '#shared/lib/redact.ts'

const maxLine = 64 * 1024

/** Hands on what another process writes, line by line, without what looks like a credential. */
export function logLines(stream: NodeJS.ReadableStream, write: (line: string) => void): void {
  const decoder = new StringDecoder()
  let rest = ''

  function flush(): void {
    if (rest !== '') write(`${redact(rest)}\n`)
    rest = ''
  }

  stream.on('data', (bytes: Buffer) => {
    const lines = `${rest}${decoder.write(bytes)}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) write(`${redact(line)}\n`)
    if (rest.length > maxLine) flush()
  })
  stream.on('end', flush)
  // Its process is gone; that is told elsewhere.
  stream.on('error', flush)
}
