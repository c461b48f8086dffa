import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { RunningService } from './http-fixture.ts'
import { runService } from './http-fixture.ts'
import { pushDelivery, sha256, signatureOf, webhookSecret } from './kills-github.ts'

let disk: string
let mounted = false
let service: RunningService
let path: string

beforeEach(async () => {
  disk = mkdtempSync(join(tmpdir(), 'switchboard-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk], { stdio: 'ignore' })
    mounted = true
  } catch {
    mounted = false
    return
  }
  service = await runService({ dataDir: disk })
  const { id } = await service.workspace('acme')
  const app = { provider: 'github', appId: '1', name: 'App', webhookSecret, homeWorkspaceId: id }
  const made = await service.json<{ webhookPath: string }>('/provider-apps', { body: app })
  path = made.webhookPath
})
afterEach(async () => {
  if (mounted) {
    await service.stop()
    execFileSync('umount', [disk])
  }
  rmSync(disk, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  /** What became of it: `accepted`, `duplicate`, or the code of a refusal. */
  readonly said: string
  readonly retryAfter: string | null
}

/** An event of about 40 KB, every time with the same bytes. */
async function send(id: string): Promise<Answer> {
  const delivery = pushDelivery(id, 1)
  const noise = Array.from({ length: 600 }, (_, nth) => sha256(`${id} ${nth}`))
  const body = JSON.stringify({ ...JSON.parse(delivery.body), noise })
  const answer = await service.fetch(path, {
    token: null,
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': delivery.event,
      'x-github-delivery': id,
      'x-hub-signature-256': signatureOf(body),
    },
  })
  const { code, status: became } = answerSchema.parse(await answer.json())
  // A problem's own `status` is the number once more.
  return { status: answer.status, said: code ?? String(became), retryAfter: answer.headers.get('retry-after') }
}
const answerSchema = z.object({ code: z.string().optional(), status: z.union([z.string(), z.number()]).optional() })

test('on a full disk an event is refused with 503 and a code, never acknowledged, and taken when the provider sends it again', async (context) => {
  context.skip(!mounted, 'Mounting a small disk takes root on Linux.')
  expect((await send('first')).said).toBe('accepted')
  const filler = join(disk, 'filler')
  for (const size of [65_536, 4_096, 512, 1]) {
    try {
      for (;;) writeFileSync(filler, Buffer.alloc(size, 1), { flag: 'a' })
    } catch {
      // It is full for this size.
    }
  }
  const taken: string[] = ['first']
  let refused: Answer | undefined
  for (let n = 0; n < 100 && refused === undefined; n += 1) {
    const answer = await send(`while-full-${n}`)
    if (answer.said === 'accepted') taken.push(`while-full-${n}`)
    else {
      refused = answer
      const again = await send(`while-full-${n}`)
      expect(again.status).toBe(503)
    }
  }
  expect(refused).toMatchObject({ status: 503, said: 'store.full', retryAfter: '1' })
  // Its own probe may find room where a delivery finds none.
  expect((await service.fetch('/readyz')).status).toBe(503)
  rmSync(filler)
  expect((await service.fetch('/readyz')).status).toBe(503)
  const late = `while-full-${taken.length - 1}`
  // Nothing of it was kept: it is new, not a duplicate.
  await expect.poll(async () => (await send(late)).said).toBe('accepted')
  taken.push(late)
  for (const id of taken) expect((await send(id)).said).toBe('duplicate')
})
