import './replay.css'
import { useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { EventId } from '#shared/model/ids.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { isolated } from '../../ui/isolated.ts'
import { useNow } from '../../ui/use-now.ts'
import { replayText } from './messages.ts'

/** Where events would go again, and the one button that sends them. */
export function ReplayDialog(props: { readonly ids: readonly EventId[]; readonly plan: IpcOutput<'replay.plan'> }) {
  const { ids, plan } = props
  const { client, overlays, announcer } = useConsole()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const targets = useNow((now) => plan.targets.map((target) => replayText.targetWords(now, target)).join('\n'))
  const words = targets.split('\n')
  const leftOut = replayText.leftOut(plan.skipped)

  function close(): void {
    overlays.close()
    focusListSoon()
  }

  async function run(): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      const { messages } = await client.call('replay.run', { opId: plan.opId, ids: [...ids], sends: plan.sends })
      close()
      announcer.note(replayText.sent(messages))
    } catch (error) {
      setProblem(failureWords(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <DialogBox title={replayText.title} onClose={close}>
      <div className="replay">
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
        {problem === null ? null : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={close}>{replayText.cancel}</Button>
          {plan.sends === 0 ? null : (
            <Button look="primary" isDisabled={isBusy} onPress={() => void run()}>
              {replayText.run(plan.sends)}
            </Button>
          )}
        </div>
      </div>
    </DialogBox>
  )
}
