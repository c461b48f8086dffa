import type { z } from 'zod'
import type { Permission } from '../model/permissions.ts'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Who may call: anyone, a token for the whole service, or a token that covers the tenant of `X-Tenant-Id`. */
export type RouteAccess =
  | { readonly kind: 'public' }
  | { readonly kind: 'service'; readonly permission: Permission }
  | { readonly kind: 'tenant'; readonly permission: Permission }

/** What the answer's body is: JSON by schema, or bytes that the handler writes itself. */
export type RouteAnswer =
  | { readonly kind: 'json'; readonly schema: z.ZodType; readonly status: 200 | 201 | 202 }
  | { readonly kind: 'stream'; readonly mediaType: string; readonly status: 200 }

/** One HTTP call. Routes, client, validation and OpenAPI are derived from it. */
export interface Route {
  readonly method: HttpMethod
  /** `/events/{id}`: every name in braces is a key of `params`. */
  readonly path: `/${string}`
  readonly summary: string
  readonly access: RouteAccess
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Takes `Idempotency-Key`: the same key and body answer the same. */
  readonly idempotent?: true
  /** Is written in several transactions, each of which may be the last: asked again, it goes on. */
  readonly inPieces?: true
  /** Takes `If-Match` with the version that the caller saw; 412 when it has moved on. */
  readonly versioned?: true
  readonly answer: RouteAnswer
  /** Where its answers or refusals are not those of other calls: all there are, as OpenAPI tells them. */
  readonly documented?: {
    readonly answers: Readonly<Record<number, { readonly description: string; readonly schema: z.ZodType }>>
    readonly refusals: readonly number[]
  }
}

/** Declares a route and keeps its exact type. */
export function route<const R extends Route>(declared: R): R {
  return declared
}

export const json = <S extends z.ZodType, const N extends 200 | 201 | 202 = 200>(schema: S, status?: N) =>
  ({ kind: 'json', schema, status: status ?? 200 }) as const

export const stream = (mediaType: string) => ({ kind: 'stream', mediaType, status: 200 }) as const

type Out<S> = S extends z.ZodType ? z.output<S> : undefined
type In<S> = S extends z.ZodType ? z.input<S> : undefined

/** What a handler receives once everything has been parsed. */
export interface RouteInput<R extends Route> {
  readonly params: Out<R['params']>
  readonly query: Out<R['query']>
  readonly body: Out<R['body']>
  readonly ifMatch: R['versioned'] extends true ? number : undefined
}

/** What a caller passes: only the parts that the route declares. */
export type RouteRequest<R extends Route> = (R['params'] extends z.ZodType
  ? { readonly params: In<R['params']> }
  : { readonly params?: undefined }) &
  (R['query'] extends z.ZodType ? { readonly query?: In<R['query']> } : { readonly query?: undefined }) &
  (R['body'] extends z.ZodType ? { readonly body: In<R['body']> } : { readonly body?: undefined }) &
  (R['versioned'] extends true ? { readonly ifMatch: number } : { readonly ifMatch?: undefined }) & {
    readonly idempotencyKey?: string
    readonly signal?: AbortSignalLike
  }

/** The part of `AbortSignal` that callers hand on; `shared` knows no DOM. */
export interface AbortSignalLike {
  readonly aborted: boolean
}

export type RouteOutput<R extends Route> = R['answer'] extends { kind: 'json'; schema: infer S extends z.ZodType }
  ? z.output<S>
  : undefined
