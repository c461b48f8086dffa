import type { LifecycleChange } from './lifecycle-change.ts'
import { plainName } from './plain-text.ts'
import { idOf, textOf } from './read-json.ts'

const ofProject = {
  project_rename: 'resource_renamed',
  project_transfer: 'resource_transferred',
  project_archive: 'resource_archived',
  project_unarchive: 'resource_unarchived',
  project_destroy: 'resource_deleted',
} as const satisfies Record<string, LifecycleChange['kind']>

const ofGroup = {
  group_rename: 'resource_renamed',
  group_destroy: 'resource_deleted',
  subgroup_destroy: 'resource_deleted',
} as const satisfies Record<string, LifecycleChange['kind']>

/** The change that an event of a group or system hook brings about, by its `event_name`. Never throws. */
export function gitlabLifecycle(type: string, payload: unknown): LifecycleChange | undefined {
  const project = Object.entries(ofProject).find(([name]) => name === type)
  const group = Object.entries(ofGroup).find(([name]) => name === type)
  const change = (project ?? group)?.[1]
  const externalId = idOf(payload, project === undefined ? 'group_id' : 'project_id')
  if (change === undefined || externalId === null) return undefined
  const name = textOf(payload, project === undefined ? 'full_path' : 'path_with_namespace')
  const fullName = plainName(name ?? '', 255)
  const resource = {
    kind: project === undefined ? ('group' as const) : ('project' as const),
    externalId,
    ...(fullName !== '' && { fullName }),
  }
  return { kind: change, resource }
}
