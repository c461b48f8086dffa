import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomBytes } from 'node:crypto'
import { silentLogger } from '#backend/http/logger.ts'
import { setSink, type SinkTools } from '#backend/features/sinks/change-sink.ts'
import type { MasterKeys } from '#backend/secrets/master-keys.ts'
import { createSecretStore } from '#backend/secrets/secret-store.ts'
import { createPost } from '#backend/sending/post-message.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { createSender } from '#backend/sending/create-sender.ts'
import { must } from '#shared/lib/must.ts'
import type { OpId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import { transaction } from '#backend/store/transaction.ts'
import { type Core, type CoreOptions, openCore, pushTo, workspaceId, writerOf } from './core.ts'

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

type Answer = (received: Received) => { readonly status: number; readonly headers?: Record<string, string> } | 'hang up'

/** A receiver on this machine that keeps what it gets and answers as it is told. */
export async function receiver(): Promise<{
  readonly url: string
  readonly got: Received[]
  answer: Answer
  close(): Promise<void>
}> {
  const got: Received[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const received = { headers: request.headers, body: Buffer.concat(parts).toString('utf8') }
      got.push(received)
      const answer = one.answer(received)
      if (answer === 'hang up') return void request.socket.destroy()
      response.writeHead(answer.status, answer.headers).end('thanks')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // It listens on a port: the address is an object.
  const { port } = server.address() as AddressInfo
  const one = {
    url: `http://127.0.0.1:${port}/hooks?team=web`,
    got,
    answer: (() => ({ status: 204 })) as Answer,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return one
}

const key = { id: 'k1', bytes: randomBytes(32) }
const keys: MasterKeys = { current: key, all: [key] }

/** A workspace whose project `web` has a sink, and a sender whose time is the test's. */
export function sinkWorld(options: CoreOptions & { readonly url: string; readonly core?: Core }) {
  const core = options.core ?? openCore(options)
  const installationId = core.addInstallation('5')
  const project = core.addProject('web')
  const secrets = createSecretStore({ keys, randomBytes, clock: core.clock })
  const sent: string[] = []
  const tools: SinkTools = {
    write: writerOf(core.db),
    clock: core.clock,
    newId: core.newId,
    workspaceId,
    principal: { name: 'ana' },
    secrets,
    randomBytes,
    allowLocalSinks: true,
  }
  const { secret } = setSink(tools, { kind: 'project', id: project }, { url: options.url, paused: false })
  const newSender = ({ allowLocal = true, db = core.db }: { allowLocal?: boolean; db?: WriteDb } = {}) => {
    let failures = 0
    const made = createSender({
      read: db,
      write: (work, lock) => transaction<unknown>(db, () => work(db), lock) as never,
      isShared: core.db.isShared,
      secrets,
      post: createPost({ allowLocal, clock: core.clock }),
      clock: core.clock,
      newId: core.newId,
      random: () => 0.5,
      metrics: { sent: (outcome) => void sent.push(outcome), sinkAnswered: () => undefined },
      logger: (...said) => {
        failures += 1
        silentLogger(...said)
      },
    })
    return { ...made, failures: () => failures }
  }
  const sender = newSender()
  return {
    core,
    project,
    tools,
    secret: must(secret, 'the sink is new'),
    sender,
    newSender,
    sent,
    async arrive(repository: number, times = 1): Promise<void> {
      for (let n = 0; n < times; n += 1) await core.send(pushTo({ id: repository, name: `acme/repo-${repository}` }, 5))
      await core.router.drain()
    },
    /** Maps a repository to the project, and resolves what waits of it. */
    map(repository: number, to: ProjectId = project): OpId {
      const id = core.newId('op')
      const row = core.db
        .read<{ id: ResourceId }>('SELECT id FROM resource WHERE external_id = ?')
        .get(String(repository))
      const resourceId = must(row, 'something of it has arrived').id
      const throughSeq = core.db.read<{ seq: number }>('SELECT seq FROM workspace').get()?.seq ?? 0
      const groupKey = `resource/${installationId}/${resourceId}`
      core.decide(
        {
          type: 'mapping.create',
          mappingId: core.newId('map'),
          installationId,
          resourceId,
          destination: { kind: 'project', id: to },
          filter: emptyFilter,
          provenance: 'manual',
          evidence: [],
          selection: { kind: 'group', groupKey, throughSeq, count: 1_000 },
        },
        { id },
      )
      return id
    },
    undo: (target: OpId) => core.decide({ type: 'op.undo', target }),
    states: () =>
      core.db
        .read<{ message: string; state: string }>(
          'SELECT message, state FROM destination_delivery ORDER BY created_at, seq, message, id',
        )
        .all()
        .map(({ message, state }) => `${message} ${state}`),
    /** Lets time pass and sends what has become due. */
    async pass(ms: number): Promise<void> {
      core.advance(ms)
      await sender.drain()
    },
    async close(): Promise<void> {
      await sender.stop()
      core.close()
    },
  }
}

export type SinkWorld = ReturnType<typeof sinkWorld>
