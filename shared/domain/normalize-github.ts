import type { NormalizedEvent } from '../model/event.ts'
import { instantOf, nameOrNull, personOf, shaOf, urlAt } from './event-fields.ts'
import { appTypes } from './normalize-github/app-types.ts'
import { buildTypes } from './normalize-github/build-types.ts'
import { codeTypes } from './normalize-github/code-types.ts'
import { deliveryTypes } from './normalize-github/delivery-types.ts'
import { actionWords, branchOfRef, shown } from './event-type.ts'
import type { EventReading, EventType, EventTypes } from './event-type.ts'
import { issueTypes } from './normalize-github/issue-types.ts'
import { organizationTypes } from './normalize-github/organization-types.ts'
import { pullRequestTypes } from './normalize-github/pull-request-types.ts'
import { repositoryTypes } from './normalize-github/repository-types.ts'
import { parsePayload } from './parse-payload.ts'
import { plainText } from './plain-text.ts'
import type { ReadEvent } from './read-event.ts'
import { fieldOf, idOf, isObject, isTrue, textOf } from './read-json.ts'
import { shapeProblem } from './shape-problem.ts'

const types: EventTypes = {
  ...codeTypes,
  ...pullRequestTypes,
  ...issueTypes,
  ...buildTypes,
  ...deliveryTypes,
  ...repositoryTypes,
  ...organizationTypes,
  ...appTypes,
}

/** The values of `X-GitHub-Event` that are understood. */
export const supportedGithubEvents: readonly string[] = Object.keys(types).toSorted()

function typeOf(eventType: string): EventType | undefined {
  return Object.hasOwn(types, eventType) ? types[eventType] : undefined
}

/** Reads a request of GitHub's by its event header and body. `host` is `github.com` or a GitHub Enterprise host. */
export function readGithubEvent(input: {
  readonly eventType: string
  readonly text: string
  readonly host: string
}): ReadEvent {
  const { eventType, host } = input
  const parsed = parsePayload(input.text)
  if (parsed.kind === 'failed') return { kind: 'parse_failed', why: parsed.why }
  const type = typeOf(eventType)
  const problem =
    type === undefined
      ? undefined
      : (shapeProblem(eventType, type, parsed.payload) ?? namelessRepository(parsed.payload))
  if (problem !== undefined) return { kind: 'parse_failed', why: problem }
  const event = normalizeGithubEvent({ eventType, payload: parsed.payload, host })
  if (type === undefined) return { kind: 'unsupported', event }
  return type.lifecycle === true
    ? { kind: 'lifecycle', event, ends: event.action === 'deleted' }
    : { kind: 'event', event }
}

/** A repository whose id can't be read is none of an event that is about the account as a whole: somebody looks at it. */
function namelessRepository(payload: unknown): string | undefined {
  const repository = fieldOf(payload, 'repository')
  if (!isObject(repository) || idOf(repository, 'id') !== null) return undefined
  return 'The body is about a repository, but its id can’t be read.'
}

/** A payload in our words. Never throws: what is missing or odd becomes null, texts are cut and cleaned. */
export function normalizeGithubEvent(input: {
  readonly eventType: string
  readonly payload: unknown
  readonly host: string
}): NormalizedEvent {
  const { payload: root, host } = input
  const type = plainText(input.eventType, 128)
  const action = textOf(root, 'action')
  const actor = actorOf(root)
  const who = actor?.login ?? 'somebody'
  const known = typeOf(type)
  const reading: EventReading =
    known === undefined
      ? {
          kind: null,
          title: `${who} sent ${type || 'an unnamed event'}${action === null ? '' : `, ${actionWords(action)}`}`,
        }
      : known.read({ root, action: action ?? '', who })
  return {
    provider: 'github',
    type,
    action: action === null ? null : shown(action, '', 128) || null,
    kind: reading.kind,
    title: plainText(reading.title, 300) || type || 'GitHub event',
    actor,
    externalInstallationId: idOf(root, 'installation', 'id'),
    resource: repositoryOf(root),
    account: accountOf(root),
    branch: nameOrNull(branchOfRef(reading.branch), 255),
    commitSha: shaOf(reading.commitSha),
    ...(reading.pushedShas !== undefined && reading.pushedShas.length > 0 && { pushedShas: [...reading.pushedShas] }),
    ...(reading.files ?? { paths: [] }),
    url: urlAt(reading.url, host) ?? urlAt(fieldOf(root, 'repository', 'html_url'), host),
    occurredAt: instantOf(reading.occurredAt),
  }
}

function actorOf(root: unknown): NormalizedEvent['actor'] {
  return personOf(idOf(root, 'sender', 'id'), textOf(root, 'sender', 'login') ?? textOf(root, 'pusher', 'name'))
}

function repositoryOf(root: unknown): NormalizedEvent['resource'] {
  const repository = fieldOf(root, 'repository')
  const externalId = idOf(repository, 'id')
  const fullName = nameOrNull(textOf(repository, 'full_name') ?? textOf(repository, 'name'), 255)
  if (externalId === null) return null
  return {
    kind: 'repository',
    externalId,
    fullName: fullName ?? `repository ${externalId}`,
    fork: isTrue(repository, 'fork'),
    private: isTrue(repository, 'private'),
    archived: isTrue(repository, 'archived'),
    defaultBranch: nameOrNull(textOf(repository, 'default_branch'), 255),
  }
}

/** Whose event it is: the installation's account, else the organization, else the repository's owner. */
function accountOf(root: unknown): NormalizedEvent['account'] {
  const places = [
    ['installation', 'account'],
    ['account'],
    ['organization'],
    ['repository', 'owner'],
    ['marketplace_purchase', 'account'],
    ['sponsorship', 'sponsorable'],
  ]
  for (const place of places) {
    const externalId = idOf(root, ...place, 'id')
    const login = nameOrNull(textOf(root, ...place, 'login') ?? textOf(root, ...place, 'slug'), 100)
    if (externalId !== null && login !== null) return { externalId, login }
  }
  return null
}
