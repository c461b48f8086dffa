import { z } from 'zod'
import { feedIdSchema, projectIdSchema } from '../model/ids.ts'
import { sinkInput, sinkSchema } from '../model/sink.ts'
import { json, route } from './route.ts'

const projectParams = z.strictObject({ id: projectIdSchema })
const feedParams = z.strictObject({ id: feedIdSchema })
/** An address may hold what only its receiver should know. */
const access = { kind: 'tenant', permission: 'configure' } as const

const setSinkSchema = sinkSchema.extend({
  /** The secret of a new sink, by which its receiver verifies what comes. It is never answered again. */
  secret: z.string().nullable(),
})
const rotatedSchema = z.object({ secret: z.string(), hasPreviousSecret: z.boolean() })
const retiredSchema = z.object({ hasPreviousSecret: z.boolean() })
/** How many messages waited and are not sent any more. */
const removedSchema = z.object({ cancelled: z.int() })

const setSummary =
  'Where its signals are sent from now on: an https address. Paused, messages wait; an address that changes gets those that wait.'
const rotateSummary = 'Makes a new secret; until the one before is retired, every message is signed with both.'

/** No call here takes `Idempotency-Key`: what it answers would be kept in clear. */
export const sinkRoutes = {
  'projects.get_sink': route({
    method: 'GET',
    path: '/projects/{id}/sink',
    summary: 'Where the signals of a project are sent.',
    access,
    params: projectParams,
    answer: json(sinkSchema),
  }),
  'projects.set_sink': route({
    method: 'PUT',
    path: '/projects/{id}/sink',
    summary: setSummary,
    access,
    params: projectParams,
    body: sinkInput,
    answer: json(setSinkSchema),
  }),
  'projects.rotate_sink_secret': route({
    method: 'POST',
    path: '/projects/{id}/sink/rotate-secret',
    summary: rotateSummary,
    access,
    params: projectParams,
    answer: json(rotatedSchema),
  }),
  'projects.retire_sink_secret': route({
    method: 'POST',
    path: '/projects/{id}/sink/retire-secret',
    summary: "Ends the previous secret of a project's sink.",
    access,
    params: projectParams,
    answer: json(retiredSchema),
  }),
  'projects.remove_sink': route({
    method: 'DELETE',
    path: '/projects/{id}/sink',
    summary: 'Sends the signals of a project nowhere any more; messages that wait are cancelled.',
    access,
    params: projectParams,
    answer: json(removedSchema),
  }),
  'feeds.get_sink': route({
    method: 'GET',
    path: '/feeds/{id}/sink',
    summary: 'Where the signals of a feed are sent.',
    access,
    params: feedParams,
    answer: json(sinkSchema),
  }),
  'feeds.set_sink': route({
    method: 'PUT',
    path: '/feeds/{id}/sink',
    summary: setSummary,
    access,
    params: feedParams,
    body: sinkInput,
    answer: json(setSinkSchema),
  }),
  'feeds.rotate_sink_secret': route({
    method: 'POST',
    path: '/feeds/{id}/sink/rotate-secret',
    summary: rotateSummary,
    access,
    params: feedParams,
    answer: json(rotatedSchema),
  }),
  'feeds.retire_sink_secret': route({
    method: 'POST',
    path: '/feeds/{id}/sink/retire-secret',
    summary: "Ends the previous secret of a feed's sink.",
    access,
    params: feedParams,
    answer: json(retiredSchema),
  }),
  'feeds.remove_sink': route({
    method: 'DELETE',
    path: '/feeds/{id}/sink',
    summary: 'Sends the signals of a feed nowhere any more; messages that wait are cancelled.',
    access,
    params: feedParams,
    answer: json(removedSchema),
  }),
} as const
