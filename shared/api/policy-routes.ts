import { retentionPolicySchema, setRetentionInput } from '../model/retention.ts'
import { json, route } from './route.ts'

export const policyRoutes = {
  'retention.get': route({
    method: 'GET',
    path: '/policies/retention',
    summary: 'How many days the workspace keeps payloads, decided events and word of what was removed.',
    access: { kind: 'tenant', permission: 'read' },
    answer: json(retentionPolicySchema),
  }),
  'retention.set': route({
    method: 'PATCH',
    path: '/policies/retention',
    summary: 'Changes it, from the next hour on. What is open or snoozed is never removed.',
    access: { kind: 'tenant', permission: 'administer' },
    body: setRetentionInput,
    versioned: true,
    answer: json(retentionPolicySchema),
  }),
} as const
