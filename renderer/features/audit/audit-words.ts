import type { AuditRecord } from '#shared/model/audit-record.ts'
import { plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { deeds } from './audit-deeds.ts'

type Names = Readonly<Record<string, string>>
type Fields = Readonly<Record<string, unknown>>

const anyId = /[a-z]{2,6}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** Whoever did it as they say; where they say nothing, whom the service knows. */
export const whoOf = ({ actor, claimedActor }: Pick<AuditRecord, 'actor' | 'claimedActor'>): string =>
  claimedActor ?? actor

/** "mapped acme/search → Search", "ignored 18 events of acme/search" */
export function deedOf(record: AuditRecord, names: Names): string {
  const deed = deeds[record.command]
  // A newer service knows commands that this version doesn't.
  if (deed === undefined) return `${record.command}: ${isolated(aboutOf(record, names))}`
  return deed.replace('{n}', () => eventsOf(record, names)).replace('{}', () => isolated(aboutOf(record, names)))
}

/** The name of what it is about, as it is called here, or was called there; its id where nobody says. */
export function aboutOf({ subject, before, after }: AuditRecord, names: Names): string {
  const inside = anyId.exec(subject)?.[0]
  const known = names[subject] ?? (inside === undefined ? undefined : names[inside])
  return known ?? namedBy(after) ?? namedBy(before) ?? subject
}

function namedBy(value: unknown): string | undefined {
  const { name, accountLogin, login, fullName, account, title } = fieldsOf(value)
  const found = [name, accountLogin, fullName, login, title, fieldsOf(account)['login']]
  return found.find((each): each is string => typeof each === 'string' && each !== '')
}

/** "18 events of acme/search", "“Fix the login”" */
function eventsOf(record: AuditRecord, names: Names): string {
  const { subject, before, after } = record
  const { applied } = fieldsOf(after)
  if (/^\d+ events$/.test(subject)) return subject === '1 events' ? '1 event' : subject
  if (fieldsOf(before)['kind'] !== 'group') return `“${isolated(aboutOf(record, names))}”`
  const count = typeof applied === 'number' ? applied : null
  const what = count === null ? 'events' : plural(count, 'event', 'events')
  return `${what} of ${isolated(groupName(record, names))}`
}

/** "resource/res_…" by its resource; "type/push" as it stands. */
function groupName(record: AuditRecord, names: Names): string {
  const name = aboutOf(record, names)
  return name === record.subject ? name.slice(name.indexOf('/') + 1) : name
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
