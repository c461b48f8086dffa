import './replay.css'
import { useState } from 'react'
import { useStore } from 'zustand'
import { replayAddressProblem } from '#shared/domain/replay-request.ts'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { EventId } from '#shared/model/ids.ts'
import { useConsole } from '../../app/console-context.ts'
import { preferencesOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { isolated } from '../../ui/isolated.ts'
import { replayText } from './messages.ts'
import { replayAddressOf } from './start-replay.ts'

/** Sends one stored request to a developer's own address, and says what came back. */
export function ReplayLocalDialog(props: { readonly id: EventId; readonly title: string }) {
  const { client, overlays, session, decisions } = useConsole()
  const remembered = useStore(session, (state) => replayAddressOf(preferencesOf(state)))
  const [address, setAddress] = useState(remembered)
  const [problem, setProblem] = useState<string | null>(null)
  const [answer, setAnswer] = useState<IpcOutput<'replay.local'> | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function send(): Promise<void> {
    const wrong = replayAddressProblem(address)
    setProblem(wrong ?? null)
    setAnswer(null)
    if (wrong !== undefined) return
    setBusy(true)
    try {
      setAnswer(await client.call('replay.local', { id: props.id, address }))
      if (address !== remembered) client.call('preferences.set', { replayAddress: address }).catch(decisions.fail)
    } catch (error) {
      setProblem(failureWords(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <DialogBox
      title={replayText.localTitle}
      onClose={() => {
        overlays.close()
        focusListSoon()
      }}
    >
      <form
        className="replay"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p>{isolated(props.title)}</p>
        <div className="field">
          <label htmlFor="replay-address">{replayText.address}</label>
          <input
            id="replay-address"
            value={address}
            maxLength={2048}
            spellCheck={false}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog has this one field
            autoFocus
            aria-invalid={problem !== null}
            aria-describedby="replay-hint"
            onChange={(event) => setAddress(event.target.value)}
          />
          <span className="muted" id="replay-hint">
            {replayText.localHint}
          </span>
        </div>
        {problem === null ? null : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        {answer === null ? null : (
          <p role="status">
            {answer.status === null
              ? replayText.unanswered(answer.problem ?? '')
              : replayText.answered(answer.status, answer.ms)}
          </p>
        )}
        <div className="form-actions">
          <Button type="submit" look="primary" isDisabled={isBusy}>
            {isBusy ? replayText.sending : replayText.send}
          </Button>
        </div>
      </form>
    </DialogBox>
  )
}
