import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { pushDelivery, signatureOf } from './kills-github.ts'
import { adminTokenOf, killWhatIsLeft, startService } from './kills-programs.ts'
import { furnishService } from './kills-world.ts'

let disk: string
let mounted = false

function mountSmallDisk(): void {
  disk = mkdtempSync(join(tmpdir(), 'switchboard-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk], { stdio: 'ignore' })
    mounted = true
  } catch {
    mounted = false
  }
}
afterEach(() => {
  killWhatIsLeft()
  if (mounted) execFileSync('umount', ['--lazy', disk])
  rmSync(disk, { recursive: true, force: true })
})

/** A delivery that compresses to nothing less than it is. */
async function sendLarge(url: string, id: string): Promise<number> {
  const delivery = pushDelivery(id, 1)
  const body = JSON.stringify({ ...JSON.parse(delivery.body), noise: randomBytes(300_000).toString('base64') })
  const answer = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': delivery.event,
      'x-github-delivery': id,
      'x-hub-signature-256': signatureOf(body),
    },
  })
  await answer.text()
  return answer.status
}

test('a service whose disk was filled up ends when it is asked to, with what it has', async (context) => {
  mountSmallDisk()
  context.skip(!mounted, 'Mounting a small disk takes root on Linux.')
  const program = startService(disk)
  const url = await program.address
  const { webhookPath } = await furnishService({ url, token: adminTokenOf(disk) })
  const answers: number[] = []
  for (let n = 0; n < 60 && answers.filter((status) => status === 503).length < 5; n += 1)
    answers.push(await sendLarge(url + webhookPath, `large-${n}`))
  expect(new Set(answers)).toEqual(new Set([202, 503]))
  // As long as the checkpointer takes to look again.
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await program.end()).toBe(0)
})
