import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { z } from 'zod'
import { hostCommand } from '#scripts/host-command.ts'
import { projectRoot } from '#scripts/project-root.ts'

export const roomMb = 64
const service = 'dist/service/cli.js'

export interface Target {
  readonly name: string
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /** What a bystander asks for. */
  readonly path: string
}

export const serviceTarget: Target = { name: 'the service', args: [service, 'serve', '--port', '0'], path: '/healthz' }
/** As `npm start` starts it. */
const host = hostCommand(['--no-open'])
export const hostTarget: Target = { name: 'the Node host', args: host.args, env: host.env, path: '/' }

export interface AttackedServer {
  readonly port: number
  /** Of an admin: whoever may post at all is the one to withstand. */
  readonly token: string
  readonly webhookPath: string
  readonly webhookSecret: string
  /** The one-time ticket that the Node host printed. */
  readonly ticket: string
  /** Sends bytes as they are; answers with what came back once the connection is over. */
  raw(head: string, body?: string | Uint8Array, onOpen?: (socket: Socket) => void): Promise<string>
  /** Runs an attack while a bystander asks; the server must keep its size, its temper and its pace. */
  withstands(attack: () => Promise<readonly string[]>, facts?: { readonly inFlightMb?: number }): Promise<void>
  stop(): void
}

/** A server of its own process, with an operator and a signed address. */
export async function startAttacked(target: Target): Promise<AttackedServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-inbound-'))
  const run = (args: readonly string[], input = ''): unknown =>
    JSON.parse(
      execFileSync(process.execPath, [service, ...args, '--data', dataDir], {
        cwd: projectRoot,
        encoding: 'utf8',
        input,
      }),
    )
  const webhookSecret = 'a secret of twenty letters'
  run(['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  const app = ['--provider', 'github', '--app-id', '1', '--name', 'App', '--home', 'acme', '--secret-stdin']
  const made = run(['provider-app', 'create', ...app], `${webhookSecret}\n`)
  const { webhookPath } = z.looseObject({ webhookPath: z.string() }).parse(made)
  const { token } = z
    .looseObject({ token: z.string() })
    .parse(run(['token', 'create', '--name', 'guard', '--role', 'admin', '--all']))
  const child = spawn(process.execPath, [...target.args, '--data', dataDir], {
    cwd: projectRoot,
    env: target.env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [port, ticket] = await new Promise<[number, string]>((resolve) => {
    let out = ''
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString()
      const found = /http:\/\/127\.0\.0\.1:(\d+)(?:\/#([\w-]+))?/.exec(out)
      if (found !== null) resolve([Number(found[1]), found[2] ?? ''])
    })
  })

  const residentMb = (): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1024

  /** On a connection of its own, as somebody who comes only now. */
  function ask(): Promise<number> {
    const asked = performance.now()
    return new Promise((resolve, reject) => {
      const request = get({ host: '127.0.0.1', port, path: target.path, agent: false }, (answer) => {
        answer.resume().once('end', () => {
          if (answer.statusCode === 200) resolve(performance.now() - asked)
          else reject(new Error(`A bystander was answered ${String(answer.statusCode)}.`))
        })
      })
      request.once('error', reject)
    })
  }
  for (let warm = 0; warm < 50; warm += 1) await ask()

  async function withstands(
    attack: () => Promise<readonly string[]>,
    { inFlightMb = 0 }: { readonly inFlightMb?: number } = {},
  ): Promise<void> {
    const before = residentMb()
    let most = before
    const watch = setInterval(() => (most = Math.max(most, residentMb())), 10)
    const waits: number[] = []
    const unanswered: unknown[] = []
    let attacking = true
    const bystander = (async () => {
      while (attacking) {
        await ask().then(
          (wait) => waits.push(wait),
          (error: unknown) => unanswered.push(error),
        )
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })()
    const [outcome] = await Promise.allSettled([attack()])
    attacking = false
    await bystander
    clearInterval(watch)
    if (outcome.status === 'rejected') throw outcome.reason
    const answers = outcome.value
    expect(unanswered).toEqual([])
    expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 5'))).toEqual([])
    expect(most - before, 'how much it grew, in MB, at its largest').toBeLessThan(roomMb + inFlightMb)
    expect(waits.length, 'a bystander was there').toBeGreaterThan(0)
    expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0).toBeLessThan(1_000)
  }

  return {
    port,
    token,
    webhookPath,
    webhookSecret,
    ticket,
    raw: (head, body = '', onOpen) =>
      new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1')
        let answer = ''
        socket.on('data', (data: Buffer) => (answer = (answer + data.toString('latin1')).slice(0, 4_000)))
        socket.on('error', () => undefined)
        socket.on('close', () => resolve(answer))
        socket.on('connect', () => {
          socket.write(head)
          if (body.length > 0) socket.write(body)
          onOpen?.(socket)
        })
      }),
    withstands,
    stop: () => child.kill('SIGKILL'),
  }
}

export function statusOf(answer: string): number | undefined {
  const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]
  return status === undefined ? undefined : Number(status)
}
