import './dead-letters.css'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { DeadLetterRow } from '#shared/ipc/dead-letter-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { ReasonField } from '../../ui/reason-field.tsx'
import { ConfirmLetter } from './confirm-letter.tsx'
import { discardLetter, retryLetter } from './decide-letter.ts'
import type { LetterAsk } from './letter-ask.ts'
import { letterText } from './messages.ts'
import { useSink } from './use-sink.ts'

/** What becomes of a dead letter, before it does. */
export function LetterDialog({ ask }: { readonly ask: LetterAsk }) {
  const { overlays, session } = useConsole()
  const isAway = useStore(session, (state) => statusOf(state)?.connection.kind === 'offline')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  function close(): void {
    // What was asked may be answered after something else was opened, which stays.
    const { overlay } = overlays.store.getState()
    if (overlay.kind !== 'dead-letter' || overlay.ask !== ask) return
    overlays.close()
    focusListSoon()
  }

  async function settle(work: () => Promise<void>): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await work()
      close()
    } catch (error) {
      setProblem(failureWords(error))
    } finally {
      setBusy(false)
    }
  }

  const parts: LetterParts = { isAway, isBusy, problem, setProblem, close, settle }
  if (ask.verb === 'confirm') return <ConfirmLetter ask={ask} {...parts} />
  return ask.verb === 'retry' ? (
    <RetryLetter letter={ask.letter} {...parts} />
  ) : (
    <DiscardLetter letter={ask.letter} {...parts} />
  )
}

/** What every such dialog has in its hands. */
export interface LetterParts {
  readonly isAway: boolean
  readonly isBusy: boolean
  readonly problem: string | null
  readonly setProblem: (problem: string | null) => void
  readonly close: () => void
  readonly settle: (work: () => Promise<void>) => Promise<void>
}

type OneLetter = LetterParts & { readonly letter: DeadLetterRow }

function RetryLetter({ letter, isAway, isBusy, problem, close, settle }: OneLetter) {
  const app = useConsole()
  const sink = useSink(letter.destination) ?? null
  const isGone = sink?.kind === 'none'
  return (
    <DialogBox title={letterText.retryTitle} onClose={close}>
      <div className="letter-form">
        <p>{letterText.retryLead(letter, sink)}</p>
        <p>{letterText.triedSo(letter.attempts, letter.lastFailure?.message ?? null)}</p>
        {isGone ? <p className="problem">{letterText.sinkGone(letter.destinationName)}</p> : null}
        {sink?.kind === 'known' && sink.paused !== null ? <p>{letterText.sinkPaused}</p> : null}
        {isAway ? <p className="muted">{letterText.away}</p> : null}
        {problem === null ? null : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={close}>{letterText.cancel}</Button>
          <Button
            look="primary"
            isFirst
            isDisabled={isBusy || isGone}
            onPress={() => void settle(() => retryLetter(app, letter))}
          >
            {isAway ? letterText.askLater : letterText.retryRun}
          </Button>
        </div>
      </div>
    </DialogBox>
  )
}

function DiscardLetter({ letter, isBusy, problem, setProblem, close, settle }: OneLetter) {
  const app = useConsole()
  const [reason, setReason] = useState('')

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (reason.trim() === '') setProblem(letterText.reasonMissing)
    else void settle(() => discardLetter(app, letter, reason.trim()))
  }

  return (
    <DialogBox title={letterText.discardTitle} onClose={close}>
      <form className="letter-form" onSubmit={submit}>
        <p>{letterText.discardLead(letter)}</p>
        <ReasonField
          id="letter-reason"
          label={letterText.reason}
          hint={letterText.reasonHint}
          problem={problem}
          value={reason}
          onChange={setReason}
        />
        <div className="form-actions">
          <Button onPress={close}>{letterText.cancel}</Button>
          <Button type="submit" look="danger" isDisabled={isBusy}>
            {letterText.discardRun}
          </Button>
        </div>
      </form>
    </DialogBox>
  )
}
