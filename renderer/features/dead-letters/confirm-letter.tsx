import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { DeadLetterRow } from '#shared/ipc/dead-letter-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { recordText } from '../records/messages.ts'
import type { LetterAsk } from './letter-ask.ts'
import type { LetterParts } from './letter-dialog.tsx'
import { letterText } from './messages.ts'

/** What became of it meanwhile; undefined while that is asked. */
function useLetterNow(id: DeadLetterRow['id'], onFailed: (problem: string) => void) {
  const { client } = useConsole()
  const [letter, setLetter] = useState<DeadLetterRow | null | undefined>(undefined)
  useEffect(() => {
    client.call('dead_letters.get', { id }).then(setLetter, (error: unknown) => onFailed(failureWords(error)))
  }, [client, id, onFailed])
  return letter
}

/** Once more, with what became of the letter since it was decided. */
export function ConfirmLetter(props: LetterParts & { readonly ask: Extract<LetterAsk, { verb: 'confirm' }> }) {
  const { ask, isAway, isBusy, problem, setProblem, close, settle } = props
  const { client, announcer, operations, letters } = useConsole()
  const { waiting, intent } = ask
  const letter = useLetterNow(intent.deliveryId, setProblem)
  const isDead = letter?.state === 'dead'

  const done = (work: () => Promise<unknown>, said: string) => () =>
    void settle(async () => {
      await work()
      announcer.note(said)
      await Promise.all([operations.refresh(), letters.refresh()])
    })

  return (
    <DialogBox title={letterText.confirmTitle} onClose={close}>
      <div className="letter-form">
        <p>{letterText.confirmLead(waiting.label)}</p>
        {problem === null ? <p role="status">{nowWords(letter, intent.attempts)}</p> : null}
        {isAway ? <p className="muted">{recordText.stillAway}</p> : null}
        {problem === null ? null : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={close}>{letterText.cancel}</Button>
          <Button
            isDisabled={isBusy}
            onPress={done(() => client.call('ops.discard', { opId: waiting.id }), letterText.discarded)}
          >
            {letterText.giveUp}
          </Button>
          <Button
            look="primary"
            isDisabled={isBusy || isAway || !isDead}
            onPress={done(
              () => client.call('ops.confirm', { opId: waiting.id, plan: null, attempts: letter?.attempts }),
              letterText.sent(waiting.label),
            )}
          >
            {letterText.confirmRun}
          </Button>
        </div>
      </div>
    </DialogBox>
  )
}

function nowWords(letter: DeadLetterRow | null | undefined, then: number): string {
  if (letter === undefined) return letterText.looking
  if (letter === null) return letterText.isGone
  const whyNot = letterText.whyNothingToSend(letter.state)
  if (whyNot !== null) return whyNot
  return letter.attempts === then
    ? letterText.isAsItWas(then)
    : letterText.triedSince(then, letter.attempts, letter.lastFailure?.message ?? null)
}
