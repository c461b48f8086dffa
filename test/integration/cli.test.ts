import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import Database from 'better-sqlite3'
import { createHmac } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const cli = join(import.meta.dirname, '../../backend/cli.ts')
const secret = 'canary-webhook-secret-0123456789'
const children: ChildProcess[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

const appOf = (from: string) => [
  'provider-app',
  'create',
  '--provider',
  'github',
  '--app-id',
  '1',
  '--name',
  'App',
  from,
]
const newDir = () => mkdtempSync(join(tmpdir(), 'cli-'))

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function run(dir: string, args: readonly string[], stdin = ''): Promise<Ended> {
  const child = spawn(process.execPath, [cli, ...args, '--data', dir], { stdio: ['pipe', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
  child.stdin.end(stdin)
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
}

async function json<T>(dir: string, args: readonly string[], stdin?: string): Promise<T> {
  const { code, stdout, stderr } = await run(dir, args, stdin)
  if (code !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as T
}

/** Starts the service and answers with its address, and with how to end it. */
function serve(
  dir: string,
  more: readonly string[] = [],
): Promise<{ url: string; child: ChildProcess; stdout: () => string; end: () => Promise<number | null> }> {
  const child = spawn(process.execPath, [cli, 'serve', '--data', dir, '--port', '0', ...more], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.push(child)
  let stdout = ''
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}.`)))
    child.stdout.on('data', (part: Buffer) => {
      stdout += part.toString()
      const url = /^Connector service: (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(stdout)?.[1]
      if (url === undefined) return
      const end = () =>
        new Promise<number | null>((done) => {
          child.once('exit', done)
          child.kill('SIGTERM')
        })
      resolve({ url, child, stdout: () => stdout, end })
    })
  })
}

/** One signed webhook, as GitHub would send it. */
async function deliver(address: string, installationId: number, deliveryId: string): Promise<number> {
  const repository = { id: 501, name: 'web', full_name: 'acme/web', owner: { id: 9, login: 'acme' } }
  const body = JSON.stringify({
    action: 'opened',
    issue: { number: 1, title: 'Hello', html_url: 'https://github.com/acme/web/issues/1' },
    repository,
    sender: { id: 3, login: 'ana' },
    installation: { id: installationId },
  })
  const answer = await fetch(address, {
    method: 'POST',
    body,
    headers: {
      'X-GitHub-Event': 'issues',
      'X-GitHub-Delivery': deliveryId,
      'X-Hub-Signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
  })
  return answer.status
}

async function until<T>(look: () => Promise<T>, accept: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const value = await look()
    if (accept(value)) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('It never came to pass.')
}

test('commands answer with JSON, and with one line and a code when they fail', async () => {
  const dir = newDir()
  const made = await json<{ slug: string; production: boolean }>(dir, [
    'workspace',
    'create',
    '--slug',
    'acme',
    '--name',
    'Acme',
    '--production',
  ])
  expect(made).toMatchObject({ slug: 'acme', production: true })
  expect(await json(dir, ['workspace', 'list'])).toEqual({ items: [made] })
  for (const [args, line] of [
    [['workspace', 'create', '--slug', 'acme', '--name', 'Acme'], /^workspace\.slug_taken: .+\n$/],
    [['workspace', 'create', '--slug', 'No Slug', '--name', 'x'], /^request\.invalid: --slug: .+\n$/],
    [['workspace', 'create', '--nonsense'], /^request\.invalid: .+\n$/],
    [['fly'], /^request\.invalid: There is no command "fly".+\n$/],
    [['workspace', 'fly'], /^request\.invalid: There is no command "workspace fly".+\n$/],
    [['serve', '--drain-delay', '-3'], /^request\.invalid: --drain-delay must be a number of seconds.+\n$/],
    [['serve', '--sample=yes'], /^request\.invalid: --sample takes no value\.\n$/],
    [['serve', '--port', '--sample'], /^request\.invalid: --port needs a value.+\n$/],
    [['installation', 'activate', '--workspace', 'acme', '--id', 'x'], /^request\.invalid: --id: .+such as inst_.+\n$/],
    [
      ['retention', 'set', '--workspace', 'acme', '--body-days', '3'],
      /^request\.invalid: --body-days: .+from 7 to 36500\.\n$/,
    ],
    [['project', 'list', '--workspace', 'none'], /^workspace\.not_found: .+\n$/],
  ] as const) {
    const failed = await run(dir, args)
    expect([failed.code, failed.stdout]).toEqual([1, ''])
    expect(failed.stderr).toMatch(line)
  }
})

test('every command explains itself', async () => {
  const dir = newDir()
  const { stdout } = await run(dir, ['--help'])
  const names = [...stdout.matchAll(/^ {2}([a-z][a-z-]*(?: [a-z][a-z-]*)?) ?/gm)].map((match) => match[1] ?? '')
  expect(names.length).toBeGreaterThan(8)
  for (const name of names) expect((await run(dir, [...name.split(' '), '--help'])).stdout).toContain(`-- ${name}`)
})

test('a noun alone lists its commands, and the general help says where the data is and which version this is', async () => {
  const dir = newDir()
  for (const args of [['token'], ['token', '--help']]) {
    const { code, stdout } = await run(dir, args)
    expect([code, [...stdout.matchAll(/^ {2}(\w+ \w+)/gm)].map(([, name]) => name)]).toEqual([
      0,
      ['token create', 'token list', 'token revoke'],
    ])
  }
  const { stdout } = await run(dir, ['help'])
  expect(stdout).toContain('switchboard-service.')
  for (const flag of ['--sample', '--verbose', '--listen', '--production'])
    expect(stdout).toMatch(new RegExp(`^  ${flag} .*[a-z]{3}`, 'm'))
  expect((await run(dir, ['serve', '--help'])).stdout).toContain('[--data DIR] [--database URL]')
  expect((await run(dir, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

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

test('a folder that can’t be used is said in a sentence with its path', async () => {
  const dir = join(newDir(), 'a-file')
  writeFileSync(dir, '')
  for (const args of [
    ['serve', '--port', '0'],
    ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'],
  ])
    expect((await run(dir, args)).stderr).toMatch(new RegExp(`^data_dir.unwritable: The data folder ${dir} `))
})

test('a mistyped folder is not made, and a wrong role or address is named', async () => {
  const dir = join(newDir(), 'typo')
  expect((await run(dir, ['workspace', 'list'])).stderr).toMatch(
    new RegExp(`^data_dir.empty: There is no service in ${dir}.`),
  )
  expect(existsSync(dir)).toBe(false)
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  const king = await run(dir, ['token', 'create', '--name', 'a', '--role', 'king', '--all'])
  expect(king.stderr).toMatch(/^request\.invalid: --role: .*viewer/)
  const elsewhere = await run(dir, ['serve', '--port', '0', '--listen', '192.0.2.1'])
  expect(elsewhere.stderr).toContain('request.invalid: 192.0.2.1 is not an address of this machine.')
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

test('a backup is made while the service runs, and restored once it has ended', async () => {
  const dir = newDir()
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  await json(dir, appOf('--secret-stdin'), secret)
  const { end } = await serve(dir)
  const to = join(newDir(), 'service.backup')
  const made = await json<{ key: { note: string } }>(dir, ['backup', '--to', to])
  expect(made).toMatchObject({ file: to, workspaces: [{ slug: 'acme' }], key: { secretsWithoutKey: 0 } })
  expect(JSON.stringify(made) + readFileSync(to, 'latin1')).not.toContain(secret)
  const refused = await run(dir, ['restore', '--from', to])
  expect([refused.code, refused.stdout]).toEqual([1, ''])
  expect(refused.stderr).toMatch(/^data_dir\.in_use: .+\n$/)
  expect(await end()).toBe(0)
  await json(dir, ['workspace', 'create', '--slug', 'later', '--name', 'Later'])
  expect(await json(dir, ['restore', '--from', to])).toMatchObject({ workspaces: [{ slug: 'acme' }] })
  expect(await json<{ items: unknown[] }>(dir, ['workspace', 'list'])).toMatchObject({ items: [{ slug: 'acme' }] })
  const elsewhere = newDir()
  expect(await json(elsewhere, ['restore', '--from', to])).toMatchObject({ key: { secretsWithoutKey: 1 } })
  expect((await run(elsewhere, ['workspace', 'list'])).stderr).toMatch(
    /^secret\.unreadable: One secret is sealed with a key/,
  )
})

test('a check ends with 1 where something is wrong', async () => {
  const dir = newDir()
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  expect(await json(dir, ['check'])).toMatchObject({ ok: true, problems: [] })
  const db = new Database(join(dir, 'service.sqlite3'))
  db.exec("INSERT INTO change SELECT id, 900, 'event', 'evt_gone', 0, 0 FROM workspace")
  db.close()
  const found = await run(dir, ['check'])
  expect(found.code).toBe(1)
  expect(JSON.parse(found.stdout)).toMatchObject({
    ok: false,
    problems: ['1 changes are ahead of their workspace’s feed', '1 changes name a row of event that is not there'],
  })
})
