import { redact } from '#shared/lib/redact.ts'
import type { AuditRecord } from '#shared/model/audit-record.ts'
import { cleanDeep } from '../support-bundle/clean.ts'

const tenantField = /tenant/i
const secretField =
  /secret|token|passw(?:or)?d|passphrase|authorization|cookie|credential|private_?key|api_?key|signing_?key/i

/** Stands where the tenant's id stood. */
export const tenantWord = '[tenant]'

/**
 * The record as a person may see it and hand it on. The service keeps no credentials in its audit, but what somebody wrote as a reason
 * may be anything, and the tenant's id is nobody's business but main's.
 */
export function cleanRecord(record: AuditRecord, tenantId: string): AuditRecord {
  const clean = (text: string): string => redact(text).replaceAll(tenantId, tenantWord)
  const { id, at, actor, claimedActor, command, subject } = record
  return {
    id,
    at,
    actor: clean(actor),
    claimedActor: claimedActor === null ? null : clean(claimedActor),
    command,
    subject: clean(subject),
    before: cleanDeep(withoutSecrets(record.before), clean) ?? null,
    after: cleanDeep(withoutSecrets(record.after), clean) ?? null,
  }
}

/** Without fields that are named after a secret and hold a text, and without those of the tenant. */
function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !tenantField.test(name))
      .map(([name, each]) => [
        name,
        secretField.test(name) && typeof each === 'string' ? '[redacted]' : withoutSecrets(each),
      ]),
  )
}
