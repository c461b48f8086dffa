import { useEffect, useId, useRef, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcInput } from '#shared/ipc/contract.ts'
import type { PolicyHere } from '#shared/ipc/policy-calls.ts'
import type { PolicyField } from '#shared/model/policy.ts'
import { isServiceAway } from '../../client/is-service-away.ts'
import { Button } from '../../ui/button.tsx'
import { fieldsSaid, type OverrideDraft, statusLines, valuesOf } from '../records/override-draft.ts'
import { PolicyControl } from '../records/policy-field-row.tsx'
import { fieldHints, fieldNames, originWords } from '../records/policy-words.ts'
import { ChangedMeanwhile } from '../settings/changed-meanwhile.tsx'
import { meanwhileText } from '../settings/meanwhile-text.ts'
import { policyText } from './messages.ts'
import { fieldInFull, isMade, isSameField } from './policy-basis.ts'

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

function focusFirst(form: HTMLFormElement | null): void {
  const first = form?.querySelector<HTMLElement>('input:checked') ?? form?.querySelector('input, textarea')
  if (first instanceof HTMLElement) first.focus()
}

/** What is to be said at the form; what came of a save without an answer, only the policy says, once it is known again. */
type Note = { readonly kind: 'problem'; readonly words: string } | { readonly kind: 'unsure' } | null

function valueWords({ fields }: PolicyHere, field: PolicyField): string {
  return `${fieldInFull(field, fields)} (${originWords(fields[field].origin)})`
}

/** One field while it is changed, with whom that concerns. */
export function PolicyEditor(props: {
  readonly policy: PolicyHere
  readonly field: PolicyField
  /** Why it can't be saved now; the input is kept meanwhile. */
  readonly whyNot: string | null
  /** Throws where the service doesn't take it. */
  readonly onSave: (change: PolicyChange, version: number) => Promise<void>
  readonly onClose: () => void
}) {
  const { policy, field, whyNot, onSave, onClose } = props
  const [draft, setDraft] = useState(() => draftOf(policy, field))
  /** What the draft began from. */
  const [basis, setBasis] = useState(policy)
  const [unanswered, setUnanswered] = useState<PolicyChange | null>(null)
  const [note, setNote] = useState<Note>(null)
  const [isBusy, setBusy] = useState(false)
  const concerned = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => focusFirst(form.current), [])

  const isOurs = unanswered !== null && isMade(policy, field, unanswered)
  const isChanged = !isOurs && !isSameField(basis, policy, field)
  const said = note?.kind === 'unsure' ? (isOurs ? meanwhileText.made : meanwhileText.unsure) : note?.words
  const setProblem = (words: string): void => setNote({ kind: 'problem', words })

  async function save(change: PolicyChange): Promise<void> {
    setBusy(true)
    try {
      // The field is what it was when the draft began, or what is shown as somebody else's: that is what is decided about.
      await onSave(change, policy.version)
      onClose()
    } catch (error) {
      if (isServiceAway(error)) {
        setUnanswered(change)
        setNote({ kind: 'unsure' })
      } else {
        const isConflict = error instanceof SwitchboardError && error.code === 'version.conflict'
        setProblem(isConflict ? policyText.conflict : failureWords(error))
      }
    } finally {
      setBusy(false)
    }
  }

  function submit(isOver: boolean): void {
    if (isChanged && !isOver) return setProblem(meanwhileText.choose)
    const answer = fieldsSaid(draft)
    if (answer.kind === 'lacks') return setProblem(answer.what)
    if (isMade(policy, field, answer.fields)) return setProblem(policyText.same)
    void save(answer.fields)
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
        submit(false)
      }}
    >
      <div className="override-control">
        <PolicyControl
          field={field}
          draft={draft}
          onChange={(change) => {
            setNote(null)
            setDraft((before) => ({ ...before, ...change }))
          }}
        />
        <p className="muted">{fieldHints[field]}</p>
      </div>
      {isChanged ? (
        <ChangedMeanwhile
          lines={[meanwhileText.line(fieldNames[field], valueWords(basis, field), valueWords(policy, field))]}
          isDisabled={isBusy || whyNot !== null}
          onOver={() => submit(true)}
          onTake={() => {
            setDraft(draftOf(policy, field))
            setBasis(policy)
            setNote(null)
            focusFirst(form.current)
          }}
        />
      ) : null}
      <section>
        <h4 id={concerned}>{policyText.whoIsConcerned}</h4>
        <ul aria-labelledby={concerned}>
          {policyText.effect(policy, field).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <div className="settings-places">
        <Button type="submit" look="primary" isDisabled={isBusy || whyNot !== null}>
          {policyText.save}
        </Button>
        {policy.fields[field].origin === 'workspace' ? (
          <Button
            isDisabled={isBusy || whyNot !== null}
            onPress={() =>
              isChanged ? setProblem(meanwhileText.choose) : void save(Object.fromEntries([[field, null]]))
            }
          >
            {policyText.toDefault}
          </Button>
        ) : null}
        <Button look="quiet" onPress={onClose}>
          {policyText.cancel}
        </Button>
      </div>
      <p className={said === undefined ? 'unseen' : 'settings-failure'} role="status">
        {said ?? ''}
      </p>
      {whyNot === null ? null : <p className="policy-why">{whyNot}</p>}
    </form>
  )
}
