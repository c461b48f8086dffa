import { providerNames } from '#shared/domain/provider-names.ts'
import type { OverrideRow } from '#shared/ipc/record-calls.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { ReplicatedOverride } from '#shared/model/policy.ts'
import { formatMoment } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { overrideLines } from './policy-words.ts'

type Place = { readonly projectName: string; readonly provider: Provider }
const placeWords = ({ projectName, provider }: Place): string => `${isolated(projectName)}, ${providerNames[provider]}`

/** Why, and until when. */
const facts = (nowMs: number, { reason, expiresAt }: Pick<ReplicatedOverride, 'reason' | 'expiresAt'>): string[] => [
  `Because: ${isolated(reason)}`,
  ...(expiresAt === null ? [] : [`Until ${formatMoment(nowMs, expiresAt)}`]),
]

/** "As it is now, since today 14:02. Because: it counts its stars": what a refused decision would take the place of. */
function nowIs(nowMs: number, override: ReplicatedOverride | null): readonly string[] {
  if (override === null) return ['As it is now: the project does nothing otherwise']
  const [because = '', ...until] = facts(nowMs, override)
  return [`As it is now, since ${formatMoment(nowMs, override.updatedAt)}. ${because}`, ...until]
}

export const overrideText = {
  title: 'Overrides',
  search: 'Search projects',
  intro:
    'What projects do otherwise than the workspace’s policy, by provider. What isn’t said here is as the workspace has it.',
  listLabel: 'Projects that do something otherwise',
  none: 'No project does anything otherwise',
  noneWhy: 'The workspace’s policy holds for all of them. An override is for one project and one provider.',
  noneFound: 'No such project does anything otherwise',
  add: 'Add an override…',
  edit: 'Edit…',
  editOf: (place: Place) => `Edit the override of ${placeWords(place)}`,
  clear: 'Clear',
  clearOf: (place: Place) => `Clear the override of ${placeWords(place)}`,
  clearReason: 'cleared in the list of overrides',
  expired: 'expired',
  until: (nowMs: number, { expiresAt }: OverrideRow) =>
    expiresAt === null ? '' : ` · until ${formatMoment(nowMs, expiresAt)}`,
  because: (reason: string) => `Because: ${isolated(reason)}`,
  pickProject: 'Which project?',
  pickProvider: 'Which provider?',
  projects: 'Projects',
  providers: 'Providers',
  noProject: 'No project is called that.',
  noProvider: 'No provider is called that.',
  editorTitle: (place: Place) => `${placeWords(place)}: what is otherwise`,
  otherwise: (field: string) => `${field}: otherwise here`,
  fieldsLabel: 'Fields of the policy',
  reason: 'Why this project is an exception',
  until_: 'Until (empty: until somebody clears it)',
  save: 'Save',
  cancel: 'Cancel',
  nothing: 'Say what the project does otherwise.',
  reasonMissing: 'Say why, in a few words.',
  past: 'It can only end in the future.',
  badStatus: (line: string) => `“${line}” is not of the form: In Review = Review.`,
  badNumber: (name: string) => `${name}: see the limits of its numbers.`,
  on: 'on',
  off: 'off',
  threshold: 'From (%)',
  margin: 'Before the next (%)',
  leastDecisions: 'Decisions',
  globs: 'push, issues.opened…',
  chip: { edit: (value: string) => `Edit ${value}`, remove: (value: string) => `Remove ${value}` },
  owner: { provider: 'provider', project: 'project' },
  setLabel: (place: Place) => `Set otherwise: ${placeWords(place)}`,
  clearLabel: (place: Place) => `Back to the workspace’s policy: ${placeWords(place)}`,
  refused: 'The service refused this before:',
  nowIs,
  nowField: (words: string | null) => `Now: ${words ?? 'as the workspace has it'}`,
  meanwhile: (nowMs: number, override: ReplicatedOverride | null) =>
    override === null
      ? ['Cleared: the workspace’s policy holds']
      : [
          `Set otherwise, ${formatMoment(nowMs, override.updatedAt)}`,
          ...overrideLines(override.fields),
          ...facts(nowMs, override),
        ],
  loading: 'Reading the policy…',
} as const
