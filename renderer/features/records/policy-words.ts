import type {
  Doctrine,
  PolicyField,
  PolicyFields,
  PolicyOrigin,
  ResolvedPolicy,
  SomeFields,
} from '#shared/model/policy.ts'
import type { Provider } from '#shared/model/provider.ts'
import { percent } from '#shared/domain/suggest-mappings/share.ts'
import { plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'

export const fieldNames: Readonly<Record<PolicyField, string>> = {
  mutedEvents: 'Muted events',
  autoRoute: 'Route by evidence',
  autoAccept: 'Accept suggestions',
  redeliver: 'Ask for what never arrived',
  assigneeSync: 'Carry assignees over',
  doctrine: 'Whose word counts',
  statusMap: 'Status names',
}

export const fieldHints: Readonly<Record<PolicyField, string>> = {
  mutedEvents: 'Globs over the type, type.action or kind of events; what they find is ignored.',
  autoRoute: 'Where evidence is strong enough, an event is routed without a mapping.',
  autoAccept: 'Where people took such suggestions often enough, one becomes a mapping by itself.',
  redeliver:
    'The provider is asked to send again what got lost. Where a delivery names no project, the workspace’s word counts.',
  assigneeSync: 'Where a person is linked on both sides. Kept for trackers: nothing goes by it yet.',
  doctrine: 'Where tracker and project differ. Kept for trackers: nothing goes by it yet.',
  statusMap:
    'One line each, as: In Review = Review. Others keep their name. Kept for trackers: nothing goes by it yet.',
}

/** In the order in which they matter to who triages; evidence alone decides only where code is hosted. */
export function fieldsFor(provider: Provider): readonly PolicyField[] {
  const hostsCode = provider === 'github' || provider === 'gitlab'
  const all = Object.keys(fieldNames) as PolicyField[]
  return hostsCode ? all : all.filter((field) => field !== 'autoRoute' && field !== 'autoAccept')
}

const origins: Readonly<Record<PolicyOrigin, string>> = {
  product: 'Switchboard’s default',
  workspace: 'set by the workspace',
  project: 'otherwise here',
}
export const originWords = (origin: PolicyOrigin): string => origins[origin]

const doctrines: Readonly<Record<Doctrine['kind'], string>> = {
  provider_owned: 'the provider’s',
  project_owned: 'the project’s',
  split_ownership: 'split by field',
}
export const doctrineWords = (kind: Doctrine['kind']): string => doctrines[kind]

const listed = (words: readonly string[], none: string): string =>
  words.length === 0
    ? none
    : words.length > 3
      ? `${words.slice(0, 3).join(', ')} and ${words.length - 3} more`
      : words.join(', ')

const words: { readonly [F in PolicyField]: (value: PolicyFields[F]) => string } = {
  mutedEvents: (globs) => listed(globs.map(isolated), 'none'),
  autoRoute: ({ enabled, threshold, margin }) =>
    enabled ? `from ${percent(threshold)} on, ${percent(margin)} before the next` : 'off',
  autoAccept: ({ enabled, threshold, leastDecisions }) =>
    enabled ? `from ${percent(threshold)} of ${plural(leastDecisions, 'decision', 'decisions')} on` : 'off',
  redeliver: (isOn) => (isOn ? 'on' : 'off'),
  assigneeSync: (isOn) => (isOn ? 'on' : 'off'),
  doctrine: ({ kind }) => doctrines[kind],
  statusMap: (map) =>
    listed(
      Object.entries(map).map(([from, to]) => `${isolated(from)} = ${isolated(to)}`),
      'none renamed',
    ),
}

function wordsOf<F extends PolicyField>(field: F, value: PolicyFields[F]): string {
  return words[field](value)
}

/** What a field is, in a few words. */
export function fieldWords(field: PolicyField, resolved: ResolvedPolicy): string {
  return wordsOf(field, resolved[field].value)
}

/** "Muted events: push", one line for each field that is said. */
export function overrideLines(fields: SomeFields): readonly string[] {
  const all = Object.keys(fieldNames) as PolicyField[]
  return all.flatMap((field) => {
    const value = saidWords(field, fields)
    return value === null ? [] : [`${fieldNames[field]}: ${value}`]
  })
}

/** "Muted events: push; Ask for what never arrived: off" */
export const overrideWords = (fields: SomeFields): string => overrideLines(fields).join('; ')

/** What one field is said to be; null where nothing is said of it. */
export function saidWords<F extends PolicyField>(field: F, fields: SomeFields): string | null {
  // Each field of some is what it is of all, or isn't there.
  const value = fields[field] as PolicyFields[F] | undefined
  return value === undefined ? null : wordsOf(field, value)
}
