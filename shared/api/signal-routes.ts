import { z } from 'zod'
import { connectionIdSchema } from '../model/ids.ts'
import { instantFilterSchema } from '../model/instant-filter-schema.ts'
import { destinationIdSchema } from '../model/mapping.ts'
import { providerSchema } from '../model/provider.ts'
import { signalSchema } from '../model/signal.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'

export const signalRoutes = {
  'signals.list': route({
    method: 'GET',
    path: '/signals',
    summary:
      'What projects and feeds got, in the order in which they got it; a signal that is taken back comes again, with `retractedAt`. Where a filter lets little through, a page may be short and still have a `next_cursor`. Keep `resume_cursor` and ask with it later for what came since.',
    access: { kind: 'tenant', permission: 'read' },
    query: pageQuery.extend({
      provider: providerSchema.optional(),
      connection_id: connectionIdSchema.optional(),
      kind: z.string().min(1).max(128).optional(),
      destination: destinationIdSchema.optional(),
      occurred_after: instantFilterSchema.optional(),
      occurred_before: instantFilterSchema.optional(),
      order: z.enum(['asc', 'desc']).default('asc'),
    }),
    answer: json(
      pageOf(signalSchema).extend({
        /** Where whoever has read this page goes on later; null where there was nothing yet, and when reading backwards. */
        resume_cursor: z.string().nullable(),
      }),
    ),
  }),
} as const
