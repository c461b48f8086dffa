import { organization, personPayload } from './cast.ts'
import type { Cast, Person } from './cast.ts'
import { numberOf } from '#backend/ids/name-based-id.ts'
import type { Payload } from './example-payloads.ts'
import { repositoryPayload } from './repository-payload.ts'
import { rewriteText, rewriteTime } from './rewrite-text.ts'
import type { Mentions } from './rewrite-text.ts'

interface Scene {
  readonly cast: Cast
  readonly mentions: Mentions
  readonly newestMs: number
}

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** An example payload in which everybody and everything is replaced, the same way in every place of the body. */
export function rewritePayload(example: Payload, cast: Cast): Record<string, unknown> {
  const scene: Scene = { cast, mentions: mentionsOf(example), newestMs: newestTime(example) }
  const body = rewriteObject(example, 'root', scene)
  body['installation'] = {
    ...(isRecord(body['installation']) && 'account' in body['installation'] ? body['installation'] : {}),
    id: cast.account.installationId,
    node_id: Buffer.from(`012:Installation${cast.account.installationId}`).toString('base64'),
  }
  body['organization'] = organizationPayload(cast)
  body['sender'] = personPayload(cast.actor)
  return body
}

function rewriteValue(value: unknown, key: string, scene: Scene): unknown {
  if (Array.isArray(value)) return value.map((entry) => rewriteValue(entry, singular(key), scene))
  if (isRecord(value)) return rewriteObject(value, key, scene)
  if (typeof value === 'string') return rewriteLeaf(value, key, scene)
  if (typeof value === 'number') return rewriteNumber(value, key, scene)
  return value
}

function rewriteObject(value: Payload, key: string, scene: Scene): Record<string, unknown> {
  const { cast } = scene
  if (typeof value['login'] === 'string' && 'id' in value) return personPayload(roleOf(key, cast))
  if (typeof value['full_name'] === 'string' && 'id' in value && cast.repository !== undefined) {
    return repositoryPayload(value, cast.repository, cast.atMs)
  }
  if (typeof value['email'] === 'string' && typeof value['name'] === 'string') return gitIdentity(cast, value)
  const next: Record<string, unknown> = {}
  for (const [name, entry] of Object.entries(value))
    next[name] = rewriteValue(entry, name === 'user' ? userOf(key) : name, scene)
  return { ...next, ...ownWords(key, value, cast) }
}

/** `user` means the author of whatever holds it. */
function userOf(holder: string): string {
  return holder === 'pull_request' || holder === 'issue' || holder === 'discussion' ? 'item_author' : 'user'
}

function roleOf(key: string, cast: Cast): Person {
  switch (key) {
    case 'owner':
    case 'organization':
    case 'account':
      return organization(cast.account)
    case 'item_author':
      return cast.item.author
    case 'assignee':
    case 'requested_reviewer':
    case 'member':
      return cast.others[0] ?? cast.actor
    default:
      return cast.actor
  }
}

function gitIdentity(cast: Cast, value: Payload): Record<string, unknown> {
  const { actor, account } = cast
  return {
    ...value,
    name: actor.name,
    email: `${actor.login}@${account.login}.example`,
    ...('username' in value ? { username: actor.login } : {}),
  }
}

