import type { LinkRow } from '#shared/domain/deep-link.ts'
import type { RuleId } from '#shared/model/ids.ts'
import type { AuditRecord } from '#shared/model/audit-record.ts'
import type { Console } from '../../app/console.ts'
import { followLink } from '../links/follow-link.ts'
import { type AuditEntry } from './audit.ts'
import { aboutOf, fieldsOf } from './audit-words.ts'
import { auditText } from './messages.ts'

/** Where an entry leads in this window. */
export type AuditTarget =
  | LinkRow
  | { readonly kind: 'installation' }
  | { readonly kind: 'rule'; readonly id: RuleId }
  | { readonly kind: 'job' }

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function isId<P extends string>(prefix: P, text: unknown): text is `${P}_${string}` {
  return typeof text === 'string' && text.startsWith(`${prefix}_`) && uuid.test(text.slice(prefix.length + 1))
}

/** Null where nothing here shows what it is about. */
export function targetOf({ subject, before }: Pick<AuditRecord, 'subject' | 'before'>): AuditTarget | null {
  const { kind, groupKey, ids } = fieldsOf(before)
  const first: unknown = Array.isArray(ids) ? ids[0] : undefined
  if (kind === 'group' && typeof groupKey === 'string') return { kind: 'group', groupKey }
  if (isId('evt', subject)) return { kind: 'event', id: subject }
  if (isId('evt', first)) return { kind: 'event', id: first }
  if (isId('map', subject)) return { kind: 'mapping', id: subject }
  if (isId('sug', subject)) return { kind: 'suggestion', id: subject }
  if (isId('inst', subject)) return { kind: 'installation' }
  if (isId('rule', subject)) return { kind: 'rule', id: subject }
  return isId('job', subject) ? { kind: 'job' } : null
}

/** Goes to what the entry is about, on its own screen. */
export async function showAbout(app: Console, { record, names }: AuditEntry): Promise<void> {
  const target = targetOf(record)
  switch (target?.kind) {
    case undefined:
      return app.announcer.refuse(auditText.nothingToShow)
    case 'installation':
      app.goTo('installations')
      return app.installations.search(aboutOf(record, names))
    case 'rule':
      return app.overlays.open({ kind: 'rules', shown: target.id })
    case 'job':
      return app.operations.showOther('jobs')
    case 'event':
    case 'group':
    case 'mapping':
    case 'suggestion':
      return followLink(app, { workspaceId: null, target })
  }
}
