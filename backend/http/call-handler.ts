import { apiContract } from '#shared/api/contract.ts'
import type { ApiContract, ApiName } from '#shared/api/contract.ts'
import type { Route, RouteOutput, RouteRequest } from '#shared/api/route.ts'
import { must } from '#shared/lib/must.ts'
import type { ApiHandlers, HandlerContext } from './handler.ts'
import { type Pieces, runAtOnce } from './in-pieces.ts'
import { parseInput } from './parse-input.ts'

type JsonName = { [N in ApiName]: ApiContract[N]['answer'] extends { kind: 'json' } ? N : never }[ApiName]
/** Only calls that answer at once, so that several of them can be one transaction. */
export type PromptName = {
  [N in JsonName]: ApiContract[N] extends { idempotent: true } | { versioned: true } | { method: 'GET' } ? N : never
}[JsonName]

/** Calls of the contract from inside the process: parsed, checked and answered as a request would be. */
export type LocalCall = <N extends PromptName>(
  name: N,
  request: RouteRequest<ApiContract[N]>,
) => RouteOutput<ApiContract[N]>

export function createLocalCall(handlers: Partial<ApiHandlers>, context: Partial<HandlerContext>): LocalCall {
  return (name, request) => {
    const route: Route = apiContract[name]
    const {
      params = {},
      query = {},
      body,
      ifMatch,
    } = request as {
      params?: Record<string, string>
      query?: Record<string, string>
      body?: unknown
      ifMatch?: number
    }
    const input = parseInput(route, {
      params,
      query: new URLSearchParams(Object.entries(query).map(([key, value]): [string, string] => [key, String(value)])),
      body,
      ifMatch: ifMatch === undefined ? undefined : String(ifMatch),
    })
    // The route's own schemas made the input and check the answer, which the compiler can't follow through the name.
    const handler = must(handlers[name], 'a local call names a handler that is there') as unknown as (
      context: unknown,
      input: unknown,
    ) => unknown
    if (route.answer.kind !== 'json') throw new Error(`${name} does not answer with JSON.`)
    const said = handler(context, input)
    // A route in pieces has a handler that makes them.
    const output = route.inPieces === true ? runAtOnce(said as Pieces<unknown>) : said
    return route.answer.schema.parse(output) as never
  }
}
