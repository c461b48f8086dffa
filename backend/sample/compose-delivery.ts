import { must } from '#shared/lib/must.ts'
import { organization, people, personPayload } from './cast.ts'
import type { Cast, Person, WorkItem } from './cast.ts'
import { eventMix, replaceableOwners } from './event-mix.ts'
import type { Payload } from './example-payloads.ts'
import type { DeliverySubject, PlannedDelivery } from './plan-deliveries.ts'
import { pushedCommits } from './pushed-commits.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { rewritePayload } from './rewrite-payload.ts'
import { commitOf } from './rewrite-text.ts'
import { sampleTotal } from './scenario.ts'
import type { SampleAccount, SampleRepository } from './scenario.ts'
import { workWords } from './work-words.ts'

const { checkNames, comments, environments, filesByTopic, labelNames, titlesByTopic, workflowNames } = workWords

export interface ComposedDelivery {
  readonly eventType: string
  readonly body: string
}

type Examples = ReadonlyMap<string, readonly Payload[]>

/** The type and body of a planned delivery: one of GitHub's examples, retold about the scenario's people and repositories. */
export function composeDelivery(
  planned: PlannedDelivery,
  from: { readonly examples: Examples; readonly plan: readonly PlannedDelivery[] },
): ComposedDelivery {
  const { subject } = planned
  if (subject.kind === 'again') {
    return composeDelivery(must(from.plan[subject.of], 'a repeat follows what it repeats'), from)
  }
  const random = createRandom(7919 * (planned.index + 1))
  const { eventType, payload } = retell(subject, { planned, random, examples: from.examples })
  return { eventType, body: JSON.stringify(payload) }
}

interface Retelling {
  readonly planned: PlannedDelivery
  readonly random: Random
  readonly examples: Examples
}

function retell(
  subject: Exclude<DeliverySubject, { kind: 'again' }>,
  by: Retelling,
): { eventType: string; payload: Payload } {
  switch (subject.kind) {
    case 'repository':
      return aboutRepository(subject.repository, by)
    case 'unknown': {
      const cast = castOf(subject.repository.account, subject.repository, by)
      const payload = rewritePayload(exampleOf(by, subject.like), cast)
      return { eventType: subject.type, payload: { ...payload, action: subject.action } }
    }
    case 'account': {
      const { repository: _repository, ...payload } = rewritePayload(
        exampleOf(by, subject.type),
        castOf(subject.account, undefined, by),
      )
      return { eventType: subject.type, payload }
    }
    case 'renaming': {
      const cast = castOf(subject.repository.account, subject.repository, by)
      const payload = rewritePayload(exampleOf(by, 'repository', ['renamed']), cast)
      return {
        eventType: 'repository',
        payload: { ...payload, changes: { repository: { name: { from: subject.from } } } },
      }
    }
    case 'suspension':
      return { eventType: 'installation', payload: installationNews('suspend', castOf(subject.account, undefined, by)) }
    case 'addition': {
      const cast = castOf(subject.repository.account, subject.repository, by)
      const { id, name, private: hidden } = subject.repository
      const added = [{ id, node_id: `R_${id}`, name, full_name: `${cast.account.login}/${name}`, private: hidden }]
      const news = installationNews('added', cast)
      return {
        eventType: 'installation_repositories',
        payload: { ...news, repository_selection: 'all', repositories_added: added, repositories_removed: [] },
      }
    }
  }
}

function aboutRepository(repository: SampleRepository, by: Retelling): { eventType: string; payload: Payload } {
  const { random } = by
  const { type, actions } = random.weighted(eventMix)
  const cast = castOf(repository.account, repository, by)
  const example = exampleOf(by, type, actions)
  const payload = rewritePayload(example, type === 'push' && random.next() < 0.45 ? { ...cast, branch: 'main' } : cast)
  if (type === 'push') return { eventType: type, payload: { ...payload, ...pushOf(example, cast, by) } }
  if (type === 'create' || type === 'delete') {
    return { eventType: type, payload: { ...payload, ref: cast.branch, ref_type: 'branch' } }
  }
  return { eventType: type, payload }
}

