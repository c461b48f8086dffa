import { z } from 'zod'
import { projectIdSchema } from '../model/ids.ts'
import {
  policyOverrideSchema,
  projectPolicySchema,
  putOverrideInput,
  updatePolicyInput,
  workspacePolicySchema,
} from '../model/policy.ts'
import { providerSchema } from '../model/provider.ts'
import { retentionPolicySchema, setRetentionInput } from '../model/retention.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'

const read = { kind: 'tenant', permission: 'read' } as const
const administer = { kind: 'tenant', permission: 'administer' } as const
const configure = { kind: 'tenant', permission: 'configure' } as const
const ofProvider = z.strictObject({ provider: providerSchema })
const ofProject = z.strictObject({ projectId: projectIdSchema, provider: providerSchema })

export const policyRoutes = {
  'retention.get': route({
    method: 'GET',
    path: '/policies/retention',
    summary: 'How many days the workspace keeps payloads, decided events and word of what was removed.',
    access: read,
    answer: json(retentionPolicySchema),
  }),
  'retention.set': route({
    method: 'PATCH',
    path: '/policies/retention',
    summary: 'Changes it, from the next hour on. What is open or snoozed is never removed.',
    access: administer,
    body: setRetentionInput,
    versioned: true,
    answer: json(retentionPolicySchema),
  }),
  'policies.list': route({
    method: 'GET',
    path: '/policies',
    summary: 'What the workspace says about each provider, every field with who said it.',
    access: read,
    answer: json(z.object({ items: z.array(workspacePolicySchema) })),
  }),
  'policies.get': route({
    method: 'GET',
    path: '/policies/{provider}',
    summary: 'What the workspace says about a provider.',
    access: read,
    params: ofProvider,
    answer: json(workspacePolicySchema),
  }),
  'policies.update': route({
    method: 'PATCH',
    path: '/policies/{provider}',
    summary:
      'Changes fields for all projects; null goes back to the product’s own. Events that came before stay as they were decided.',
    access: administer,
    params: ofProvider,
    body: updatePolicyInput,
    versioned: true,
    answer: json(workspacePolicySchema),
  }),
  'overrides.list': route({
    method: 'GET',
    path: '/overrides',
    summary: 'What projects do otherwise, and why. Expired ones are here, and count no more.',
    access: read,
    query: pageQuery.extend({
      project: projectIdSchema.optional(),
      provider: providerSchema.optional(),
      state: z.enum(['active', 'expired']).optional(),
    }),
    answer: json(pageOf(policyOverrideSchema)),
  }),
  'overrides.get': route({
    method: 'GET',
    path: '/overrides/{projectId}/{provider}',
    summary: 'What a project does otherwise with a provider.',
    access: read,
    params: ofProject,
    answer: json(policyOverrideSchema),
  }),
  'overrides.put': route({
    method: 'PUT',
    path: '/overrides/{projectId}/{provider}',
    summary:
      'Says all that a project does otherwise, in the place of what it did. `If-Match: 0` where there is nothing yet.',
    access: configure,
    params: ofProject,
    body: putOverrideInput,
    versioned: true,
    answer: json(policyOverrideSchema),
  }),
  'overrides.remove': route({
    method: 'DELETE',
    path: '/overrides/{projectId}/{provider}',
    summary: 'The workspace’s policy holds for the project again; the answer is what it has then.',
    access: configure,
    params: ofProject,
    versioned: true,
    answer: json(projectPolicySchema),
  }),
  'projects.policy': route({
    method: 'GET',
    path: '/projects/{id}/policy',
    summary:
      'Each provider’s policy as a project has it, every field with who said it, and how many mappings go by it.',
    access: read,
    params: z.strictObject({ id: projectIdSchema }),
    answer: json(z.object({ items: z.array(projectPolicySchema) })),
  }),
} as const
