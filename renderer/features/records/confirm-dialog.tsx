import './records.css'
import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { OpId } from '#shared/model/ids.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { endDifference } from './end-difference.ts'
import { recordText } from './messages.ts'
import type { RecordAsk } from './record-ask.ts'
import { useClosing } from './use-closing.ts'
import { useIsAway } from './use-is-away.ts'
import { WhatChanged } from './what-changed.tsx'

/** Once more, with what it would end now beside what it would have ended when it was decided. */
export function ConfirmDialog({ ask }: { readonly ask: Extract<RecordAsk, { verb: 'confirm' }> }) {
  const { client, announcer, operations, installations } = useConsole()
  const { intent, label, id } = ask.waiting
  const { ends, failure } = useEnds(id)
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const away = useIsAway()
  const close = useClosing(ask)
  const difference = ends === null ? null : endDifference(ends)
  const problem = refused ?? failure

  async function settle(work: () => Promise<unknown>, said: string): Promise<void> {
    setBusy(true)
    setRefused(null)
    try {
      await work()
      close()
      announcer.note(said)
      await Promise.all([operations.refresh(), installations.refresh()])
    } catch (error) {
      setRefused(failureWords(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <DialogBox title={recordText.confirmTitle} onClose={close}>
      <div className="record-form">
        <p>{recordText.confirmLead(label)}</p>
        {ends === null || difference === null ? (
          failure === null ? (
            <p className="muted">{recordText.comparing}</p>
          ) : null
        ) : (
          <WhatChanged ends={ends} difference={difference} />
        )}
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
            look={difference?.isMoot === true ? 'primary' : 'plain'}
            isDisabled={isBusy}
            onPress={() => void settle(() => client.call('ops.discard', { opId: id }), recordText.discarded)}
          >
            {recordText.discard}
          </Button>
          {difference?.isMoot === true ? null : (
            <Button
              look="danger"
              isDisabled={isBusy || away || difference === null}
              onPress={() =>
                void settle(() => client.call('ops.confirm', { opId: id, plan: null }), recordText.confirmed(label))
              }
            >
              {recordText.confirmRun}
            </Button>
          )}
        </div>
      </div>
    </DialogBox>
  )
}

function useEnds(opId: OpId): { readonly ends: IpcOutput<'records.waiting'> | null; readonly failure: string | null } {
  const { client } = useConsole()
  const [ends, setEnds] = useState<IpcOutput<'records.waiting'> | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    let isOld = false
    client.call('records.waiting', { opId }).then(
      (found) => (isOld ? undefined : setEnds(found)),
      (error: unknown) => (isOld ? undefined : setFailure(failureWords(error))),
    )
    return () => {
      isOld = true
    }
  }, [client, opId])
  return { ends, failure }
}
