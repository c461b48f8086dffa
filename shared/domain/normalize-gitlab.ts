import { personOf, resourceOf } from './event-fields.ts'
import type { EventTypes } from './event-type.ts'
import { buildTypes } from './normalize-gitlab/build-types.ts'
import { codeTypes } from './normalize-gitlab/code-types.ts'
import { projectTypes } from './normalize-gitlab/project-types.ts'
import { workTypes } from './normalize-gitlab/work-types.ts'
import type { ReadEvent } from './read-event.ts'
import { fieldOf, idOf, numberOf, textOf } from './read-json.ts'
import { readProviderEvent } from './read-provider-event.ts'
import type { EventFacts, EventReader, ReadInput } from './read-provider-event.ts'

const types: EventTypes = { ...codeTypes, ...workTypes, ...buildTypes, ...projectTypes }

/** The values of `object_kind`, else of `event_name`, that are understood. */
export const supportedGitlabEvents: readonly string[] = Object.keys(types).toSorted()

const reader: EventReader = { provider: 'gitlab', named: 'The body', types, typeOf, facts }

/** Reads what GitLab's project, group and system hooks send. `eventType` is `X-Gitlab-Event`. */
export function readGitlabEvent(input: ReadInput): ReadEvent {
  return readProviderEvent(reader, input)
}

/** What each header stands for; hooks with other names, and system hooks, are believed to be what their body says. */
const kindsOfHook: Readonly<Record<string, readonly string[]>> = {
  'Push Hook': ['push'],
  'Tag Push Hook': ['tag_push'],
  'Issue Hook': ['issue', 'work_item'],
  'Confidential Issue Hook': ['issue', 'work_item'],
  'Work Item Hook': ['work_item', 'issue'],
  'Note Hook': ['note'],
  'Confidential Note Hook': ['note'],
  'Merge Request Hook': ['merge_request'],
  'Wiki Page Hook': ['wiki_page'],
  'Pipeline Hook': ['pipeline'],
  'Job Hook': ['build', 'job'],
  'Deployment Hook': ['deployment'],
  'Feature Flag Hook': ['feature_flag'],
  'Release Hook': ['release'],
  'Milestone Hook': ['milestone'],
  'Emoji Hook': ['emoji'],
}

/** The type that a body is of: `object_kind`, or what system and group hooks have instead. */
export function gitlabType(root: unknown): string | null {
  return textOf(root, 'object_kind') ?? textOf(root, 'event_name') ?? textOf(root, 'event_type')
}

function typeOf(said: string, root: unknown): { readonly type: string } | { readonly why: string } {
  const type = gitlabType(root)
  if (type === null) return { why: `The header says ${said}, but the body names no type of event.` }
  const kinds = Object.hasOwn(kindsOfHook, said) ? kindsOfHook[said] : undefined
  return kinds === undefined || kinds.includes(type)
    ? { type: type === 'job' ? 'build' : type }
    : { why: `The header says ${said}, but the body says ${type}.` }
}

function facts(root: unknown): EventFacts {
  const user = fieldOf(root, 'user')
  return {
    actor: personOf(
      idOf(user, 'id') ?? idOf(root, 'user_id'),
      textOf(user, 'username') ?? textOf(root, 'user_username') ?? textOf(user, 'name') ?? textOf(root, 'user_name'),
    ),
    action: textOf(root, 'object_attributes', 'action') ?? textOf(root, 'action'),
    externalInstallationId: null,
    resource: projectOf(root) ?? groupOf(root),
    account: null,
    url: fieldOf(root, 'object_attributes', 'url') ?? fieldOf(root, 'project', 'web_url'),
    occurredAt:
      fieldOf(root, 'object_attributes', 'updated_at') ??
      fieldOf(root, 'object_attributes', 'created_at') ??
      fieldOf(root, 'updated_at') ??
      fieldOf(root, 'created_at'),
  }
}

/** GitLab's levels: 0 private, 10 internal, 20 public. */
function projectOf(root: unknown): EventFacts['resource'] {
  const project = fieldOf(root, 'project')
  const fullName =
    textOf(project, 'path_with_namespace') ??
    textOf(root, 'path_with_namespace') ??
    textOf(root, 'project_path_with_namespace')
  const level = numberOf(project, 'visibility_level')
  const visibility = textOf(root, 'project_visibility') ?? textOf(root, 'visibility')
  const defaultBranch = textOf(project, 'default_branch')
  const isPrivate = level === null ? (visibility === null ? undefined : visibility !== 'public') : level < 20
  return resourceOf('project', idOf(project, 'id') ?? idOf(root, 'project_id'), {
    ...(fullName !== null && { fullName }),
    ...(isPrivate !== undefined && { private: isPrivate }),
    ...(defaultBranch !== null && { defaultBranch }),
  })
}

function groupOf(root: unknown): EventFacts['resource'] {
  const fullName = textOf(root, 'group', 'full_path') ?? textOf(root, 'full_path') ?? textOf(root, 'group_path')
  return resourceOf(
    'group',
    idOf(root, 'group_id') ?? idOf(root, 'group', 'group_id'),
    fullName === null ? {} : { fullName },
  )
}
