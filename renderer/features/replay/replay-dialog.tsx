import './replay.css'
import { useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { ReplayPlan } from '#shared/model/replay-plan.ts'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { isolated } from '../../ui/isolated.ts'
import { useNow } from '../../ui/use-now.ts'
import { replayText } from './messages.ts'
import { planDifference } from './plan-difference.ts'

/** Where events would go again, and the one button that sends them, or has it asked again once the service answers. */
export function ReplayDialog(props: {
  readonly ids: readonly EventId[]
  readonly plan: ReplayPlan | null
  readonly waiting: OpView | null
}) {
  const { ids, plan, waiting } = props
  const { client, decisions, overlays, announcer, operations, session } = useConsole()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isAway = useStore(session, (state) => statusOf(state)?.connection.kind === 'offline')

  function close(): void {
    overlays.close()
    focusListSoon()
  }

  async function attempt(work: () => Promise<unknown>, said: string): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await work()
      close()
      announcer.note(said)
      await operations.refresh()
    } catch (error) {
      setProblem(failureWords(error))
    } finally {
      setBusy(false)
    }
  }

  function decide(isConfirmed: boolean): Promise<void> {
    const selection = { kind: 'items' as const, ids: [...ids] }
    const intent = { type: 'event.replay', selection, sends: Math.max(1, plan?.sends ?? 1) } as const
    const label = replayText.label(plan?.events ?? ids.length)
    return attempt(
      () => decisions.decide([{ intent, label, effect: { plan, isConfirmed } }], { label, undone: () => undefined }),
      isConfirmed ? replayText.sent(plan?.sends ?? 0) : replayText.waits,
    )
  }

  const confirm = (opId: OpView['id'], seen: ReplayPlan): Promise<void> =>
    attempt(() => client.call('ops.confirm', { opId, plan: seen }), replayText.sent(seen.sends))
  const discard = (opId: OpView['id']): Promise<void> =>
    attempt(() => client.call('ops.discard', { opId }), replayText.discarded)
  const sends = plan === null || isAway ? 0 : plan.sends

  return (
    <DialogBox title={waiting === null ? replayText.title : replayText.confirmTitle} onClose={close}>
      <div className="replay">
        {waiting === null || plan === null ? null : <Difference waiting={waiting} plan={plan} />}
        {plan === null ? <p>{replayText.unknown(ids.length)}</p> : <Plan plan={plan} />}
        {plan !== null && isAway ? <p className="muted">{replayText.isAway}</p> : null}
        {problem === null ? null : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={close}>{replayText.cancel}</Button>
          {waiting === null ? null : (
            <Button look="danger" isDisabled={isBusy} onPress={() => void discard(waiting.id)}>
              {replayText.discard}
            </Button>
          )}
          {waiting === null && (plan === null || (isAway && plan.sends > 0)) ? (
            <Button look="primary" isDisabled={isBusy} onPress={() => void decide(false)}>
              {replayText.askLater}
            </Button>
          ) : null}
          {plan === null || sends === 0 ? null : (
            <Button
              look="primary"
              isDisabled={isBusy}
              onPress={() => void (waiting === null ? decide(true) : confirm(waiting.id, plan))}
            >
              {replayText.run(sends)}
            </Button>
          )}
        </div>
      </div>
    </DialogBox>
  )
}

function Difference(props: { readonly waiting: OpView; readonly plan: ReplayPlan }) {
  const { state } = props.waiting
  if (state.kind !== 'awaiting_confirmation') return null
  return (
    <ul aria-label={replayText.difference}>
      {planDifference(state.plan, props.plan).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}

function Plan(props: { readonly plan: ReplayPlan }) {
  const { plan } = props
  const words = useNow((now) => plan.targets.map((target) => replayText.targetWords(now, target)).join('\n')).split(
    '\n',
  )
  const leftOut = replayText.leftOut(plan.skipped)
  return (
    <>
      <p>{plan.sends === 0 ? replayText.nothing : replayText.scope(plan)}</p>
      <ul aria-label={replayText.targets}>
        {plan.targets.map((target, at) => (
          <li key={target.destination.id}>
            <b>{isolated(target.name)}</b>
            <span className="muted">{words[at]}</span>
          </li>
        ))}
      </ul>
      {leftOut === null ? null : <p className="muted">{leftOut}</p>}
    </>
  )
}