function pushOf(example: Payload, cast: Cast, { random }: Retelling): Payload {
  const commits = example['commits']
  const first: unknown = Array.isArray(commits) ? commits[0] : undefined
  const rewritten = rewritePayload({ repository: example['repository'], commit: first }, cast)['commit'] as Payload
  const pushed = pushedCommits(rewritten, cast, 1 + random.below(4))
  const head = must(pushed.at(-1), 'a push of ours has commits')
  const before = commitOf(cast, 'before')
  const { login } = cast.account
  const compare = `https://github.com/${login}/${cast.repository?.name ?? ''}/compare/${before.slice(0, 12)}...${String(head['id']).slice(0, 12)}`
  return {
    before,
    after: head['id'],
    created: false,
    deleted: false,
    forced: false,
    compare,
    commits: pushed,
    head_commit: head,
  }
}

/** GitHub's own news about an installation: without a repository, and by the account's owner. */
function installationNews(action: 'suspend' | 'added', cast: Cast): Payload {
  const account = personPayload(organization(cast.account))
  const at = new Date(cast.atMs).toISOString()
  const installation = {
    id: cast.account.installationId,
    account,
    repository_selection: 'all',
    target_id: cast.account.id,
    target_type: 'Organization',
    created_at: new Date(cast.atMs - 200 * 24 * 3_600_000).toISOString(),
    updated_at: at,
    suspended_at: action === 'suspend' ? at : null,
    suspended_by: action === 'suspend' ? personPayload(cast.actor) : null,
  }
  return { action, installation, organization: account, sender: personPayload(cast.actor) }
}

/** One of the examples of a type that can be retold: about a repository that has a name of its own. */
function exampleOf({ examples, random }: Retelling, type: string, actions?: readonly string[]): Payload {
  const fitting = (examples.get(type) ?? []).filter((example) => {
    const repository = example['repository'] as Payload | undefined
    const owner = ownerOf(repository?.['full_name'])
    const action = example['action']
    const isTagPush = type === 'push' && !String(example['ref']).startsWith('refs/heads/')
    return (
      (owner === undefined || replaceableOwners.includes(owner)) &&
      !isTagPush &&
      (actions === undefined || actions.includes(String(action)))
    )
  })
  if (fitting.length === 0) throw new Error(`No example of ${type} ${String(actions)} can be retold.`)
  return random.pick(fitting)
}

function ownerOf(fullName: unknown): string | undefined {
  return typeof fullName === 'string' ? fullName.split('/')[0] : undefined
}

function castOf(
  account: SampleAccount,
  repository: SampleRepository | undefined,
  { planned, random }: Retelling,
): Cast {
  const item = workItem(repository, { random, progress: planned.index / sampleTotal })
  const [actor, ...others] = random.shuffled(people)
  const atWork: Person = random.next() < 0.4 ? item.author : must(actor, 'the scenario has people')
  return {
    name: `${planned.index}`,
    atMs: planned.atMs,
    account,
    repository,
    actor: atWork,
    others,
    item,
    branch: item.branch,
    comment: random.pick(comments),
    files: random.shuffled(filesByTopic[repository?.topic ?? 'service']),
    words: {
      check: random.pick(checkNames),
      workflow: random.pick(workflowNames),
      label: random.pick(labelNames),
      environment: random.pick(environments),
      version: `2026.11.${1 + random.below(20)}`,
    },
  }
}

/** Work goes on from one title to the next as the days pass; whoever began an item stays its author. */
function workItem(
  repository: SampleRepository | undefined,
  at: { readonly random: Random; readonly progress: number },
): WorkItem {
  const titles = titlesByTopic[repository?.topic ?? 'service']
  const place = (repository?.id ?? 0) % 17
  const step = Math.floor(at.progress * 9) + at.random.below(3)
  const title = must(titles[(place + step) % titles.length], 'every topic has titles')
  const number = 118 + place * 31 + step * 7
  const author = must(people[(place * 5 + step) % people.length], 'the scenario has people')
  const slug = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .split('-')
    .slice(0, 3)
    .join('-')
  return { number, title, author, branch: `${step % 4 === 0 ? 'fix' : 'feature'}/${slug}-${number}` }
}
