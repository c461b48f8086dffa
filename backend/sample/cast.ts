import { numberOf } from '#backend/ids/name-based-id.ts'
import { samplePeople } from './scenario.ts'
import type { SampleAccount, SampleRepository } from './scenario.ts'

/** A person or an account as GitHub's payloads show one. */
export interface Person {
  readonly login: string
  readonly name: string
  readonly id: number
  readonly type: 'User' | 'Organization' | 'Bot'
}

/** A pull request or an issue that several deliveries are about. */
export interface WorkItem {
  readonly number: number
  readonly title: string
  readonly branch: string
  readonly author: Person
}

/** Who and what one delivery is about: everything that the example's own identities are replaced by. */
export interface Cast {
  /** Differs between deliveries: the source of ids and commit hashes. */
  readonly name: string
  readonly atMs: number
  readonly account: SampleAccount
  readonly repository: SampleRepository | undefined
  readonly actor: Person
  readonly others: readonly Person[]
  readonly item: WorkItem
  readonly branch: string
  readonly comment: string
  readonly files: readonly string[]
  readonly words: {
    readonly check: string
    readonly workflow: string
    readonly label: string
    readonly environment: string
    readonly version: string
  }
}

export const people: readonly Person[] = samplePeople.map(([login, name]) => ({
  login,
  name,
  id: numberOf(`person ${login}`) % 100_000_000,
  type: 'User',
}))

export function organization(account: SampleAccount): Person {
  return { login: account.login, name: account.login, id: account.id, type: 'Organization' }
}

export function fullNameOf(repository: SampleRepository): string {
  return `${repository.account.login}/${repository.name}`
}

/** The whole of a person as GitHub writes it, with every address of its own. */
export function personPayload(person: Person): Record<string, unknown> {
  const api = `https://api.github.com/users/${person.login}`
  return {
    login: person.login,
    id: person.id,
    node_id: Buffer.from(`04:User${person.id}`).toString('base64'),
    avatar_url: `https://avatars.githubusercontent.com/u/${person.id}?v=4`,
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${person.login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: person.type,
    site_admin: false,
  }
}
