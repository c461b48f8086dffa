import { z } from 'zod'
import { jobIdSchema } from '../model/ids.ts'
import { jobKindSchema, jobSchema, jobStateKindSchema } from '../model/job.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'

const jobParams = z.strictObject({ id: jobIdSchema })

export const jobRoutes = {
  'jobs.list': route({
    method: 'GET',
    path: '/jobs',
    summary: 'Work in the background of the workspace, newest first.',
    access: { kind: 'tenant', permission: 'read' },
    query: pageQuery.extend({ kind: jobKindSchema.optional(), state: jobStateKindSchema.optional() }),
    answer: json(pageOf(jobSchema)),
  }),
  'jobs.get': route({
    method: 'GET',
    path: '/jobs/{id}',
    summary: 'One job, with how far it is.',
    access: { kind: 'tenant', permission: 'read' },
    params: jobParams,
    answer: json(jobSchema),
  }),
  'jobs.cancel': route({
    method: 'POST',
    path: '/jobs/{id}/cancel',
    summary: 'Ends a job after the piece that it is at. What is done stays done.',
    access: { kind: 'tenant', permission: 'administer' },
    params: jobParams,
    idempotent: true,
    answer: json(jobSchema),
  }),
} as const
