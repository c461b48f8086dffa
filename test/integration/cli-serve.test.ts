import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { json, newDir, run, serve } from './cli-programs.ts'
import { serviceCli } from './service-programs.ts'

test('a taken port and a folder of a newer version are clear failures', async () => {
  const dir = newDir()
  const service = await serve(dir)
  const taken = await run(newDir(), ['serve', '--port', new URL(service.url).port])
  expect([taken.code, taken.stdout]).toEqual([1, ''])
  expect(taken.stderr).toMatch(/^port\.taken: .+$/m)
  await service.end()
})

test('a folder is served by one service at a time, whose address stays written down', async () => {
  const dir = newDir()
  const first = await serve(dir)
  const second = await run(dir, ['serve', '--port', '0'])
  expect([second.code, second.stderr]).toEqual([1, expect.stringContaining(`(process ${first.child.pid})`)])
  expect(second.stderr).toContain('data_dir.in_use')
  expect(readFileSync(join(dir, 'service.address'), 'utf8')).toBe(first.url)
  await first.end()
  await (await serve(dir)).end()
})

test('a damaged lock is made anew, and holds', async () => {
  const dir = newDir()
  writeFileSync(join(dir, 'serve.lock'), randomBytes(8_192))
  const first = await serve(dir)
  const second = await run(dir, ['serve', '--port', '0'])
  expect([second.code, second.stderr]).toEqual([1, expect.stringContaining(`(process ${first.child.pid})`)])
  await first.end()
})

test('a token is shown once, works at once in a running service, and stops working when it is revoked', async () => {
  const dir = newDir()
  const service = await serve(dir)
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  const made = await json<{ tokenId: string; token: string }>(dir, [
    'token',
    'create',
    '--name',
    'ci',
    '--role',
    'viewer',
    '--workspace',
    'acme',
  ])
  const status = async () =>
    (await fetch(`${service.url}/workspaces`, { headers: { Authorization: `Bearer ${made.token}` } })).status
  expect(await status()).toBe(200)
  expect(JSON.stringify(await json(dir, ['token', 'list']))).not.toContain(made.token)
  await json(dir, ['token', 'revoke', '--id', made.tokenId])
  expect(await status()).toBe(401)
  expect(await service.end()).toBe(0)
  expect(service.stdout()).toBe(`Connector service: ${service.url}\n`)
})

test('commands know the public address that the service of their folder was started with, also once it is stopped', async () => {
  const dir = newDir()
  const webhookUrl = async (id: string, more: readonly string[] = []) => {
    const args = ['provider-app', 'create', '--provider', 'github', '--app-id', id, '--name', 'App', '--secret-stdin']
    return (await json<{ webhookUrl: string }>(dir, [...args, ...more], 'a secret of some length')).webhookUrl
  }
  const service = await serve(dir, ['--public-url', 'https://hooks.acme.example', '--public-url', 'https://b.example'])
  expect(await webhookUrl('1')).toMatch(/^https:\/\/hooks\.acme\.example\/webhooks\/github\//)
  expect(await webhookUrl('2', ['--public-url', 'https://c.example'])).toMatch(/^https:\/\/c\.example\/webhooks\//)
  await service.end()
  expect(await webhookUrl('3')).toMatch(/^https:\/\/hooks\.acme\.example\//)
  const without = await serve(dir)
  expect(await webhookUrl('4')).toMatch(new RegExp(`^${without.url}/webhooks/`))
  await without.end()
})

test('a service that is asked to end says by which signal, and calls it no error', async () => {
  const child = spawn(process.execPath, [serviceCli, 'serve', '--data', newDir(), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.once('data', () => child.kill('SIGTERM'))
  const lines = (await text(child.stderr)).trimEnd().split('\n')
  const stops = lines
    .map((line) => JSON.parse(line) as object)
    .find((line) => Object.values(line).includes('service stops'))
  expect(stops).toEqual({
    level: 'info',
    at: expect.any(String) as string,
    message: 'service stops',
    signal: 'SIGTERM',
  })
})
