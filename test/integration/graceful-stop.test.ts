import Database from 'better-sqlite3'
import { spawn, type ChildProcess } from 'node:child_process'
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createProviderApp } from '#backend/features/provider-apps/create-provider-app.ts'
import { createWorkspace } from '#backend/features/workspaces/create-workspace.ts'
import { createToken } from '#backend/features/tokens/token-commands.ts'
import { openStore } from '#backend/open-store.ts'
import { createProviderAppInput } from '#shared/model/provider-app.ts'
import { newDataDir } from './http-fixture.ts'
import { serviceCli } from './service-programs.ts'

const secret = 'It is a secret to everybody'
const children: ChildProcess[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

/** A service as a process of its own, with a workspace, an address for webhooks and a token. */
async function serve(more: readonly string[] = []) {
  const dataDir = newDataDir()
  const store = openStore({ dataDir, masterKey: undefined, clock: Date.now, randomBytes })
  const tools = { ...store, clock: Date.now, randomBytes, actor: 'test' }
  const workspace = createWorkspace(tools, { slug: 'acme', name: 'Acme', production: false })
  const app = createProviderApp(
    tools,
    createProviderAppInput.parse({
      provider: 'github',
      appId: '1',
      name: 'App',
      webhookSecret: secret,
      homeWorkspaceId: workspace.id,
    }),
  )
  const { token } = createToken(tools, { name: 'test', role: 'admin', grant: { kind: 'all' } })
  store.close()
  const child = spawn(process.execPath, [serviceCli, 'serve', '--data', dataDir, '--port', '0', ...more], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.push(child)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = await new Promise<string>((resolve) => {
    child.stdout.on('data', (part: Buffer) => resolve(/http:\S+/.exec(part.toString())?.[0] ?? ''))
  })
  return { dataDir, child, ended, url, token, tenant: workspace.connectorsTenantId, hook: url + app.webhookPath }
}

/** One webhook over the agent's connection: its status, or what became of it. */
function deliver(agent: Agent, hook: string, id: string): Promise<number | string> {
  const body = JSON.stringify({ zen: 'Keep it logically awesome.', hook_id: 1, id })
  const headers = {
    'x-github-event': 'ping',
    'x-github-delivery': id,
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }
  return new Promise((resolve) => {
    const sending = request(hook, { agent, method: 'POST', headers }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
      answer.once('error', (error) => resolve(String(error)))
    })
    sending.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    sending.end(body)
  })
}

test('a stop in the middle of traffic loses no delivery that was answered, and resets no connection before its answer', async () => {
  const { child, ended, hook, dataDir } = await serve()
  const accepted: string[] = []
  const ends: (number | string)[] = []
  let stopping = false
  async function client(): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (;;) {
      const id = randomUUID()
      const outcome = await deliver(agent, hook, id)
      if (outcome === 202) accepted.push(id)
      else {
        ends.push(outcome)
        break
      }
    }
    agent.destroy()
  }
  const clients = Promise.all(Array.from({ length: 32 }, client))
  while (accepted.length < 500) await new Promise((resolve) => setTimeout(resolve, 10))
  stopping = child.kill('SIGTERM')
  await clients
  expect(stopping).toBe(true)
  // Every connection ended in order: the next one found nobody listening.
  expect(ends).toEqual(Array(32).fill('ECONNREFUSED'))
  expect(await ended).toBe(0)
  const db = new Database(join(dataDir, 'service.sqlite3'), { readonly: true })
  const stored = new Set(db.prepare<[], string>('SELECT delivery_id FROM delivery').pluck().all())
  db.close()
  expect(accepted.filter((id) => !stored.has(id))).toEqual([])
  expect(stored.size).toBe(accepted.length)
})

test('a request that is under way is answered, and a new connection finds nobody', async () => {
  const { child, ended, url, token } = await serve()
  const agent = new Agent({ keepAlive: true })
  const body = JSON.stringify({ slug: 'late', name: 'Late' })
  const headers = { authorization: `Bearer ${token}`, 'content-length': body.length }
  const answered = new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
    const sending = request(`${url}/workspaces`, { agent, method: 'POST', headers }, (answer) => {
      answer.resume()
      resolve({ status: answer.statusCode, connection: answer.headers.connection })
    })
    sending.once('error', reject)
    sending.write(body.slice(0, 5))
    setTimeout(() => child.kill('SIGTERM'), 200)
    setTimeout(() => void fetch(`${url}/healthz`).catch(() => sending.end(body.slice(5))), 500)
  })
  expect(await answered).toEqual({ status: 201, connection: 'close' })
  expect(await ended).toBe(0)
  agent.destroy()
})

test('readiness says no before the listener closes, health goes on, and streams are told to come back', async () => {
  const { child, ended, url, token, tenant } = await serve(['--drain-delay', '1'])
  const stream = await fetch(`${url}/changes/stream`, {
    headers: { Authorization: `Bearer ${token}`, 'X-Tenant-Id': tenant },
  })
  const ready = await fetch(`${url}/readyz`)
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { status: 'ready', checks: { database: 'ok', secrets: 'ok', intake: 'ok', running: 'ok' } },
  ])
  child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 300))
  const refused = await fetch(`${url}/readyz`)
  expect([refused.status, await refused.json()]).toMatchObject([
    503,
    { code: 'service.not_ready', details: { checks: { database: 'ok', running: 'The service is stopping.' } } },
  ])
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect(await stream.text()).toContain('event: reconnect\nretry: 1000\n')
  expect(await ended).toBe(0)
})
