import './records.css'
import { useState } from 'react'
import { isEffectful } from '#shared/domain/intent-classes.ts'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { Intent } from '#shared/model/operation.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { ReasonField } from '../../ui/reason-field.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { recordText } from './messages.ts'
import { decideRecord, type RecordAsk } from './record-ask.ts'
import { useClosing } from './use-closing.ts'
import { useIsAway } from './use-is-away.ts'
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
        <ReasonField
          id="record-reason"
          label={recordText.reason}
          hint={recordText.reasonHint}
          problem={problem}
          value={reason}
          onChange={setReason}
        />
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
