import { mkdtempSync } from 'node:fs'
import { createServer, request as httpRequest } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterTimeout } from '#main/service/timers.ts'
import { createRemoteService } from '#main/service/remote-service.ts'
import type { Fetch } from '#main/service/service-client.ts'
import { syncTroubleText } from '#renderer/app/sync-trouble-messages.ts'
import type { IpcInput, IpcOutput } from '#shared/ipc/contract.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { must } from '#shared/lib/must.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import { startConsole, until, type RunningConsole } from './console-harness.ts'

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'switchboard-recovery-'))

/** The console's way to the service, and which calls went over it. */
export interface Wire {
  readonly fetch: Fetch
  readonly asked: string[]
  /** Paths that nobody answers. */
  readonly cut: Set<string>
  /** Called with each path once its answer is there. */
  onAnswer: (path: string) => void
  /** How long each piece of a snapshot takes. */
  pieceMs: number
  /** What a snapshot waits for after its header. */
  rest: Promise<unknown> | null
}

export function createWire(): Wire {
  const wire: Wire = {
    asked: [],
    cut: new Set(),
    onAnswer: () => undefined,
    pieceMs: 0,
    rest: null,
    async fetch(input, init) {
      const path = new URL(input instanceof Request ? input.url : input).pathname
      wire.asked.push(path)
      if (wire.cut.has(path)) throw new TypeError('fetch failed')
      const response = await fetch(input, init)
      wire.onAnswer(path)
      if (path !== '/snapshot' || response.body === null) return response
      if (wire.rest !== null) return new Response(response.body.pipeThrough(afterHeader(wire.rest)), response)
      if (wire.pieceMs === 0) return response
      const slow = new TransformStream<Uint8Array, Uint8Array>({
        async transform(piece, controller) {
          await new Promise((resolve) => setTimeout(resolve, wire.pieceMs))
          controller.enqueue(piece)
        },
      })
      return new Response(response.body.pipeThrough(slow), response)
    },
  }
  return wire
}

function afterHeader(rest: Promise<unknown>): TransformStream<Uint8Array, Uint8Array> {
  let isHeader = true
  return new TransformStream({
    async transform(piece, controller) {
      const end = isHeader ? piece.indexOf(10) + 1 : 0
      if (end > 0) controller.enqueue(piece.slice(0, end))
      isHeader &&= end === 0
      if (isHeader) return controller.enqueue(piece)
      await rest
      controller.enqueue(piece.slice(end))
    },
  })
}

export const sentOps = ({ asked }: Wire): number => asked.filter((path) => path === '/ops').length

/** A console at a service of its own address. */
export function startAt(dataDir: string, given: { url: string; token: string }, wire: Wire): RunningConsole {
  const service = createRemoteService(given, { fetch: wire.fetch, after: afterTimeout, clock: Date.now })
  return startConsole(dataDir, { service, serviceKey: given.url, fetch: wire.fetch })
}

export const groupsOf = (console: RunningConsole): Promise<IpcOutput<'inbox.groups'>> =>
  console.ipc.call('inbox.groups', { filter: { state: 'open' }, sort: 'newest', offset: 0, limit: 200 })
export const opsOf = async (console: RunningConsole): Promise<readonly OpView[]> =>
  (await console.ipc.call('ops.list', { scope: 'all', offset: 0, limit: 200 })).rows
export const statusOf = (console: RunningConsole): Promise<IpcOutput<'sync.status'>> =>
  console.ipc.call('sync.status', {})

/** Ignores what waits of one repository. */
export const ignore = (console: RunningConsole, subject: string): Promise<OpView> =>
  decideOf(console, subject, (selection) => ({ type: 'event.ignore', selection, reason: 'noise' }))
/** Leaves what waits of one repository until its next event. */
export const snooze = (console: RunningConsole, subject: string): Promise<OpView> =>
  decideOf(console, subject, (selection) => ({ type: 'event.snooze', selection, until: { kind: 'next_of_group' } }))

async function decideOf(
  console: RunningConsole,
  subject: string,
  intent: (selection: FrozenSelection) => IpcInput<'ops.decide'>['intent'],
): Promise<OpView> {
  const { rows } = await groupsOf(console)
  const { groupKey } = must(
    rows.find((row) => row.subject === subject),
    `${subject} waits`,
  )
  const { selections } = await console.ipc.call('inbox.freeze', {
    kind: 'groups',
    groupKeys: [groupKey],
    filter: { state: 'open' },
  })
  const selection = must(selections[0], 'it was just seen')
  return console.ipc.call('ops.decide', { intent: intent(selection), label: subject })
}

export const shown = async (console: RunningConsole, count: number): Promise<void> => {
  await until(
    () => groupsOf(console),
    ({ total }) => total === count,
  )
}
export const allSynced = (console: RunningConsole, count: number): Promise<readonly OpView[]> =>
  until(
    () => opsOf(console),
    (ops) => ops.length === count && ops.every(({ state }) => state.kind === 'synced'),
  )
/** The words above the screen, once there are any. */
export async function troubleOf(
  console: RunningConsole,
  isOwn = false,
): Promise<{ title: string; what: string; next: string }> {
  const { syncTrouble } = await until(
    () => statusOf(console),
    (status) => status.syncTrouble !== null,
  )
  return syncTroubleText.words(must(syncTrouble, 'it was waited for'), isOwn)
}

interface OlderService {
  readonly url: string
  /** Paths and kinds of decisions that it does not know; both empty, it is as new as the one behind it. */
  readonly unknown: { paths: readonly string[]; types: readonly string[] }
  stop(): Promise<void>
}

/**
 * An earlier version of the service in front of one of today: what it doesn't know comes to the real one under a name that
 * that one doesn't know either, so that the answers are the real ones.
 */
export async function startOlderService(behind: string): Promise<OlderService> {
  const unknown: OlderService['unknown'] = { paths: [], types: [] }
  const server = createServer((asked, answer) => {
    const { pathname, search } = new URL(asked.url ?? '/', behind)
    const path = unknown.paths.includes(pathname) ? `/later${pathname}` : pathname
    const pieces: Buffer[] = []
    asked.on('data', (piece: Buffer) => pieces.push(piece))
    asked.on('end', () => {
      let body = Buffer.concat(pieces).toString()
      for (const type of unknown.types) body = body.replaceAll(`"type":"${type}"`, `"type":"later.${type}"`)
      const headers = { ...asked.headers, host: new URL(behind).host }
      delete headers['content-length']
      delete headers['transfer-encoding']
      const passed = httpRequest(behind + path + search, { method: asked.method, headers }, (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers)
        response.pipe(answer)
      })
      passed.on('error', () => answer.destroy())
      answer.on('close', () => passed.destroy())
      passed.end(body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    unknown,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
