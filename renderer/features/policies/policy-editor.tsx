import { useEffect, useId, useRef, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcInput } from '#shared/ipc/contract.ts'
import type { PolicyHere } from '#shared/ipc/policy-calls.ts'
import type { PolicyField } from '#shared/model/policy.ts'
import { Button } from '../../ui/button.tsx'
import { fieldsSaid, type OverrideDraft, statusLines, valuesOf } from '../records/override-draft.ts'
import { PolicyControl } from '../records/policy-field-row.tsx'
import { fieldHints } from '../records/policy-words.ts'
import { policyText } from './messages.ts'

export type PolicyChange = IpcInput<'policies.set'>['change']

function draftOf({ fields }: PolicyHere, field: PolicyField): OverrideDraft {
  const values = valuesOf(fields)
  return {
    chosen: new Set([field]),
    fields: values,
    statusText: statusLines(values.statusMap),
    reason: '',
    lastDay: '',
  }
}

/** One field while it is changed, with whom that concerns. */
export function PolicyEditor(props: {
  readonly policy: PolicyHere
  readonly field: PolicyField
  /** Throws where the service doesn't take it. */
  readonly onSave: (change: PolicyChange) => Promise<void>
  readonly onClose: () => void
}) {
  const { policy, field, onSave, onClose } = props
  const [draft, setDraft] = useState(() => draftOf(policy, field))
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const concerned = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const controls = 'input, textarea'
    const first = form.current?.querySelector<HTMLElement>('input:checked') ?? form.current?.querySelector(controls)
    if (first instanceof HTMLElement) first.focus()
  }, [])

  async function save(change: PolicyChange): Promise<void> {
    setBusy(true)
    try {
      await onSave(change)
      onClose()
    } catch (error) {
      const isConflict = error instanceof SwitchboardError && error.code === 'version.conflict'
      setProblem(isConflict ? policyText.conflict : failureWords(error))
    } finally {
      setBusy(false)
    }
  }

  function submit(): void {
    const said = fieldsSaid(draft)
    if (said.kind === 'lacks') return setProblem(said.what)
    const isSame = JSON.stringify(said.fields[field]) === JSON.stringify(policy.fields[field].value)
    if (isSame && policy.fields[field].origin === 'workspace') return setProblem(policyText.same)
    void save(said.fields)
  }

  return (
    <form
      ref={form}
      className="policy-editor"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Only the field is left: the screen behind it stays.
        event.stopPropagation()
        onClose()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className="override-control">
        <PolicyControl
          field={field}
          draft={draft}
          onChange={(change) => {
            setProblem(null)
            setDraft((before) => ({ ...before, ...change }))
          }}
        />
        <p className="muted">{fieldHints[field]}</p>
      </div>
      <section>
        <h4 id={concerned}>{policyText.whoIsConcerned}</h4>
        <ul aria-labelledby={concerned}>
          {policyText.effect(policy, field).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <div className="settings-places">
        <Button type="submit" look="primary" isDisabled={isBusy}>
          {policyText.save}
        </Button>
        {policy.fields[field].origin === 'workspace' ? (
          <Button isDisabled={isBusy} onPress={() => void save(Object.fromEntries([[field, null]]))}>
            {policyText.toDefault}
          </Button>
        ) : null}
        <Button look="quiet" onPress={onClose}>
          {policyText.cancel}
        </Button>
      </div>
      <p className={problem === null ? 'unseen' : 'settings-failure'} role="status">
        {problem ?? ''}
      </p>
    </form>
  )
}
