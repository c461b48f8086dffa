import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterEach } from 'vitest'
import { serviceCli } from './service-programs.ts'

export const secret = 'canary-webhook-secret-0123456789'
const children: ChildProcess[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

export const appOf = (from: string) => [
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
export const newDir = () => mkdtempSync(join(tmpdir(), 'cli-'))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export function run(dir: string, args: readonly string[], stdin = ''): Promise<Ended> {
  const child = spawn(process.execPath, [serviceCli, ...args, '--data', dir], { stdio: ['pipe', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
  child.stdin.end(stdin)
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
}

/** What each of these prints, from one process that is the program again and again. */
export async function printed(calls: readonly (readonly string[])[]): Promise<string[]> {
  const program = `const [cli, calls] = JSON.parse(process.argv.at(-1))
    for (const [at, args] of calls.entries()) {
      process.argv = [process.execPath, cli, ...args]
      await import(cli + '?' + at)
      process.stdout.write('\\0')
    }`
  const given = JSON.stringify([pathToFileURL(serviceCli).href, calls])
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return (await text(child.stdout)).split('\0').slice(0, -1)
}

export async function json<T>(dir: string, args: readonly string[], stdin?: string): Promise<T> {
  const { code, stdout, stderr } = await run(dir, args, stdin)
  if (code !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as T
}

/** Starts the service and answers with its address, and with how to end it. */
export function serve(
  dir: string,
  more: readonly string[] = [],
): Promise<{ url: string; child: ChildProcess; stdout: () => string; end: () => Promise<number | null> }> {
  const child = spawn(process.execPath, [serviceCli, 'serve', '--data', dir, '--port', '0', ...more], {
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
export async function deliver(address: string, installationId: number, deliveryId: string): Promise<number> {
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

export async function until<T>(look: () => Promise<T>, accept: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const value = await look()
    if (accept(value)) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('It never came to pass.')
}
