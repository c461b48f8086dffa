import { providerNames } from '#shared/domain/provider-names.ts'
import type { PolicyHere, Takers } from '#shared/ipc/policy-calls.ts'
import type { PolicyField } from '#shared/model/policy.ts'
import type { Provider } from '#shared/model/provider.ts'
import { formatMoment, joinWords, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { fieldNames } from '../records/policy-words.ts'

const projects = (count: number): string => plural(count, 'project', 'projects')
const mappings = (count: number): string => plural(count, 'active mapping', 'active mappings')

const namedAtOnce = 3

function named(all: Takers['otherwise']): string {
  const names = all.slice(0, namedAtOnce).map(({ name }) => isolated(name))
  const rest = all.length - names.length
  return joinWords(rest > 0 ? [...names, `${rest} more`] : names)
}

/** "Taken by 12 projects with 31 active mappings. Otherwise in Atlas and Search." */
function takenBy({ projects: count, mappings: many, otherwise }: Takers): string {
  const taking = count === 0 ? 'No project takes it from here.' : `Taken by ${projects(count)} with ${mappings(many)}.`
  return otherwise.length === 0 ? taking : `${taking} Otherwise in ${named(otherwise)}.`
}

/** Of which fields events that no mapping takes go by the workspace's word as well. */
const beyondMappings: ReadonlySet<PolicyField> = new Set(['mutedEvents', 'autoRoute', 'redeliver'])

/** Whom a change concerns, in sentences, before it is made. */
function effect({ provider, takers, installations }: PolicyHere, field: PolicyField): readonly string[] {
  const { projects: count, mappings: many, otherwise } = takers[field]
  return [
    count === 0
      ? 'No project takes this from here now, so nothing that is mapped changes.'
      : `It changes for ${projects(count)} with ${mappings(many)}, from the next event on. What was decided before stays.`,
    ...(otherwise.length === 0
      ? []
      : [
          `${named(otherwise)} ${otherwise.length === 1 ? 'says' : 'say'} otherwise, and ${otherwise.length === 1 ? 'keeps its own' : 'keep their own'}.`,
        ]),
    ...(beyondMappings.has(field) && installations > 0
      ? [
          `What no mapping takes goes by it too, at ${plural(installations, 'installation', 'installations')} of ${providerNames[provider]}.`,
        ]
      : []),
  ]
}

/** "Set by the workspace today 14:20, version 3." */
function standing({ updatedAt, version }: PolicyHere, nowMs: number): string {
  return updatedAt === null
    ? 'Nobody has set anything: all is Switchboard’s default.'
    : `Last set ${formatMoment(nowMs, updatedAt)}, version ${version}.`
}

export const policyText = {
  intro:
    'What holds for all projects, by provider. A project may do otherwise, field by field; then its own word counts there.',
  providers: 'Provider',
  providerName: (provider: Provider) => providerNames[provider],
  facts: ({ provider, installations }: PolicyHere) =>
    `${plural(installations, 'installation', 'installations')} of ${providerNames[provider]}.`,
  standing,
  noEvidence:
    'Routing by evidence and accepting suggestions are for GitHub and GitLab alone: elsewhere no build says whose the work is.',
  fields: (provider: Provider) => `Policy for ${providerNames[provider]}`,
  takenBy,
  effect,
  change: 'Change…',
  changeOf: (field: PolicyField) => `Change ${fieldNames[field]}`,
  whoIsConcerned: 'Who is affected',
  save: 'Save',
  cancel: 'Cancel',
  toDefault: 'Back to Switchboard’s default',
  same: 'That is what it is already.',
  saved: (provider: Provider, field: PolicyField) =>
    `Changed for ${providerNames[provider]}: ${fieldNames[field].toLowerCase()}. It counts from the next event on.`,
  conflict: 'Somebody changed this policy meanwhile. Look at what is so now, then save again.',
  away: 'Policies are changed at the service, which is away. What is shown is what this console knows; overrides of projects can be set meanwhile.',
  others: 'Projects that do otherwise',
  noOthers: 'No project does anything otherwise with this provider.',
  overrides: 'Overrides…',
  expired: 'expired',
  loading: 'Reading the policies…',
  failed: 'The policies could not be read',
  tryAgain: 'Try again',
} as const
