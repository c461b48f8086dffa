import { Hono } from 'hono'
import type { Context } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { apiContract } from '#shared/api/contract.ts'
import type { ApiName } from '#shared/api/contract.ts'
import type { Route } from '#shared/api/route.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { once, onceInPieces } from '#backend/features/idempotency/once.ts'
import type { FindPrincipal } from './authorize.ts'
import { authorize, isAllowed } from './authorize.ts'
import { createCallerSignal } from './caller-signal.ts'
import { forwardedHeaders } from './forwarded-headers.ts'
import type { ApiHandlers, HandlerContext, StreamBody } from './handler.ts'
import { type Pieces, runInPieces } from './in-pieces.ts'
import { parseInput } from './parse-input.ts'
import { problemResponse } from './problem-response.ts'
import { readJsonBody } from './request-body.ts'
import { toReadableStream } from './stream-body.ts'
import { traceHeaders, traceIdOf } from './trace-id.ts'

/** What every call may use, whoever makes it. */
export type ServiceTools = Pick<
  HandlerContext,
  'read' | 'openReader' | 'write' | 'clock' | 'newId' | 'logger' | 'onCommit'
>

export interface AppOptions {
  /** Calls without a handler are not served. */
  readonly handlers: Partial<ApiHandlers>
  readonly tools: ServiceTools
  readonly findPrincipal: FindPrincipal
  readonly newTraceId: () => string
  /** Aborts when the service stops: streams end; calls are answered for as long as they come. */
  readonly stopping: AbortSignal
  /** Whether a Host header is a name that we go by: a page that rebinds a name to us sends that one. */
  readonly isOurHost: (header: string | undefined) => boolean
}

export type App = Hono<{ Bindings: HttpBindings }>
type RequestContext = Context<{ Bindings: HttpBindings }>
// Handlers are called with what their own route's schemas produced, which the compiler can't follow through a loop.
type AnyHandler = (context: HandlerContext, input: unknown) => unknown

/** The HTTP side of the contract: nothing is served that it doesn't name. */
export function createApp(options: AppOptions): App {
  const app: App = new Hono()
  const methods = new Map<string, string[]>()
  for (const name of Object.keys(apiContract) as ApiName[]) {
    const route: Route = apiContract[name]
    if (options.handlers[name] === undefined) continue
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1')
    app.on(route.method, path, (c) => answer(c, { name, route, options }))
    methods.set(path, [...(methods.get(path) ?? []), route.method])
  }
  for (const [path, allowed] of methods) {
    app.all(path, (c) => refuse(c, options, 'method.not_allowed', { Allow: allowed.join(', ') }))
  }
  app.notFound((c) => refuse(c, options, 'route.not_found'))
  return app
}

interface Call {
  readonly name: ApiName
  readonly route: Route
  readonly options: AppOptions
}

async function answer(c: RequestContext, call: Call): Promise<Response> {
  const { options, route, name } = call
  const traceId = traceIdOf(c.env.incoming, options.newTraceId)
  const began = performance.now()
  try {
    requireOwnHost(c, options)
    const response = await serve(c, call, traceId)
    options.tools.logger('debug', 'call answered', {
      traceId,
      route: name,
      method: route.method,
      status: response.status,
      durationMs: Math.round(performance.now() - began),
    })
    return response
  } catch (error) {
    return problemResponse(error, { traceId, logger: options.tools.logger, route: name, method: route.method })
  }
}

async function serve(c: RequestContext, call: Call, traceId: string): Promise<Response> {
  const { route, options, name } = call
  const { incoming, outgoing } = c.env
  const { read } = options.tools
  const credentials = {
    authorization: incoming.headers.authorization,
    tenantId: single(incoming.headers['x-tenant-id']),
  }
  const question = { access: route.access, credentials, findPrincipal: options.findPrincipal }
  const { principal, workspaceId } = authorize(read, question)
  const body = route.body === undefined ? undefined : await readJsonBody(incoming)
  const raw = {
    params: c.req.param(),
    query: queryOf(c.req.url),
    body,
    ifMatch: incoming.headers['if-match'],
  }
  const input = parseInput(route, raw)
  const caller = createCallerSignal(outgoing, options.stopping)
  const context = {
    ...options.tools,
    principal,
    workspaceId,
    traceId,
    isStillAllowed: () => isAllowed(read, question),
    get signal() {
      return caller.signal
    },
    request: { headers: forwardedHeaders(incoming), body: incoming },
    // Whether there is a principal and a workspace depends on the route's access, by which `authorize` has just found them.
  } as unknown as HandlerContext
  // `options.handlers` has under each name the handler of that route, and `input` was made by its schemas.
  const handler = options.handlers[name] as unknown as AnyHandler
  const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...traceHeaders(traceId) }
  if (route.answer.kind === 'stream') {
    const streamHeaders = { ...headers, 'Content-Type': route.answer.mediaType }
    if (incoming.method === 'HEAD') return new Response(null, { status: 200, headers: streamHeaders })
    const stream = toReadableStream((await handler(context, input)) as StreamBody, () => caller.end())
    return new Response(stream, { status: 200, headers: streamHeaders })
  }
  const { schema, status } = route.answer
  const said = () => {
    const returned = handler(context, input)
    // A route in pieces has a handler that makes them.
    return route.inPieces === true ? runInPieces(returned as Pieces<unknown>) : returned
  }
  const key = route.idempotent === true ? single(incoming.headers['idempotency-key']) : undefined
  if (key !== undefined) {
    const asked = {
      scope: `${workspaceId ?? 'service'} ${principal?.tokenId ?? ''} ${name}`,
      key,
      request: JSON.stringify([c.req.path, body]),
      status,
    }
    const work = () => schema.parse(handler(context, input))
    const stored =
      route.inPieces === true
        ? await onceInPieces(options.tools, { ...asked, work: async () => schema.parse(await said()) })
        : once(options.tools, { ...asked, work })
    return new Response(stored.answer, {
      status: stored.status,
      headers: { ...headers, ...jsonType, ...replayed(stored.replayed) },
    })
  }
  const output = schema.parse(await said())
  return new Response(JSON.stringify(output), { status, headers: { ...headers, ...jsonType } })
}

function queryOf(url: string): URLSearchParams {
  const start = url.indexOf('?')
  return new URLSearchParams(start === -1 ? '' : url.slice(start + 1))
}

const jsonType = { 'Content-Type': 'application/json; charset=utf-8' } as const

function replayed(was: boolean): Record<string, string> {
  return was ? { 'Idempotency-Replayed': 'true' } : {}
}

function requireOwnHost(c: RequestContext, options: AppOptions): void {
  if (options.isOurHost(c.env.incoming.headers.host)) return
  throw new SwitchboardError(
    'host.refused',
    'This service does not go by that name: start it with --public-url and the address that is used.',
  )
}

function refuse(
  c: RequestContext,
  options: AppOptions,
  code: 'route.not_found' | 'method.not_allowed',
  headers: Readonly<Record<string, string>> = {},
): Response {
  const message = code === 'route.not_found' ? 'There is no such path.' : 'This path does not take that method.'
  const traceId = traceIdOf(c.env.incoming, options.newTraceId)
  const facts = { traceId, logger: options.tools.logger, route: '-', method: c.req.method }
  try {
    // Providers come by any name, also when they are wrong about the rest of the address.
    if (!c.req.path.startsWith('/webhooks/')) requireOwnHost(c, options)
  } catch (error) {
    return problemResponse(error, facts)
  }
  return problemResponse(new SwitchboardError(code, message), { ...facts, headers })
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header
}
