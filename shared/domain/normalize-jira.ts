import { personOf, resourceOf } from './event-fields.ts'
import type { EventTypes } from './event-type.ts'
import { issueTypes } from './normalize-jira/issue-types.ts'
import { planTypes } from './normalize-jira/plan-types.ts'
import type { ReadEvent } from './read-event.ts'
import { fieldOf, idOf, textOf } from './read-json.ts'
import { readProviderEvent } from './read-provider-event.ts'
import type { EventFacts, EventReader, ReadInput } from './read-provider-event.ts'

const types: EventTypes = { ...issueTypes, ...planTypes }

/** The values of `webhookEvent` that are understood, without their `jira:`. */
export const supportedJiraEvents: readonly string[] = Object.keys(types).toSorted()

/** Reads what Jira Cloud sends. Its bodies have no link for people: that is made of the site's host and the issue's key. */
export function readJiraEvent(input: ReadInput): ReadEvent {
  const reader: EventReader = {
    provider: 'jira',
    named: 'The event',
    types,
    typeOf,
    facts: (root) => facts(root, input.host),
  }
  return readProviderEvent(reader, input)
}

/** `jira:issue_created` as `issue_created`: some of the names have the prefix, for no reason. */
export function jiraType(webhookEvent: string): string {
  return webhookEvent.replace(/^jira:/, '')
}

function typeOf(_said: string, root: unknown): { readonly type: string } | { readonly why: string } {
  const type = jiraType(textOf(root, 'webhookEvent') ?? '')
  return type === '' ? { why: 'The body names no type of event.' } : { type }
}

function facts(root: unknown, host: string): EventFacts {
  const person =
    fieldOf(root, 'user') ??
    fieldOf(root, 'comment', 'updateAuthor') ??
    fieldOf(root, 'comment', 'author') ??
    fieldOf(root, 'worklog', 'updateAuthor') ??
    fieldOf(root, 'attachment', 'author')
  const key = textOf(root, 'issue', 'key')
  return {
    actor: personOf(idOf(person, 'accountId'), textOf(person, 'displayName')),
    action: textOf(root, 'issue_event_type_name'),
    externalInstallationId: null,
    resource: projectOf(root),
    account: null,
    url: key === null || !/^[A-Z][A-Z0-9_]{0,60}-\d{1,12}$/.test(key) ? undefined : `https://${host}/browse/${key}`,
    occurredAt: fieldOf(root, 'timestamp'),
  }
}

function projectOf(root: unknown): EventFacts['resource'] {
  const project = fieldOf(root, 'issue', 'fields', 'project') ?? fieldOf(root, 'project')
  const externalId = idOf(project, 'id') ?? idOf(root, 'version', 'projectId')
  const name = textOf(project, 'name') ?? textOf(project, 'key')
  return resourceOf('project', externalId, name === null ? {} : { fullName: name })
}
