import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { Ends } from '#shared/ipc/record-calls.ts'
import type { InstallationId, LinkId } from '#shared/model/ids.ts'
import { beforeOf, type OpRow } from '../outbox/op-row.ts'
import { memberName, whatStops } from './list-records.ts'
import { type Records, shownInstallation, shownLink } from './shown-records.ts'

export function installationEnds(records: Records, id: InstallationId, now: number): Ends | null {
  const shown = shownInstallation(records, id)
  return shown === undefined
    ? null
    : { kind: 'installation', state: shown.state, stops: whatStops(records.db, id, now) }
}

export function linkEnds(records: Records, id: LinkId): Ends | null {
  const shown = shownLink(records, id)
  if (shown === undefined) return null
  const { state, login, memberId } = shown
  return { kind: 'link', state, login, memberName: memberName(records.db, memberId) }
}

/** What a decision that waits for its confirmation would have ended when it was made, and would end now. */
export function whatWaits(records: Records, row: OpRow | undefined, now: number): IpcOutput<'records.waiting'> {
  const before = row?.state === 'awaiting_confirmation' ? beforeOf(row).record : undefined
  if (before?.kind !== 'installation' && before?.kind !== 'link')
    throw new SwitchboardError('op.illegal_transition', 'It does not wait for a confirmation.', {
      details: { state: row?.state ?? null },
    })
  const ends = before.kind === 'installation' ? installationEnds(records, before.id, now) : linkEnds(records, before.id)
  return { was: before.ends ?? null, now: ends }
}
