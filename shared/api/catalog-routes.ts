import { z } from 'zod'
import { installationIdSchema, providerAppIdSchema } from '../model/ids.ts'
import {
  createdInstallationSchema,
  createInstallationInput,
  installationDetailSchema,
  installationSchema,
} from '../model/installation.ts'
import {
  createProviderAppInput,
  listedProviderAppSchema,
  providerAppSchema,
  unnamedDeliverySchema,
  unnamedRequestSchema,
} from '../model/provider-app.ts'
import { providerSchema } from '../model/provider.ts'
import { addResourceInput, resourceSchema } from '../model/resource.ts'
import { createWorkspaceInput, workspaceSchema } from '../model/workspace.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'

const installationParams = z.strictObject({ id: installationIdSchema })
const read = { kind: 'tenant', permission: 'read' } as const
const configure = { kind: 'tenant', permission: 'configure' } as const
const administer = { kind: 'tenant', permission: 'administer' } as const
const administerService = { kind: 'service', permission: 'administer' } as const

/** Roles and permissions are texts here: an older console must read those of a newer service. */
export const principalAnswerSchema = z.looseObject({
  name: z.string(),
  role: z.string(),
  permissions: z.array(z.string()),
  /** The ids of those that it covers; null where it covers all. */
  workspaceIds: z.array(z.string()).nullable(),
})

export const sampleStatusSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('absent') }),
  z.object({ kind: z.literal('loading'), workspaceId: z.string(), sent: z.int(), total: z.int() }),
  z.object({ kind: z.literal('ready'), workspaceId: z.string(), total: z.int() }),
  z.object({ kind: z.literal('failed'), workspaceId: z.string(), sent: z.int(), total: z.int(), message: z.string() }),
])
export type SampleStatus = z.infer<typeof sampleStatusSchema>

export const catalogRoutes = {
  'providers.list': route({
    method: 'GET',
    path: '/providers',
    summary: 'The providers that this service takes events from.',
    access: { kind: 'service', permission: 'read' },
    answer: json(
      z.object({
        items: z.array(
          z.object({
            provider: providerSchema,
            name: z.string(),
            redeliveryWindowMs: z.int().nullable(),
            events: z.array(z.string()),
          }),
        ),
      }),
    ),
  }),
  'principal.get': route({
    method: 'GET',
    path: '/whoami',
    summary: 'Whom the token stands for, and what it may do.',
    access: { kind: 'service', permission: 'read' },
    answer: json(principalAnswerSchema),
  }),
  'workspaces.list': route({
    method: 'GET',
    path: '/workspaces',
    summary: 'The workspaces that the token covers.',
    access: { kind: 'service', permission: 'read' },
    answer: json(z.object({ items: z.array(workspaceSchema) })),
  }),
  'workspaces.create': route({
    method: 'POST',
    path: '/workspaces',
    summary: 'Creates a workspace. Needs a token that covers all of them.',
    access: administerService,
    body: createWorkspaceInput,
    idempotent: true,
    answer: json(workspaceSchema, 201),
  }),
  'provider_apps.list': route({
    method: 'GET',
    path: '/provider-apps',
    summary: 'What we registered at providers, and what is kept there because nobody has claimed it.',
    access: { kind: 'service', permission: 'administer' },
    answer: json(z.object({ items: z.array(listedProviderAppSchema) })),
  }),
  'provider_apps.create': route({
    method: 'POST',
    path: '/provider-apps',
    summary: 'Registers an app of ours; its webhook URL is in the answer.',
    access: administerService,
    body: createProviderAppInput,
    idempotent: true,
    answer: json(providerAppSchema, 201),
  }),
  'provider_apps.unnamed': route({
    method: 'GET',
    path: '/provider-apps/{id}/unnamed',
    summary: 'What is kept at an app and names no installation, such as bodies that could not be read; newest first.',
    access: administerService,
    params: z.strictObject({ id: providerAppIdSchema }),
    query: pageQuery,
    answer: json(pageOf(unnamedDeliverySchema)),
  }),
  'provider_apps.unnamed_raw': route({
    method: 'GET',
    path: '/provider-apps/{id}/unnamed/{deliveryId}/raw',
    summary: 'One of them as the provider sent it, and why it could not be read.',
    access: administerService,
    params: z.strictObject({ id: providerAppIdSchema, deliveryId: z.string().min(1).max(256) }),
    answer: json(unnamedRequestSchema),
  }),
  'installations.list': route({
    method: 'GET',
    path: '/installations',
    summary: 'Installations of the workspace.',
    access: read,
    query: pageQuery,
    answer: json(pageOf(installationDetailSchema)),
  }),
  'installations.get': route({
    method: 'GET',
    path: '/installations/{id}',
    summary: 'One installation.',
    access: read,
    params: installationParams,
    answer: json(installationDetailSchema),
  }),
  'installations.create': route({
    method: 'POST',
    path: '/installations',
    summary: "Binds a provider's installation to this workspace; events that waited for it are routed.",
    access: administer,
    body: createInstallationInput,
    idempotent: true,
    answer: json(createdInstallationSchema, 201),
  }),
  'installations.transition': route({
    method: 'PATCH',
    path: '/installations/{id}',
    summary:
      'Suspends, resumes or disconnects an installation, or says that the ownership of a pending one is proven: then it is active.',
    access: administer,
    params: installationParams,
    body: z.strictObject({ transition: z.enum(['activate', 'suspend', 'unsuspend', 'disconnect']) }),
    versioned: true,
    answer: json(installationSchema),
  }),
  'resources.list': route({
    method: 'GET',
    path: '/installations/{id}/resources',
    summary: 'What the installation can see, by name.',
    access: read,
    params: installationParams,
    query: pageQuery,
    answer: json(pageOf(resourceSchema)),
  }),
  'resources.add': route({
    method: 'POST',
    path: '/installations/{id}/resources',
    summary: 'Adds a resource to the inventory.',
    access: configure,
    params: installationParams,
    body: addResourceInput,
    idempotent: true,
    answer: json(resourceSchema, 201),
  }),
  'sample.status': route({
    method: 'GET',
    path: '/sample',
    summary: 'How far the sample workspace is.',
    access: { kind: 'service', permission: 'read' },
    answer: json(sampleStatusSchema),
  }),
  'sample.create': route({
    method: 'POST',
    path: '/sample',
    summary: 'Makes the sample workspace, once; goes on where it was interrupted.',
    access: administerService,
    answer: json(sampleStatusSchema, 202),
  }),
} as const
