import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from './read-lines.ts'
import { readServerSentEvents } from './read-server-sent-events.ts'

function bodyOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

const patient = { silenceMs: 1_000, signal: new AbortController().signal }

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const each of source) all.push(each)
  return all
}

test('lines are the same however the bytes were cut', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''))
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        line.filter((text) => text !== ''),
        { minLength: 1 },
      ),
      fc.array(fc.nat(), { maxLength: 8 }),
      async (lines, cuts) => {
        const bytes = new TextEncoder().encode(lines.join('\n'))
        const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b)
        const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end))
        expect((await collect(readLines(bodyOf(chunks), patient))).flat()).toEqual(
          new TextDecoder().decode(bytes).split('\n'),
        )
      },
    ),
  )
})

test('a body that goes silent is given up', async () => {
  const silent = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('one\n')),
  })
  await expect(collect(readLines(silent, { ...patient, silenceMs: 20 }))).rejects.toMatchObject({
    code: 'service.unreachable',
  })
})

test('a body that never learned of the abort is given up with the signal', async () => {
  const stopper = new AbortController()
  const deaf = new ReadableStream<Uint8Array>({ cancel: () => new Promise(() => {}) })
  const read = collect(readLines(deaf, { silenceMs: 60_000, signal: stopper.signal }))
  stopper.abort()
  await expect(read).rejects.toMatchObject({ code: 'request.timeout' })
})

test('events are read with their names; comments are not events', async () => {
  const text = ': hello\n\nevent: seq\nid: 4\ndata: 4\n\n: still here\n\nevent: seq\r\ndata: 5\r\n\r\n'
  const events = await collect(readServerSentEvents(bodyOf([new TextEncoder().encode(text)]), patient))
  expect(events).toEqual([
    { event: 'seq', data: '4' },
    { event: 'seq', data: '5' },
  ])
})
