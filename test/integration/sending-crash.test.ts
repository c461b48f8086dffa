import Database from 'better-sqlite3'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#scripts/project-root.ts'
import { must } from '#shared/lib/must.ts'
import { pushTo } from './core.ts'
import { dyingAt } from './dying-db.ts'
import { receiver, sinkWorld } from './sink-world.ts'
import { onPostgres } from './store-of-test.ts'

test('a sender that dies at any write loses no message, and each is known by one id', async () => {
  let survived = false
  let deaths = 0
  for (let last = 0; !survived; last += onPostgres ? 3 : 1) {
    const sink = await receiver()
    const world = sinkWorld({ url: sink.url })
    await world.arrive(1, 3)
    world.map(1)
    world.core.advance(10_000)
    const dying = world.newSender({ db: dyingAt(world.core.db, last) })
    await dying.drain().catch(() => undefined)
    survived = dying.failures() === 0 && world.states().every((state) => state.endsWith('delivered'))
    if (!survived) {
      deaths += 1
      if (world.core.db.inTransaction) world.core.db.rollback()
      await world.pass(61_000)
    }
    expect(world.states()).toEqual(Array.from({ length: 3 }, () => 'signal.created delivered'))
    expect(new Set(sink.got.map(({ headers }) => headers['webhook-id'])).size).toBe(3)
    await world.close()
    await sink.close()
  }
  expect(deaths).toBeGreaterThan(onPostgres ? 2 : 5)
})

const env = { ...process.env, SWITCHBOARD_KEY: undefined }

async function serve(data: string): Promise<{ url: string; child: ChildProcess }> {
  const args = [join(projectRoot, 'backend/cli.ts'), 'serve', '--data', data, '--port', '0', '--local-sinks']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'], env })
  for await (const line of createInterface({ input: must(child.stdout, 'it is a pipe') })) {
    const [, url] = /^Connector service: (.+)$/.exec(line) ?? []
    if (url !== undefined) return { url, child }
  }
  throw new Error('The service did not start.')
}

test.skipIf(onPostgres)(
  'a service that is killed before it hears the answer sends the same message again',
  async () => {
    const data = mkdtempSync(join(tmpdir(), 'killed-sender-'))
    const cli = (...args: string[]) =>
      JSON.parse(
        execFileSync(process.execPath, [join(projectRoot, 'backend/cli.ts'), ...args, '--data', data], {
          encoding: 'utf8',
          env,
        }),
      ) as Record<string, string>
    const workspace = cli('workspace', 'create', '--slug', 'acme', '--name', 'Acme')
    const { token = '' } = cli('token', 'create', '--name', 'test', '--role', 'admin', '--all')
    const first = await serve(data)
    let { url } = first
    const ask = async <T>(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST'): Promise<T> => {
      const headers = { authorization: `Bearer ${token}`, 'x-tenant-id': workspace['connectorsTenantId'] ?? '' }
      const answer = await fetch(url + path, {
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return (await answer.json()) as T
    }
    const secret = 'the secret of the app'
    const app = await ask<{ webhookPath: string }>('/provider-apps', {
      provider: 'github',
      appId: '1',
      name: 'App',
      webhookSecret: secret,
      homeWorkspaceId: workspace['id'],
    })
    const account = { externalId: '1', login: 'acme', kind: 'organization' }
    const { id: installationId } = await ask<{ id: string }>('/installations', {
      provider: 'github',
      externalInstallationId: '5',
      account,
      active: true,
    })
    const { id: project } = await ask<{ id: string }>('/projects', { slug: 'web', name: 'Web' })
    const { id: resourceId } = await ask<{ id: string }>(`/installations/${installationId}/resources`, {
      externalId: '1',
      fullName: 'acme/web',
    })
    await ask('/mappings', { installationId, resourceId, destination: { kind: 'project', id: project } })
    const sink = await receiver()
    sink.answer = () => {
      if (sink.got.length > 1) return { status: 204 }
      first.child.kill('SIGKILL')
      return 'hang up'
    }
    await ask(`/projects/${project}/sink`, { url: sink.url }, 'PUT')
    const body = JSON.stringify(pushTo({ id: 1, name: 'acme/web' }, 5))
    const signature = createHmac('sha256', secret).update(body).digest('hex')
    await fetch(url + app.webhookPath, {
      method: 'POST',
      body,
      headers: {
        'x-github-event': 'push',
        'x-github-delivery': randomUUID(),
        'x-hub-signature-256': `sha256=${signature}`,
      },
    })
    const deliveries = () =>
      ask<{ items: { id: string; state: string; attempts: number }[] }>('/destination-deliveries')
    while ((await deliveries()).items.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    const [queued] = (await deliveries()).items
    const ended = once(first.child, 'exit')
    const store = new Database(join(data, 'service.sqlite3'), { timeout: 5_000 })
    store.prepare('UPDATE destination_delivery SET next_at = 1').run()
    store.close()
    await ended
    const second = await serve(data)
    url = second.url
    while ((await deliveries()).items[0]?.state !== 'delivered') await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await deliveries()).items).toMatchObject([{ id: queued?.id, state: 'delivered', attempts: 2 }])
    expect(sink.got.map(({ headers }) => headers['webhook-id'])).toEqual([queued?.id, queued?.id])
    second.child.kill('SIGTERM')
    await once(second.child, 'exit')
    await sink.close()
  },
  60_000,
)
