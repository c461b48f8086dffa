import type { LifecycleChange } from './lifecycle-change.ts'
import { plainName } from './plain-text.ts'
import { fieldOf, idOf, textOf } from './read-json.ts'

const changes = {
  project_updated: 'resource_renamed',
  project_deleted: 'resource_deleted',
  project_soft_deleted: 'resource_deleted',
  project_restored_deleted: 'resource_restored',
  project_archived: 'resource_archived',
  project_restored_archived: 'resource_unarchived',
} as const satisfies Record<string, LifecycleChange['kind']>

/** Types that may change our records; all others change nothing. */
export const jiraLifecycleTypes: ReadonlySet<string> = new Set(Object.keys(changes))

/** The change that a Jira event brings about; undefined for events that change nothing of ours. Never throws. */
export function jiraLifecycle(eventType: string, payload: unknown): LifecycleChange | undefined {
  const project = fieldOf(payload, 'project')
  const externalId = idOf(project, 'id')
  if (externalId === null || !isChange(eventType)) return undefined
  const fullName = plainName(textOf(project, 'name') ?? textOf(project, 'key') ?? '', 255)
  const kind = changes[eventType]
  if (kind === 'resource_renamed' && fullName === '') return undefined
  return { kind, resource: { kind: 'project', externalId, ...(fullName !== '' && { fullName }) } }
}

function isChange(eventType: string): eventType is keyof typeof changes {
  return Object.hasOwn(changes, eventType)
}
