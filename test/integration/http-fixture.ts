import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { must } from '#shared/lib/must.ts'
import type { Role } from '#shared/model/permissions.ts'
import type { Grant } from '#shared/model/principal.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { hashToken } from '#backend/auth/operator-token.ts'
import { createToken, revokeToken } from '#backend/features/tokens/token-commands.ts'
import { findPrincipalByHash } from '#backend/features/tokens/token-repository.ts'
import { silentLogger } from '#backend/http/logger.ts'
import type { Logger } from '#backend/http/logger.ts'
import type { ServerLimits } from '#backend/http/http-server.ts'
import type { Prometheus } from '#backend/metrics/prometheus.ts'
import { type OpenStore, openStore } from '#backend/open-store.ts'
import { createService } from '#backend/service.ts'
import { storeIn } from './store-of-test.ts'

export const adminToken = 'the-console-that-started-this-service-0001'

export interface RunningService {
  readonly url: string
  readonly port: number
  readonly dataDir: string
  fetch(path: string, init?: RequestOptions): Promise<Response>
  json<T>(path: string, init?: RequestOptions): Promise<T>
  workspace(slug: string): Promise<Workspace>
  /** Works on the store beside the running service, as the command line does. */
  beside<T>(work: (store: OpenStore) => T): T
  /** A stored token with a role and a grant, made as the command line makes it. */
  token(role: Role, grant: Grant): string
  /** Revokes a stored token, as the command line does: beside the running service. */
  revoke(token: string): void
  stop(): Promise<void>
}

export interface RequestOptions {
  readonly method?: string
  readonly token?: string | null
  readonly tenant?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly signal?: AbortSignal
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'service-'))

export async function runService(
  options: {
    dataDir?: string
    logger?: Logger
    allowSample?: boolean
    limits?: Partial<ServerLimits>
    prometheus?: Prometheus
    /** With the intake's thread, as it runs outside tests. */
    thread?: boolean
  } = {},
): Promise<RunningService> {
  const dataDir = options.dataDir ?? newDataDir()
  const service = createService({
    ...storeIn(dataDir),
    masterKey: undefined,
    clock: Date.now,
    randomBytes,
    logger: options.logger ?? silentLogger,
    allowSample: options.allowSample ?? false,
    bootstrapToken: adminToken,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(options.prometheus === undefined ? {} : { prometheus: options.prometheus }),
    ...(options.thread === true
      ? { workerUrl: new URL('../../backend/intake/intake-worker.ts', import.meta.url) }
      : {}),
  })
  const { url, port } = await service.start({ host: '127.0.0.1', port: 0 })

  const request = (path: string, init: RequestOptions = {}): Promise<Response> => {
    const token = init.token === undefined ? adminToken : init.token
    return fetch(url + path, {
      method: init.method ?? (init.body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(init.tenant === undefined ? {} : { 'X-Tenant-Id': init.tenant }),
        ...init.headers,
      },
      ...(init.body === undefined
        ? {}
        : { body: typeof init.body === 'string' ? init.body : JSON.stringify(init.body) }),
      ...(init.signal === undefined ? {} : { signal: init.signal }),
    })
  }
  const json = async <T>(path: string, init?: RequestOptions): Promise<T> => {
    const response = await request(path, init)
    const text = await response.text()
    if (!response.ok) throw new Error(`${response.status} ${text}`)
    return JSON.parse(text) as T
  }
  function beside<T>(work: (store: OpenStore) => T): T {
    const store = openStore({ ...storeIn(dataDir), masterKey: undefined, clock: Date.now, randomBytes })
    try {
      return work(store)
    } finally {
      store.close()
    }
  }
  return {
    url,
    port,
    dataDir,
    fetch: request,
    json,
    workspace: (slug) => json<Workspace>('/workspaces', { body: { slug, name: slug } }),
    beside,
    token: (role, grant) =>
      beside((store) => {
        const tools = { ...store, clock: Date.now, randomBytes, actor: 'test' }
        return createToken(tools, { name: `${role} of the test`, role, grant }).token
      }),
    revoke: (token) =>
      beside((store) => {
        const principal = must(
          store.write((db) => findPrincipalByHash(db, hashToken(token))),
          'the token was made before',
        )
        revokeToken({ ...store, clock: Date.now, actor: 'test' }, principal.tokenId)
      }),
    stop: () => service.stop(),
  }
}

/** The code of a problem document. */
export async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { code: string }).code
}

/** How a request was refused: its status and code. */
export async function refusal(answer: Promise<Response>): Promise<[number, string]> {
  const response = await answer
  return [response.status, await codeOf(response)]
}
