import './records.css'
import { useState } from 'react'
import { useStore } from 'zustand'
import { isEffectful } from '#shared/domain/intent-classes.ts'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { Intent } from '#shared/model/operation.ts'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { recordText } from './messages.ts'
import { decideRecord, type RecordAsk } from './record-ask.ts'
import { WhatStops } from './what-stops.tsx'

interface Words {
  readonly title: string
  readonly lead: string
  readonly run: string
  readonly label: string
  readonly intentFor: (reason: string) => Intent
}

function wordsOf(ask: Exclude<RecordAsk, { verb: 'confirm' }>): Words {
  switch (ask.verb) {
    case 'disconnect':
    case 'suspend': {
      const { installation, verb } = ask
      const target = { installationId: installation.id, baseVersion: installation.version }
      return verb === 'disconnect'
        ? {
            title: recordText.disconnectTitle(installation),
            lead: recordText.disconnectLead,
            run: recordText.disconnectRun,
            label: recordText.disconnectLabel(installation),
            intentFor: (reason) => ({ type: 'installation.disconnect', ...target, reason }),
          }
        : {
            title: recordText.suspendTitle(installation),
            lead: recordText.suspendLead,
            run: recordText.suspendRun,
            label: recordText.suspendLabel(installation),
            intentFor: (reason) => ({ type: 'installation.suspend', ...target, reason }),
          }
    }
    case 'revoke': {
      const { link, account } = ask
      return {
        title: recordText.revokeTitle(link),
        lead: recordText.revokeLead(link, account),
        run: recordText.revokeRun,
        label: recordText.revokeLabel(link, account),
        intentFor: (reason) => ({ type: 'link.revoke', linkId: link.id, baseVersion: link.version, reason }),
      }
    }
    case 'offboard': {
      const { member } = ask
      return {
        title: recordText.offboardTitle(member),
        lead: recordText.offboardLead,
        run: recordText.offboardRun,
        label: recordText.offboardLabel(member),
        intentFor: (reason) => ({
          type: 'member.offboard',
          memberId: member.id,
          baseVersion: member.version,
          reason,
          links: [...member.links],
        }),
      }
    }
  }
}

/** What a decision about a record ends and what it leaves, and why it is taken. */
export function RecordDialog({ ask }: { readonly ask: RecordAsk }) {
  return ask.verb === 'confirm' ? <ConfirmDialog ask={ask} /> : <AskDialog ask={ask} />
}

function useClosing(ask: RecordAsk): () => void {
  const { overlays } = useConsole()
  return () => {
    // What was asked may be answered after something else was opened, which stays.
    const { overlay } = overlays.store.getState()
    if (overlay.kind !== 'record' || overlay.ask !== ask) return
    if (ask.verb === 'offboard') return overlays.open({ kind: 'members' })
    overlays.close()
    focusListSoon()
  }
}

function useIsAway(): boolean {
  const { session } = useConsole()
  return useStore(session, (state) => statusOf(state)?.connection.kind === 'offline')
}

function AskDialog({ ask }: { readonly ask: Exclude<RecordAsk, { verb: 'confirm' }> }) {
  const app = useConsole()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const away = useIsAway()
  const close = useClosing(ask)
  const { title, lead, run, label, intentFor } = wordsOf(ask)
  const isHeld = away && isEffectful(intentFor('-').type)

  async function decide(): Promise<void> {
    if (reason.trim() === '') return setProblem(recordText.reasonMissing)
    setBusy(true)
    setProblem(null)
    try {
      await decideRecord(app, { intent: intentFor(reason.trim()), label })
      close()
    } catch (error) {
      setProblem(failureWords(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <DialogBox title={title} onClose={close}>
      <form
        className="record-form"
        onSubmit={(event) => {
          event.preventDefault()
          void decide()
        }}
      >
        <p>{lead}</p>
        {ask.verb === 'disconnect' ? <WhatStops id={ask.installation.id} /> : null}
        {ask.verb === 'offboard' ? <Lines lines={recordText.offboardLines(ask.member)} /> : null}
        <div className="field">
          <label htmlFor="record-reason">{recordText.reason}</label>
          <input
            id="record-reason"
            value={reason}
            maxLength={500}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog has this one field
            autoFocus
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? 'record-hint' : 'record-problem'}
            onChange={(event) => setReason(event.target.value)}
          />
          {problem === null ? (
            <span className="muted" id="record-hint">
              {recordText.reasonHint}
            </span>
          ) : (
            <span className="problem" id="record-problem" role="alert">
              {problem}
            </span>
          )}
        </div>
        {isHeld ? <p className="muted">{recordText.isAway}</p> : null}
        <div className="form-actions">
          <Button onPress={close}>{recordText.cancel}</Button>
          <Button type="submit" look={isHeld ? 'primary' : 'danger'} isDisabled={isBusy}>
            {isHeld ? recordText.askLater : run}
          </Button>
        </div>
      </form>
    </DialogBox>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Once more, with what it would stop now. */
function ConfirmDialog({ ask }: { readonly ask: Extract<RecordAsk, { verb: 'confirm' }> }) {
  const { client, announcer, operations, installations } = useConsole()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const away = useIsAway()
  const close = useClosing(ask)
  const { intent, label, id } = ask.waiting

  async function settle(work: () => Promise<unknown>, said: string): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await work()
      close()
      announcer.note(said)
      await Promise.all([operations.refresh(), installations.refresh()])
    } catch (error) {
      setProblem(failureWords(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <DialogBox title={recordText.confirmTitle} onClose={close}>
      <div className="record-form">
        <p>{recordText.confirmLead(label)}</p>
        {intent?.type === 'installation.disconnect' ? <WhatStops id={intent.installationId} /> : null}
        {intent !== null && 'reason' in intent ? <p>{recordText.confirmReason(intent.reason)}</p> : null}
        {away ? <p className="muted">{recordText.stillAway}</p> : null}
        {problem === null ? null : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={close}>{recordText.cancel}</Button>
          <Button
            isDisabled={isBusy}
            onPress={() => void settle(() => client.call('ops.discard', { opId: id }), recordText.discarded)}
          >
            {recordText.discard}
          </Button>
          <Button
            look="danger"
            isDisabled={isBusy || away}
            onPress={() =>
              void settle(() => client.call('ops.confirm', { opId: id, plan: null }), recordText.confirmed(label))
            }
          >
            {recordText.confirmRun}
          </Button>
        </div>
      </div>
    </DialogBox>
  )
}
