import type { ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '#scripts/project-root.ts'
import { endChild, startProgram } from './console-driver.ts'
import { deliver, pushDelivery, signatureOf } from '../integration/kills-github.ts'

const cli = join(projectRoot, 'dist/service/cli.js')

/** A service of its own process that is shown every secret there is, and writes all that it would ever log. */
export interface LeakyService {
  readonly url: string
  readonly token: string
  process(): ChildProcess
  output(): string
  start(): Promise<void>
  end(signal: 'SIGTERM' | 'SIGKILL' | 'SIGSEGV'): Promise<void>
  /** Sends a genuine event, with headers of ours beside the provider's. */
  deliver(id: string, repository: number, headers?: Readonly<Record<string, string>>): Promise<number | undefined>
  call(path: string, init?: RequestInit): Promise<number>
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

export async function runLeakyService(dataDir: string, webhookSecret: string): Promise<LeakyService> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const run = (args: readonly string[], input = ''): unknown =>
    JSON.parse(execFileSync(process.execPath, [cli, ...args, '--data', dataDir], { encoding: 'utf8', input }))
  run(['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  run(['project', 'create', '--workspace', 'acme', '--slug', 'search', '--name', 'Search'])
  const app = ['--provider', 'github', '--app-id', '1', '--name', 'App', '--home', 'acme', '--secret-stdin']
  const made = run(['provider-app', 'create', ...app], `${webhookSecret}\n`)
  const { webhookPath } = z.looseObject({ webhookPath: z.string() }).parse(made)
  const installation = [
    '--provider',
    'github',
    '--workspace',
    'acme',
    '--account',
    'acme',
    '--external-id',
    '77',
    '--active',
  ]
  run(['installation', 'create', ...installation])
  const { token } = z
    .looseObject({ token: z.string() })
    .parse(run(['token', 'create', '--name', 'e2e', '--role', 'admin', '--all']))

  let outputs: (() => string)[] = []
  let running: ChildProcess | undefined
  const current = (): ChildProcess => {
    if (running === undefined) throw new Error('The service does not run.')
    return running
  }
  return {
    url,
    token,
    process: current,
    output: () => outputs.map((read) => read()).join(''),
    async start() {
      const args = [cli, 'serve', '--data', dataDir, '--port', String(port), '--verbose']
      const { child, output } = await startProgram(args, /Connector service: (\S+)/)
      running = child
      outputs = [...outputs, output]
    },
    end: (signal) => endChild(current(), signal),
    async deliver(id, repository, headers = {}) {
      const delivery = pushDelivery(id, repository)
      if (Object.keys(headers).length === 0)
        return deliver(url + webhookPath, delivery, signatureOf(delivery.body, webhookSecret))
      const answer = await fetch(url + webhookPath, {
        method: 'POST',
        body: delivery.body,
        headers: {
          ...headers,
          'content-type': 'application/json',
          'x-github-event': delivery.event,
          'x-github-delivery': id,
          'x-hub-signature-256': signatureOf(delivery.body, webhookSecret),
        },
      })
      return answer.status
    },
    async call(path, init = {}) {
      const answer = await fetch(url + path, init)
      await answer.arrayBuffer()
      return answer.status
    },
  }
}

/** Requests that fail, with one canary in every place where a request could hold one. */
export async function failWith(service: LeakyService, canary: string): Promise<void> {
  const json = { 'content-type': 'application/json' }
  const mine = { ...json, authorization: `Bearer ${service.token}` }
  const body = JSON.stringify({ slug: canary, name: canary, [canary]: canary, token: canary })
  const encoded = encodeURIComponent(canary)
  await service.call('/workspaces', { headers: { authorization: `Bearer ${canary}` } })
  await service.call('/workspaces', { headers: { authorization: canary } })
  await service.call('/workspaces', { headers: { authorization: `Basic ${canary}`, cookie: `session=${canary}` } })
  await service.call(`/workspaces?access_token=${encoded}&${encoded}=1`, { headers: mine })
  await service.call('/workspaces', { method: 'POST', headers: mine, body })
  await service.call('/workspaces', { method: 'POST', headers: mine, body: `{"a": ${canary}` })
  await service.call('/projects', { headers: { ...mine, 'x-tenant-id': canary } })
  await service.call(`/events/${encoded}`, { headers: { ...mine, 'x-tenant-id': canary } })
  await service.call(`/webhooks/github/${encoded}?token=${encoded}`, { method: 'POST', headers: json, body })
  await service.call(`/${encoded}/${encoded}`, { headers: mine })
  await service.call('/ops', {
    method: 'POST',
    headers: { ...mine, 'idempotency-key': canary, 'if-match': canary },
    body,
  })
}

/** Headers of a genuine delivery that carry what a proxy or a provider may add. */
export function telltaleHeaders(canary: string): Record<string, string> {
  return {
    authorization: `Bearer ${canary}`,
    'proxy-authorization': `Basic ${canary}`,
    cookie: `session=${canary}`,
    'x-hub-signature': `sha1=${canary}`,
    'x-gitlab-token': canary,
    'x-slack-signature': `v0=${canary}`,
    'x-api-key': canary,
    'x-amz-security-token': canary,
    'x-original-uri': `/webhooks/github/${canary}`,
    referer: `https://proxy.example.test/?token=${encodeURIComponent(canary)}`,
  }
}