/** The words of our own invented people, in place of the example's. */
function ownWords(key: string, value: Payload, cast: Cast): Record<string, unknown> {
  const { item, words } = cast
  const body =
    'body' in value && (typeof value['body'] === 'string' || value['body'] === null) ? { body: cast.comment } : {}
  switch (key) {
    case 'pull_request':
      // Most work that is closed was finished.
      return {
        number: item.number,
        title: item.title,
        ...body,
        ...(value['state'] === 'closed' && item.number % 5 !== 0 ? { merged: true } : {}),
      }
    case 'issue':
    case 'discussion':
      return { number: item.number, title: item.title, ...body }
    case 'head':
      return 'ref' in value ? { ref: cast.branch, label: `${cast.account.login}:${cast.branch}` } : {}
    case 'base':
      return 'ref' in value ? { ref: 'main', label: `${cast.account.login}:main` } : {}
    case 'check_run':
      return { name: words.check }
    case 'workflow_run':
      return { name: words.workflow, display_title: item.title, run_number: 100 + (item.number % 700) }
    case 'workflow_job':
      return { name: words.check, workflow_name: words.workflow }
    case 'workflow':
      return { name: words.workflow }
    case 'label':
      return { name: words.label, description: null }
    case 'deployment':
    case 'deployment_status':
      return 'environment' in value ? { environment: words.environment } : {}
    case 'release':
      return { name: words.version, tag_name: words.version, ...body }
    case 'root':
      return {
        ...('number' in value ? { number: item.number } : {}),
        ...('context' in value ? { context: `ci/${words.check}` } : {}),
      }
    case 'alert':
      return 'created_at' in value ? { created_at: new Date(cast.atMs - 2_000).toISOString() } : {}
    case 'milestone':
      return { title: words.version, description: null }
    default:
      return 'message' in value && 'tree_id' in value ? { message: item.title } : body
  }
}

function rewriteLeaf(text: string, key: string, scene: Scene): string {
  if (isoTime.test(text)) {
    const moved = rewriteTime(Date.parse(text), key, scene)
    return new Date(moved).toISOString().replace(/\.\d{3}Z$/, 'Z')
  }
  if (key === 'node_id') return Buffer.from(`010:Node${numberOf(`${scene.cast.name} ${text}`)}`).toString('base64')
  return rewriteText(text, key, scene.cast, scene.mentions)
}

function rewriteNumber(value: number, key: string, scene: Scene): number {
  const { cast } = scene
  if (key === 'number') return cast.item.number
  if (key.endsWith('_at') && value > 1_000_000_000) return Math.floor(rewriteTime(value * 1000, key, scene) / 1000)
  if ((key === 'id' || key.endsWith('_id')) && value > 1000) return numberOf(`${cast.name} ${value}`)
  return value
}

function organizationPayload({ account }: Cast): Record<string, unknown> {
  const api = `https://api.github.com/orgs/${account.login}`
  return {
    login: account.login,
    id: account.id,
    node_id: Buffer.from(`012:Organization${account.id}`).toString('base64'),
    url: api,
    repos_url: `${api}/repos`,
    events_url: `${api}/events`,
    hooks_url: `${api}/hooks`,
    issues_url: `${api}/issues`,
    members_url: `${api}/members{/member}`,
    public_members_url: `${api}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    description: '',
  }
}

function mentionsOf(example: Payload): Mentions {
  const repository = isRecord(example['repository']) ? example['repository'] : undefined
  const fullName = textIn(repository, 'full_name')
  return { fullName, branches: branchesOf(example) }
}

/** The branches that the example is about, by any of the places where GitHub writes them. */
function branchesOf(example: Payload): Set<string> {
  const found = new Set<string>()
  const add = (name: string | undefined): void => {
    if (name !== undefined && name !== '') found.add(name.replace(/^refs\/heads\//, ''))
  }
  add(textIn(example, 'ref'))
  const pull = example['pull_request']
  if (isRecord(pull)) add(textIn(pull['head'], 'ref'))
  for (const key of ['check_suite', 'workflow_run', 'workflow_job', 'check_run']) {
    const part = example[key]
    add(textIn(part, 'head_branch'))
    if (isRecord(part)) add(textIn(part['check_suite'], 'head_branch'))
  }
  add(textIn(example['deployment'], 'ref'))
  const branches = example['branches']
  if (Array.isArray(branches)) for (const branch of branches) add(textIn(branch, 'name'))
  return found
}

function newestTime(value: unknown): number {
  if (typeof value === 'string') return isoTime.test(value) ? Date.parse(value) : 0
  if (Array.isArray(value)) return value.reduce((newest: number, entry) => Math.max(newest, newestTime(entry)), 0)
  if (isRecord(value))
    return Object.values(value).reduce((newest: number, entry) => Math.max(newest, newestTime(entry)), 0)
  return 0
}

function singular(key: string): string {
  return key.endsWith('s') ? key.slice(0, -1) : key
}

function textIn(value: unknown, key: string): string | undefined {
  const text = isRecord(value) ? value[key] : undefined
  return typeof text === 'string' ? text : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
