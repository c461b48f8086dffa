import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { serviceFile, expectWhole, asking } from './kills-laws.ts'
import { adminTokenOf, killWhatIsLeft, startLimitedService, startService } from './kills-programs.ts'
import { furnishService } from './kills-world.ts'
import { send } from './send-event.ts'

afterEach(killWhatIsLeft)

test('where writes of the store fail in the middle, no event is acknowledged that is not kept, and a start on a sound disk takes the rest', async (context) => {
  context.skip(process.platform === 'win32', 'Limits of file sizes need Linux or macOS.')
  const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-failing-'))
  const first = startService(dataDir)
  const { webhookPath } = await furnishService({ url: await first.address, token: adminTokenOf(dataDir) })
  await first.end()

  const limited = startLimitedService(dataDir, 3_000)
  const url = (await limited.address) + webhookPath
  const [taken, refused]: [string[], string[]] = [[], []]
  for (let n = 0; n < 400 && refused.length < 20; n += 1) {
    const answers = await Promise.all([0, 1, 2, 3].map((part) => send(url, `event-${n}-${part}`)))
    for (const [part, { status, said, cause }] of answers.entries()) {
      const isTaken = said === 'accepted'
      if (!isTaken)
        expect({ status, said, cause }).toEqual({ status: 503, said: 'store.full', cause: 'SQLITE_IOERR_WRITE' })
      void (isTaken ? taken : refused).push(`event-${n}-${part}`)
    }
  }
  expect({ taken: taken.length > 10, refused: refused.length >= 20 }).toEqual({ taken: true, refused: true })
  await limited.kill()

  const again = startService(dataDir)
  const soundUrl = (await again.address) + webhookPath
  for (const id of taken) expect({ id, ...(await send(soundUrl, id)) }).toMatchObject({ id, said: 'duplicate' })
  for (const id of refused) expect({ id, ...(await send(soundUrl, id)) }).toMatchObject({ id, said: 'accepted' })
  await again.end()
  expectWhole(dataDir)
  expect(asking(serviceFile(dataDir), (ask) => ask('SELECT count(*) AS n FROM delivery'))).toEqual([
    { n: taken.length + refused.length },
  ])
  rmSync(dataDir, { recursive: true })
})
