import { expect, test } from 'vitest'
import type { AuditRecord } from '#shared/model/audit-record.ts'
import { cleanRecord } from './clean-record.ts'

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
  const after = { name: 'Acme', connectorsTenantId: '00000000-0000-4000-8000-00000000000a', deep: [{ tenant_id: 'x' }] }
  expect(cleanRecord({ ...record, after }).after).toEqual({ name: 'Acme', deep: [{}] })
})

test('what looks like a credential is taken out, wherever somebody wrote it', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  const cleaned = cleanRecord({
    ...record,
    claimedActor: token,
    before: { reason: `use ${token}`, apiKey: 'short', hasSecret: true },
    after: { [token]: { note: `Bearer ${token}` } },
  })
  expect(JSON.stringify(cleaned)).not.toContain(token)
  expect(cleaned.before).toEqual({ reason: 'use [redacted]', apiKey: '[redacted]', hasSecret: true })
})

test('what was done, ids and ordinary words stay as they are', () => {
  const after = { id: 'map_00000000-0000-4000-8000-000000000002', reason: 'moved to the new team', version: 3 }
  expect(cleanRecord({ ...record, after })).toEqual({ ...record, after })
})
