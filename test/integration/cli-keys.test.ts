import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appOf, deliver, json, newDir, run, secret, serve } from './cli-programs.ts'

test('a lost key is said as such, loses nothing, and works again when the key is back', async () => {
  const dir = newDir()
  const app = await json<{ webhookPath: string }>(
    dir,
    ['provider-app', 'create', '--provider', 'github', '--app-id', '1', '--name', 'App', '--secret-stdin'],
    secret,
  )
  const key = readFileSync(join(dir, 'service.key'))
  writeFileSync(join(dir, 'service.key'), `${Buffer.alloc(32, 7).toString('base64')}\n`)
  const without = await serve(dir)
  const answer = await fetch(without.url + app.webhookPath, {
    method: 'POST',
    body: '{}',
    headers: { 'X-GitHub-Event': 'ping', 'X-GitHub-Delivery': 'x', 'X-Hub-Signature-256': `sha256=${'0'.repeat(64)}` },
  })
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, 'secret.unreadable'])
  await without.end()
  writeFileSync(join(dir, 'service.key'), key)
  const back = await serve(dir)
  expect(await deliver(back.url + app.webhookPath, 77, 'back')).toBe(202)
  await back.end()
})

test('a lost key is told at the start, and no other is made beside what it has sealed', async () => {
  const dir = newDir()
  await json(dir, appOf('--secret-stdin'), secret)
  const key = readFileSync(join(dir, 'service.key'))
  rmSync(join(dir, 'service.key'))
  const { code, stderr } = await run(dir, ['serve', '--port', '0'])
  expect([code, stderr]).toEqual([1, expect.stringContaining('secret.unreadable: One secret is sealed')])
  expect(existsSync(join(dir, 'service.key'))).toBe(false)
  writeFileSync(join(dir, 'service.key'), key)
  await (await serve(dir)).end()
})
