import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appOf, deliver, json, newDir, run, secret, serve, until } from './cli-programs.ts'

test('the webhook address is where the service of the folder listens, or what the proxy is called', async () => {
  const dir = newDir()
  const create = (id: string, more: string[] = []) =>
    json<{ webhookUrl: string; webhookPath: string }>(
      dir,
      ['provider-app', 'create', '--provider', 'github', '--app-id', id, '--name', 'App', '--secret-stdin', ...more],
      secret,
    )
  const before = await create('1')
  expect(before.webhookUrl).toBe(`http://127.0.0.1:4680${before.webhookPath}`)
  const service = await serve(dir)
  const during = await create('2')
  expect(during.webhookUrl).toBe(service.url + during.webhookPath)
  const proxied = await create('3', ['--public-url', 'https://hooks.acme.example/'])
  expect(proxied.webhookUrl).toBe(`https://hooks.acme.example${proxied.webhookPath}`)
})

test.each(['ftp://hooks.acme.example', 'https://hooks.acme.example/?a=1', 'hooks'])(
  '%s is refused as a public address, and nothing is made',
  async (address) => {
    const dir = newDir()
    const refused = await run(dir, [...appOf('--secret-stdin'), '--public-url', address], secret)
    expect([refused.code, refused.stderr]).toEqual([
      1,
      `request.invalid: --public-url ${address} is not a web address.\n`,
    ])
    expect(await json(dir, ['provider-app', 'list'])).toEqual({ items: [] })
  },
)

test("events that waited for an installation are routed when it is claimed, by another process than the service's", async () => {
  const dir = newDir()
  const service = await serve(dir)
  const secretFile = join(dir, 'secret.txt')
  writeFileSync(secretFile, `${secret}\n`)
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  const app = await json<{ webhookPath: string }>(dir, [
    'provider-app',
    'create',
    '--provider',
    'github',
    '--app-id',
    '1',
    '--name',
    'App',
    '--secret-file',
    secretFile,
  ])
  const { token } = await json<{ token: string }>(dir, ['token', 'create', '--name', 't', '--role', 'viewer', '--all'])
  const { items } = await json<{ items: { connectorsTenantId: string }[] }>(dir, ['workspace', 'list'])
  const headers = { Authorization: `Bearer ${token}`, 'X-Tenant-Id': items[0]?.connectorsTenantId ?? '' }
  const unmatched = async () =>
    ((await (await fetch(`${service.url}/unmatched`, { headers })).json()) as { items: { resourceName: string }[] })
      .items
  expect(await deliver(service.url + app.webhookPath, 77, 'waits-1')).toBe(202)
  expect(await unmatched()).toEqual([])
  await json(dir, [
    'installation',
    'create',
    '--provider',
    'github',
    '--workspace',
    'acme',
    '--account',
    'acme',
    '--external-id',
    '77',
    '--active',
  ])
  expect(await until(unmatched, (rows) => rows.length === 1)).toMatchObject([
    { resourceName: 'acme/web', item: { primaryReason: 'NO_MAPPING' } },
  ])
  await service.end()
})

test('a webhook secret survives a restart, is nowhere on disk in the clear, and its key is for its owner only', async () => {
  const dir = newDir()
  const app = await json<{ webhookPath: string }>(
    dir,
    ['provider-app', 'create', '--provider', 'github', '--app-id', '1', '--name', 'App', '--secret-stdin'],
    secret,
  )
  for (const round of [1, 2]) {
    const service = await serve(dir)
    expect(await deliver(service.url + app.webhookPath, 77, `round-${round}`)).toBe(202)
    await service.end()
  }
  for (const file of ['service.sqlite3', 'service.key']) {
    expect(readFileSync(join(dir, file)).includes(secret)).toBe(false)
    expect(statSync(join(dir, file)).mode & 0o777).toBe(0o600)
  }
})
