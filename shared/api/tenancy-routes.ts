import { z } from 'zod'
import { connectionSchema, connectionStateKindSchema, healthKindSchema } from '../model/connection.ts'
import { createFeedInput, feedKindSchema, feedSchema, updateFeedInput } from '../model/feed.ts'
import { feedIdSchema, installationIdSchema, linkIdSchema, memberIdSchema } from '../model/ids.ts'
import { createLinkInput, linkSchema, linkStateKindSchema } from '../model/link.ts'
import { createMemberInput, memberSchema, memberStateSchema, updateMemberInput } from '../model/member.ts'
import { archivableStateSchema } from '../model/next-archived-at.ts'
import { providerSchema } from '../model/provider.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'

const memberParams = z.strictObject({ id: memberIdSchema })
const linkParams = z.strictObject({ id: linkIdSchema })
const feedParams = z.strictObject({ id: feedIdSchema })
const read = { kind: 'tenant', permission: 'read' } as const
const configure = { kind: 'tenant', permission: 'configure' } as const
const administer = { kind: 'tenant', permission: 'administer' } as const

export const tenancyRoutes = {
  'members.list': route({
    method: 'GET',
    path: '/members',
    summary: 'The people of the workspace, by name.',
    access: read,
    query: pageQuery.extend({ state: memberStateSchema.optional() }),
    answer: json(pageOf(memberSchema)),
  }),
  'members.create': route({
    method: 'POST',
    path: '/members',
    summary: 'Adds a person.',
    access: administer,
    body: createMemberInput,
    idempotent: true,
    answer: json(memberSchema, 201),
  }),
  'members.update': route({
    method: 'PATCH',
    path: '/members/{id}',
    summary: 'Changes a name or a role. The last active admin stays one.',
    access: administer,
    params: memberParams,
    body: updateMemberInput,
    versioned: true,
    answer: json(memberSchema),
  }),
  'members.deactivate': route({
    method: 'POST',
    path: '/members/{id}/deactivate',
    summary: 'Ends a membership and revokes its links. Installations and mappings stay as they are.',
    access: administer,
    params: memberParams,
    idempotent: true,
    answer: json(z.object({ member: memberSchema, revokedLinks: z.int() })),
  }),
  'members.reactivate': route({
    method: 'POST',
    path: '/members/{id}/reactivate',
    summary: 'Takes a person back, with the role of before and without links.',
    access: administer,
    params: memberParams,
    idempotent: true,
    answer: json(memberSchema),
  }),
  'links.list': route({
    method: 'GET',
    path: '/links',
    summary: 'Who members are at providers, the oldest link first.',
    access: read,
    query: pageQuery.extend({
      member_id: memberIdSchema.optional(),
      installation_id: installationIdSchema.optional(),
      state: linkStateKindSchema.optional(),
    }),
    answer: json(pageOf(linkSchema)),
  }),
  'links.create': route({
    method: 'POST',
    path: '/links',
    summary: 'Registers a link whose ownership was established elsewhere.',
    access: administer,
    body: createLinkInput,
    idempotent: true,
    answer: json(linkSchema, 201),
  }),
  'links.revoke': route({
    method: 'POST',
    path: '/links/{id}/revoke',
    summary: 'Revokes a link for good.',
    access: administer,
    params: linkParams,
    idempotent: true,
    answer: json(linkSchema),
  }),
  'feeds.list': route({
    method: 'GET',
    path: '/feeds',
    summary: 'Team feeds and incident streams, by name.',
    access: read,
    query: pageQuery.extend({ kind: feedKindSchema.optional(), state: archivableStateSchema.optional() }),
    answer: json(pageOf(feedSchema)),
  }),
  'feeds.create': route({
    method: 'POST',
    path: '/feeds',
    summary: 'Creates a feed.',
    access: configure,
    body: createFeedInput,
    idempotent: true,
    answer: json(feedSchema, 201),
  }),
  'feeds.update': route({
    method: 'PATCH',
    path: '/feeds/{id}',
    summary: 'Renames a feed.',
    access: configure,
    params: feedParams,
    body: updateFeedInput,
    versioned: true,
    answer: json(feedSchema),
  }),
  'feeds.archive': route({
    method: 'POST',
    path: '/feeds/{id}/archive',
    summary: 'Puts a feed away; its slug stays taken.',
    access: configure,
    params: feedParams,
    idempotent: true,
    answer: json(feedSchema),
  }),
  'feeds.unarchive': route({
    method: 'POST',
    path: '/feeds/{id}/unarchive',
    summary: 'Brings a feed back.',
    access: configure,
    params: feedParams,
    idempotent: true,
    answer: json(feedSchema),
  }),
  'connections.list': route({
    method: 'GET',
    path: '/connections',
    summary: 'Installations and links by their connections, with what is known of their health.',
    access: read,
    query: pageQuery.extend({
      provider: providerSchema.optional(),
      state: connectionStateKindSchema.optional(),
      health: healthKindSchema.optional(),
    }),
    answer: json(pageOf(connectionSchema)),
  }),
} as const
