import { expect, test } from 'vitest'
import type { AuditRecord } from '#shared/model/audit-record.ts'
import { cleanRecord } from './clean-record.ts'

const tenantId = '00000000-0000-4000-8000-00000000000a'
const record: AuditRecord = {
  id: 'aud_00000000-0000-4000-8000-000000000000',
  at: '2026-11-22T10:00:00.000Z',
  actor: 'ada',
  claimedActor: null,
  command: 'workspace.created',
  subject: '00000000-0000-4000-8000-000000000001',
  before: null,
  after: null,
}

test('nobody outside of main is told the tenant’s id', () => {
  const after = { name: 'Acme', connectorsTenantId: 'y', deep: [{ tenant_id: 'x' }] }
  expect(cleanRecord({ ...record, after }, tenantId).after).toEqual({ name: 'Acme', deep: [{}] })
})

test('the tenant’s id stands nowhere, whatever the field is called that held it', () => {
  const cleaned = cleanRecord(
    {
      ...record,
      actor: tenantId,
      claimedActor: tenantId,
      subject: tenantId,
      before: { id: tenantId, all: [`of ${tenantId}`] },
      after: { [tenantId]: { reason: tenantId } },
    },
    tenantId,
  )
  expect(JSON.stringify(cleaned)).not.toContain(tenantId)
  expect(cleaned).toMatchObject({ subject: '[tenant]', before: { id: '[tenant]', all: ['of [tenant]'] } })
})

test('what looks like a credential is taken out, wherever somebody wrote it', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  const cleaned = cleanRecord(
    {
      ...record,
      claimedActor: token,
      before: { reason: `use ${token}`, apiKey: 'short', hasSecret: true },
      after: { [token]: { note: `Bearer ${token}` } },
    },
    tenantId,
  )
  expect(JSON.stringify(cleaned)).not.toContain(token)
  expect(cleaned.before).toEqual({ reason: 'use [redacted]', apiKey: '[redacted]', hasSecret: true })
})

test('what was done, ids and ordinary words stay as they are', () => {
  const after = { id: 'map_00000000-0000-4000-8000-000000000002', reason: 'moved to the new team', version: 3 }
  expect(cleanRecord({ ...record, after }, tenantId)).toEqual({ ...record, after })
})
