import type { PolicyHere } from '#shared/ipc/policy-calls.ts'
import type { PolicyField, ResolvedPolicy } from '#shared/model/policy.ts'
import { isolated } from '../../ui/isolated.ts'
import { ownerFields } from '../records/override-draft.ts'
import { fieldWords } from '../records/policy-words.ts'
import type { PolicyChange } from './policy-editor.tsx'

type Fields = Pick<PolicyHere, 'fields'>

/** Whether a field is what it was, and by the same word. */
export function isSameField(before: Fields, now: Fields, field: PolicyField): boolean {
  return JSON.stringify(before.fields[field]) === JSON.stringify(now.fields[field])
}

/** Whether a field is what a change says. */
export function isMade({ fields }: Fields, field: PolicyField, change: PolicyChange): boolean {
  const { value, origin } = fields[field]
  const said = change[field]
  if (said === null) return origin !== 'workspace'
  return origin === 'workspace' && JSON.stringify(value) === JSON.stringify(said)
}

/** What a field is with nothing left out: two values that differ differ in words. */
export function fieldInFull(field: PolicyField, fields: ResolvedPolicy): string {
  const { mutedEvents, statusMap, doctrine, autoRoute, autoAccept } = fields
  if (field === 'mutedEvents' && mutedEvents.value.length > 0) return mutedEvents.value.map(isolated).join(', ')
  if (field === 'statusMap' && Object.keys(statusMap.value).length > 0)
    return Object.entries(statusMap.value)
      .map(([from, to]) => `${isolated(from)} = ${isolated(to)}`)
      .join(', ')
  if (field === 'doctrine' && doctrine.value.kind === 'split_ownership') {
    const { owners } = doctrine.value
    return `split by field (${ownerFields.map((owned) => `${owned === 'dueDate' ? 'due date' : owned}: ${owners[owned]}`).join(', ')})`
  }
  const isOff =
    (field === 'autoRoute' && !autoRoute.value.enabled) || (field === 'autoAccept' && !autoAccept.value.enabled)
  if (!isOff) return fieldWords(field, fields)
  const on = {
    ...fields,
    autoRoute: { ...autoRoute, value: { ...autoRoute.value, enabled: true } },
    autoAccept: { ...autoAccept, value: { ...autoAccept.value, enabled: true } },
  }
  return `off (otherwise ${fieldWords(field, on)})`
}
