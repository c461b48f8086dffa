import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readEventFile } from './read-event-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'switchboard-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, `${name}.switchboard`)
const isWindows = process.platform === 'win32'

test.skipIf(isWindows)('a pipe, a device and a folder are not read, and nobody waits for them', async () => {
  execFileSync('mkfifo', [at('pipe')])
  mkdirSync(at('folder'))
  symlinkSync('/dev/zero', at('device'))
  for (const name of ['pipe', 'folder', 'device', 'missing']) {
    await expect(readEventFile(at(name))).rejects.toMatchObject({ code: 'event_file.unreadable' })
  }
})

test('a file beyond the cap is refused by its size alone', async () => {
  writeFileSync(at('huge'), '{')
  truncateSync(at('huge'), 40 * 1024 ** 3)
  await expect(readEventFile(at('huge'))).rejects.toMatchObject({ code: 'event_file.too_large' })
})

test('bytes that are no text are somebody else’s, or ours and damaged', async () => {
  writeFileSync(at('bytes'), Buffer.from([0xff, 0xfe, 0, 1, 2]))
  await expect(readEventFile(at('bytes'))).rejects.toMatchObject({ code: 'event_file.foreign' })
  writeFileSync(at('torn'), Buffer.concat([Buffer.from('{"format":"switchboard.events","x":"'), Buffer.from([0xc3])]))
  await expect(readEventFile(at('torn'))).rejects.toMatchObject({ code: 'event_file.damaged' })
})
