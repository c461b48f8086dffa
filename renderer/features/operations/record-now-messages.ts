import type { ChangedBy, RecordMeanwhile } from '#shared/ipc/record-meanwhile.ts'
import type { MappingState } from '#shared/model/mapping.ts'
import { formatCount, formatMoment } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { mappingText } from '../mappings/messages.ts'
import { recordText } from '../records/messages.ts'

type Of<K extends RecordMeanwhile['kind']> = Extract<RecordMeanwhile, { readonly kind: K }>

/** "Changed by ben, today 14:02": as far as the service knows who it was. */
export const changedLines = (nowMs: number, changed: ChangedBy): readonly string[] =>
  changed === null ? [] : [`Changed by ${isolated(changed.by)}, ${formatMoment(nowMs, changed.at)}`]

/** "Version 3; this was decided on version 1" */
export const versionLine = ({ version, seen }: { readonly version: number; readonly seen: number | null }): string =>
  seen === null || seen === version
    ? `Version ${formatCount(version)}`
    : `Version ${formatCount(version)}; this was decided on version ${formatCount(seen)}`

const stateLine = (word: string): string => `State: ${word}`

const why = (state: MappingState): readonly string[] =>
  state.kind === 'paused' && state.reason !== '' ? [`Because: ${isolated(state.reason)}`] : []

/** What a record is by now: its state, by whom and why as far as that is known, and its version. */
export function stateNowLines(
  nowMs: number,
  record: Of<'mapping_now'> | Of<'installation'> | Of<'link'> | Of<'member'>,
): readonly string[] {
  const by = changedLines(nowMs, record.changed)
  const version = versionLine(record)
  switch (record.kind) {
    case 'mapping_now':
      return [...by, stateLine(mappingText.stateWords(record.state).word), ...why(record.state), version]
    case 'installation':
      return [...by, stateLine(recordText.stateWord(record.state)), version]
    case 'link':
      return [...by, stateLine(recordText.linkWords(record.state).word), version]
    case 'member':
      return [...by, `Role: ${recordText.role(record.role)}`, ...(record.isActive ? [] : [recordText.former]), version]
  }
}
