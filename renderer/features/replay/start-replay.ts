import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Preferences } from '#shared/ipc/app-calls.ts'
import type { EventDetail } from '#shared/ipc/inbox-calls.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Console } from '../../app/console.ts'
import { preferencesOf } from '../../app/session.ts'
import { copyText } from '../../ui/copy-text.ts'
import { freezeAnyState } from '../inbox/freeze-targets.ts'
import { curlOf } from './curl-of.ts'
import { replayText } from './messages.ts'

const mostAtOnce = 1_000
const usualAddress = 'http://127.0.0.1:3000/'

/** Where requests were sent the last time. */
export function replayAddressOf({ replayAddress }: Preferences): string {
  return replayAddress ?? usualAddress
}

/** Asks where what is selected, or under the cursor, would go again; nothing is sent before the plan was seen. */
export async function startReplay({ client, inbox, overlays, announcer }: Console): Promise<void> {
  const { state } = inbox.store.getState().query.filter
  const targets = state === 'mapped' || state === 'routed_once' ? await freezeAnyState(client, inbox) : null
  const ids: EventId[] =
    targets?.each.flatMap(({ selection }) => (selection.kind === 'items' ? selection.ids : [])) ?? []
  if (ids.length === 0) return announcer.refuse(replayText.notRouted)
  if (ids.length > mostAtOnce) return announcer.refuse(replayText.tooMany(mostAtOnce))
  try {
    overlays.open({ kind: 'replay', ids, plan: await client.call('replay.plan', { ids }), waiting: null })
  } catch (error) {
    if (!(error instanceof SwitchboardError) || !error.retryable) throw error
    overlays.open({ kind: 'replay', ids, plan: null, waiting: null })
  }
}

/** Shows what a replay that waits would send now, beside what it would have sent; nothing goes before that was seen. */
export async function reviewReplay({ client, overlays, announcer }: Console, waiting: OpView): Promise<void> {
  const { intent } = waiting
  if (intent?.type !== 'event.replay' || intent.selection.kind !== 'items') return
  const { ids } = intent.selection
  try {
    overlays.open({ kind: 'replay', ids, plan: await client.call('replay.plan', { ids }), waiting })
  } catch (error) {
    if (!(error instanceof SwitchboardError) || !error.retryable) throw error
    announcer.refuse(replayText.stillAway)
  }
}

/** Puts the request of the shown event on the clipboard, as a command for a terminal. */
export async function copyAsCurl({ client, announcer, session }: Console, event: EventDetail): Promise<void> {
  const payload = await client.call('inbox.payload', { id: event.id })
  if (payload.kind === 'unavailable') return announcer.refuse(replayText.noPayload)
  const { text, isCut } = curlOf(event.id, payload, replayAddressOf(preferencesOf(session.getState())))
  if (copyText(text)) announcer.note(replayText.curlCopied(isCut))
  else announcer.refuse(replayText.notCopied)
}
