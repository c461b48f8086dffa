import { z } from 'zod'
import { mostSearchLength, mostViewName, mostViews } from '../domain/saved-views.ts'
import { groupSortSchema } from './inbox-calls.ts'
import { call } from './call.ts'

const viewOf = {
  search: z.string().max(mostSearchLength),
  sort: groupSortSchema,
  as: z.enum(['groups', 'events']),
} as const
export const viewOfSchema = z.strictObject(viewOf)
const nameSchema = z.string().trim().min(1).max(mostViewName)
const idSchema = z.string().min(1).max(64)
const placeSchema = z.int().min(0).max(mostViews)
export const savedViewSchema = z.strictObject({ id: idSchema, name: nameSchema, ...viewOf })

const viewsSchema = z.object({ views: z.array(savedViewSchema) })

/** The open workspace's saved views of the Inbox, kept on this machine. */
export const viewCalls = {
  'views.list': call(z.strictObject({}), viewsSchema),
  'views.change': call(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('add'), name: nameSchema, view: viewOfSchema }),
      z.strictObject({ kind: z.literal('rename'), id: idSchema, name: nameSchema }),
      z.strictObject({ kind: z.literal('move'), id: idSchema, to: placeSchema }),
      z.strictObject({ kind: z.literal('remove'), id: idSchema }),
      z.strictObject({ kind: z.literal('put_back'), view: savedViewSchema, at: placeSchema }),
    ]),
    viewsSchema,
  ),
} as const
