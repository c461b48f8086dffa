import { z } from 'zod'
import { auditRecordSchema } from '../model/audit-record.ts'
import { instantFilterSchema } from '../model/instant-filter-schema.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route, stream } from './route.ts'

const administerService = { kind: 'service', permission: 'administer' } as const

/** Narrows what is read of an audit. */
export const auditFilter = {
  /** The name of a token, or what a caller said of itself. */
  actor: z.string().min(1).max(200).optional(),
  command: z.string().min(1).max(128).optional(),
  subject: z.string().min(1).max(512).optional(),
  from: instantFilterSchema.optional(),
  /** Up to, and without, this moment. */
  to: instantFilterSchema.optional(),
}

export const auditRoutes = {
  'audit.list': route({
    method: 'GET',
    path: '/audit',
    summary: 'Who did what, newest first.',
    access: { kind: 'tenant', permission: 'read' },
    query: pageQuery.extend(auditFilter),
    answer: json(pageOf(auditRecordSchema)),
  }),
  'audit.export': route({
    method: 'GET',
    path: '/audit/export',
    summary: 'NDJSON: every record, oldest first, and a trailer that proves it is whole.',
    access: { kind: 'tenant', permission: 'administer' },
    query: z.strictObject(auditFilter),
    answer: stream('application/x-ndjson'),
  }),
  'service_audit.list': route({
    method: 'GET',
    path: '/service-audit',
    summary: 'Who did what to tokens, apps and their keys and secrets, which belong to no workspace; newest first.',
    access: administerService,
    query: pageQuery.extend(auditFilter),
    answer: json(pageOf(auditRecordSchema)),
  }),
  'service_audit.export': route({
    method: 'GET',
    path: '/service-audit/export',
    summary: 'NDJSON: every record of the service’s own, oldest first, and a trailer that proves it is whole.',
    access: administerService,
    query: z.strictObject(auditFilter),
    answer: stream('application/x-ndjson'),
  }),
} as const
