import type { LinkRow } from '#shared/domain/deep-link.ts'
import type { DecidedMeanwhile } from '#shared/ipc/ops-calls.ts'
import type { RecordMeanwhile } from '#shared/ipc/record-meanwhile.ts'
import type { ItemStateKind } from '#shared/model/unmatched-item.ts'
import { formatMoment, plural } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'

const deeds: Readonly<Record<ItemStateKind, string>> = {
  open: 'put back',
  snoozed: 'snoozed',
  mapped: 'mapped',
  ignored: 'ignored',
  routed_once: 'routed once',
}

/** What one of them did with some of the events, and one row that shows it. */
export interface DecidedLine {
  readonly said: string
  readonly project: string | null
  readonly count: number
  readonly at: string
  readonly target: LinkRow
}

/** One line for each who decided and what, in the order of the list. */
export function decidedLines(decided: readonly DecidedMeanwhile[]): readonly DecidedLine[] {
  const lines = new Map<string, DecidedLine>()
  for (const { id, count: more, state, project, decidedBy } of decided) {
    if (decidedBy === null) continue
    const said = `${decidedBy.actor} ${deeds[state.kind]}`
    const target: LinkRow = state.kind === 'mapped' ? { kind: 'mapping', id: state.mappingId } : { kind: 'event', id }
    const key = JSON.stringify([said, project, target.kind === 'mapping' ? target.id : ''])
    const { count, at, ...line } = lines.get(key) ?? { said, project, count: 0, at: decidedBy.at, target }
    lines.set(key, { ...line, count: count + more, at: at > decidedBy.at ? at : decidedBy.at })
  }
  return [...lines.values()]
}

/** As many lines as a person reads. */
const shownLines = 5

/** The newest of those lines, and how many events the others are about, with those that the service didn't name. */
export function shownDecided(
  decided: readonly DecidedMeanwhile[],
  unnamed = 0,
): { readonly lines: readonly DecidedLine[]; readonly more: number } {
  const lines = decidedLines(decided)
  const more = lines.slice(shownLines).reduce((sum, { count }) => sum + count, unnamed)
  return { lines: lines.slice(0, shownLines), more }
}

export const moreDecidedWords = (more: number): string =>
  `${plural(more, 'more event was', 'more events were')} decided about`

/** "ben ignored 3 events, today 14:02", "ben mapped 3 events to Web, today 14:02" */
export function decidedWords(nowMs: number, { said, project, count, at }: DecidedLine): string {
  const to = project === null ? '' : ` to ${project}`
  return `${said} ${plural(count, 'event', 'events')}${to}, ${formatMoment(nowMs, at)}`
}

type MappedMeanwhile = Extract<RecordMeanwhile, { readonly kind: 'mapping' }>

export const mappedMeanwhile = (nowMs: number, { by, project, at }: MappedMeanwhile): string =>
  `${by} mapped it${project === null ? '' : ` to ${isolated(project)}`}, ${formatMoment(nowMs, at)}`
