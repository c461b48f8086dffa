import './records.css'
import './override-editor.css'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { PolicyField } from '#shared/model/policy.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotConfigure } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { useNow } from '../../ui/use-now.ts'
import { type OverrideAsk } from './override-ask.ts'
import { lastDayOf, type OverrideDraft, saidBy, statusLines, valuesOf } from './override-draft.ts'
import { overrideText } from './override-messages.ts'
import { PolicyFieldRow } from './policy-field-row.tsx'
import { fieldsFor } from './policy-words.ts'
import { decideOverride } from './record-ask.ts'

type Known = IpcOutput<'overrides.get'>

/** What one project does otherwise with one provider, field by field, beside what it is without that. */
export function OverrideEditor({ ask }: { readonly ask: OverrideAsk }) {
  const { client, overlays } = useConsole()
  const [known, setKnown] = useState<Known | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const { projectId, provider } = ask
  useEffect(() => {
    let isOld = false
    client.call('overrides.get', { projectId, provider }).then(
      (found) => (isOld ? undefined : setKnown(found)),
      (error: unknown) => (isOld ? undefined : setFailure(failureWords(error))),
    )
    return () => {
      isOld = true
    }
  }, [client, projectId, provider])

  function close(): void {
    // What was refused was edited from another screen.
    if (ask.said === undefined) return overlays.open({ kind: 'overrides' })
    overlays.close()
    focusListSoon()
  }

  return (
    <DialogBox title={overrideText.editorTitle(ask)} size="broad" onClose={close}>
      {known === null ? (
        <div className="override-form" aria-busy={failure === null}>
          <p role="status">{failure ?? overrideText.loading}</p>
        </div>
      ) : (
        <OverrideForm ask={ask} known={known} onClose={close} />
      )}
    </DialogBox>
  )
}

function draftOf({ said }: OverrideAsk, { override, workspace }: Known): OverrideDraft {
  const from = said ?? override
  const fields = { ...valuesOf(workspace), ...from?.fields }
  return {
    chosen: new Set(Object.keys(from?.fields ?? {}) as PolicyField[]),
    fields,
    statusText: statusLines(fields.statusMap),
    reason: from?.reason ?? '',
    lastDay: lastDayOf(from?.expiresAt ?? null),
  }
}

function OverrideForm(props: { readonly ask: OverrideAsk; readonly known: Known; readonly onClose: () => void }) {
  const app = useConsole()
  const { ask, known, onClose } = props
  const [draft, setDraft] = useState(() => draftOf(ask, known))
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const whyNot = useStore(app.session, whyNotConfigure)
  const nowLines = useNow((now) => overrideText.nowIs(now, known.override).join('\n')).split('\n')
  const change = (next: Partial<OverrideDraft>): void => {
    setProblem(null)
    setDraft((before) => ({ ...before, ...next }))
  }

  async function save(): Promise<void> {
    const answer = saidBy(draft, Date.now())
    if (answer.kind === 'lacks') return setProblem(answer.what)
    setBusy(true)
    try {
      await decideOverride(app, ask, { ...answer.said, baseVersion: known.override?.version ?? 0 })
      onClose()
    } catch (error) {
      setProblem(failureWords(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form
      className="override-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {ask.said === undefined ? null : (
        <div className="override-refused">
          <p>{overrideText.refused}</p>
          <ul>
            {[...ask.said.now, ...nowLines].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <ul className="override-fields" aria-label={overrideText.fieldsLabel}>
        {fieldsFor(ask.provider).map((field) => (
          <PolicyFieldRow
            key={field}
            field={field}
            draft={draft}
            without={known.workspace}
            {...(ask.said !== undefined && { now: known.override?.fields ?? {} })}
            onChange={change}
          />
        ))}
      </ul>
      <div className="override-why">
        <div className="field">
          <label htmlFor="override-reason">{overrideText.reason}</label>
          <input
            id="override-reason"
            value={draft.reason}
            maxLength={500}
            onChange={(event) => change({ reason: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor="override-until">{overrideText.until_}</label>
          <input
            id="override-until"
            type="date"
            value={draft.lastDay}
            onChange={(event) => change({ lastDay: event.target.value })}
          />
        </div>
      </div>
      <div className="override-foot">
        <Button type="submit" look="primary" isDisabled={isBusy || whyNot !== null}>
          {overrideText.save}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {overrideText.cancel}
        </Button>
        <span className={problem === null ? 'grow' : 'grow bad'} role="status">
          {problem ?? whyNot ?? ''}
        </span>
      </div>
    </form>
  )
}
