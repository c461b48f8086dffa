import { isEffectful } from '#shared/domain/intent-classes.ts'
import type { InstallationRow } from '#shared/ipc/catalog-calls.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { MemberRow, UserLinkRow } from '#shared/ipc/record-calls.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { SomeFields } from '#shared/model/policy.ts'
import type { Console } from '../../app/console.ts'
import { statusOf } from '../../app/session.ts'
import { recordText } from './messages.ts'
import type { OverrideAsk } from './override-ask.ts'
import { overrideText } from './override-messages.ts'

/** What is asked before a record is decided about. */
export type RecordAsk =
  | { readonly verb: 'disconnect' | 'suspend'; readonly installation: InstallationRow }
  | { readonly verb: 'revoke'; readonly link: UserLinkRow; readonly account: string }
  | { readonly verb: 'offboard'; readonly member: MemberRow }
  | { readonly verb: 'confirm'; readonly waiting: OpView }

export const isAway = ({ session }: Pick<Console, 'session'>): boolean =>
  statusOf(session.getState())?.connection.kind === 'offline'

interface Decision {
  readonly intent: Intent
  readonly label: string
}

/** Makes a decision about a record durable and says so. What nothing takes back goes only while the service answers. */
export async function decideRecord(app: Console, { intent, label }: Decision): Promise<void> {
  const { decisions, announcer, installations, operations } = app
  const refresh = (): void => void installations.refresh()
  if (isEffectful(intent.type)) {
    const isConfirmed = !isAway(app)
    const decision = { intent, label, effect: { plan: null, isConfirmed } }
    await decisions.decide([decision], { label, undone: refresh })
    announcer.note(isConfirmed ? recordText.confirmed(label) : recordText.waits)
    await operations.refresh()
  } else {
    const [made] = await decisions.decide([{ intent, label }], { label, undone: refresh })
    const isHeld = made?.state.kind === 'blocked' && made.state.behind.state === 'awaiting_confirmation'
    announcer.say(isHeld ? recordText.heldUndoable(label) : recordText.undoable(label))
  }
  await installations.refresh()
}

/** Says what a project does otherwise; in the place of what was refused, where it is that edited. */
export async function decideOverride(
  app: Console,
  ask: OverrideAsk,
  said: {
    readonly fields: SomeFields
    readonly reason: string
    readonly expiresAt: string | null
    readonly baseVersion: number
  },
): Promise<void> {
  const { projectId, provider } = ask
  const intent = { type: 'override.set', projectId, provider, ...said } as const
  const label = overrideText.setLabel(ask)
  const replaces = ask.said?.replaces
  await app.decisions.decide([{ intent, label, ...(replaces !== undefined && { replaces }) }], {
    label,
    undone: () => undefined,
  })
  app.announcer.say(recordText.undoable(label))
  if (replaces !== undefined) await app.operations.refresh()
}

/** Whether a decision about a record waits to be looked at again. */
export function isRecordToConfirm({ intent, state }: OpView): boolean {
  return state.kind === 'awaiting_confirmation' && intent !== null && intent.type !== 'event.replay'
}

/** Asks once more about what was decided while the service was away. */
export function reviewRecord(app: Console, waiting: OpView): void {
  if (isAway(app)) app.announcer.refuse(recordText.stillAway)
  else app.overlays.open({ kind: 'record', ask: { verb: 'confirm', waiting } })
}
