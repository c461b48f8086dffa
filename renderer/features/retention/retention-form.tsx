import { useEffect, useId, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { RetentionDays } from '#shared/ipc/retention-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotAdminister } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { dayFields, retentionText } from './messages.ts'
import { changeOf, draftOf, readDraft } from './retention-draft.ts'
import { useEffectOf } from './use-retention.ts'

/** How many days what is kept, and what other days would remove, before they are saved. */
export function RetentionForm(props: {
  readonly told: IpcOutput<'retention.get'>
  readonly isAway: boolean
  /** Asks the service again. */
  readonly onChanged: () => Promise<void>
}) {
  const { session, client, announcer } = useConsole()
  const { told, isAway, onChanged } = props
  const { policy, least, usual } = told
  const [draft, setDraft] = useState(() => draftOf(policy))
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const mayNot = useStore(session, whyNotAdminister)
  const id = useId()
  const before = useRef(policy)
  useEffect(() => {
    const old = draftOf(before.current)
    before.current = policy
    // What somebody is writing stays; what nobody touched follows.
    setDraft((now) => (dayFields.every((field) => now[field] === old[field]) ? draftOf(policy) : now))
  }, [policy])
  const answer = readDraft(draft, least)
  const effect = useEffectOf(answer.kind === 'ready' ? answer.days : null)
  const differences = answer.kind === 'ready' ? retentionText.differences(policy, answer.days) : []
  const isLocked = mayNot !== null || isAway
  const said = answer.kind === 'bad' ? retentionText.bad(answer.field, least) : problem

  function write(days: RetentionDays): void {
    setProblem(null)
    setDraft(draftOf(days))
  }

  async function save(days: RetentionDays): Promise<void> {
    setBusy(true)
    try {
      await client.call('retention.set', { version: policy.version, change: changeOf(policy, days) })
      setProblem(null)
      announcer.say(retentionText.saved)
    } catch (error) {
      const isConflict = error instanceof SwitchboardError && error.code === 'version.conflict'
      setProblem(isConflict ? retentionText.conflict : failureWords(error))
    } finally {
      await onChanged()
      setBusy(false)
    }
  }

  return (
    <form
      className="retention-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (answer.kind === 'ready' && differences.length > 0 && !isLocked) void save(answer.days)
      }}
    >
      {dayFields.map((field) => (
        <div className="retention-field" key={field}>
          <label htmlFor={`${id}-${field}`}>{retentionText.names(field)}</label>
          <span className="retention-days">
            <input
              id={`${id}-${field}`}
              inputMode="numeric"
              value={draft[field]}
              readOnly={isLocked}
              maxLength={5}
              aria-describedby={`${id}-${field}-hint`}
              aria-invalid={answer.kind === 'bad' && answer.field === field}
              onChange={(event) => {
                setProblem(null)
                setDraft((before) => ({ ...before, [field]: event.target.value.trim() }))
              }}
            />{' '}
            {retentionText.unit}
          </span>
          <p className="muted" id={`${id}-${field}-hint`}>
            {retentionText.hints(field, least)}
          </p>
        </div>
      ))}
      <section className="retention-effect" aria-live="polite">
        <h4>{retentionText.removed}</h4>
        <ul>
          {differences.map((line) => (
            <li key={line}>
              <strong>{line}</strong>
            </li>
          ))}
          {(effect === null ? [retentionText.counting] : retentionText.effect(effect)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {mayNot === null ? (
        <div className="settings-places">
          <Button type="submit" look="primary" isDisabled={isBusy || isLocked || differences.length === 0}>
            {retentionText.save}
          </Button>
          <Button isDisabled={isBusy || isLocked || differences.length === 0} onPress={() => write(policy)}>
            {retentionText.reset}
          </Button>
          <Button look="quiet" isDisabled={isBusy || isLocked} onPress={() => write(usual)}>
            {retentionText.toDefaults}
          </Button>
        </div>
      ) : (
        <p className="retention-why">{mayNot}</p>
      )}
      <p className={said === null ? 'unseen' : 'settings-failure'} role="status">
        {said ?? ''}
      </p>
    </form>
  )
}
