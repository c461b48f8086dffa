import { expect, test } from 'vitest'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { FileArrival } from '#shared/ipc/event-file-calls.ts'
import { createFileBox, type FileBox } from './file-box.ts'

/** A box that reads nothing: it says which path it would have read. */
function boxed(): { box: FileBox; read: string[] } {
  const read: string[] = []
  const box = createFileBox((path) => {
    read.push(path)
    return Promise.reject(new SwitchboardError('event_file.foreign', 'Not one of ours.'))
  })
  return { box, read }
}

test.skipIf(process.platform === 'win32').each([
  [['/tmp/a.switchboard'], '/tmp/a.switchboard'],
  [['a.SWITCHBOARD'], '/home/ana/a.SWITCHBOARD'],
  [['file:///tmp/a%20b.switchboard'], '/tmp/a b.switchboard'],
  [['file://localhost/tmp/a.switchboard'], '/tmp/a.switchboard'],
  [['--no-sandbox', '/opt/app', '--data', '/x.switchboard', 'b.switchboard'], '/home/ana/b.switchboard'],
  [['--', '-b.switchboard'], '/home/ana/-b.switchboard'],
])('of %j a file is taken', async (args, path) => {
  const { box, read } = boxed()
  expect(box.receiveArgs(args, '/home/ana')).toBe(true)
  const arrivals = await new Promise<FileArrival>((resolve) => box.listen(resolve))
  expect(read).toEqual([path])
  expect(arrivals).toMatchObject({ kind: 'refused', message: 'Not one of ours.' })
})

test.each([
  [[]],
  [['/tmp/a.json']],
  [['switchboard://inbox/a.switchboard']],
  [['https://example.com/a.switchboard']],
  [['file://server/share/a.switchboard']],
  [['file:///tmp/a%2fb.switchboard']],
  [['--data', '/tmp/x.switchboard']],
  [['--sample=a.switchboard']],
  [['a\0.switchboard']],
])('of %j nothing is taken', (args) => {
  expect(boxed().box.receiveArgs(args, '/home/ana')).toBe(false)
})

test('of two files opened at once the later is shown', async () => {
  const waits: (() => void)[] = []
  const box = createFileBox(
    (path) =>
      new Promise((_resolve, reject) =>
        waits.push(() => reject(new SwitchboardError('event_file.foreign', `No: ${path}`))),
      ),
  )
  const shown: string[] = []
  box.listen((arrival) => shown.push(arrival.name))
  box.receive('/a.switchboard')
  box.receive('/b.switchboard')
  for (const settle of waits.toReversed()) settle()
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(shown).toEqual(['b.switchboard'])
})
