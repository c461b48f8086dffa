import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { RetentionDays } from '#shared/ipc/retention-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotAdminister } from '../../app/session.ts'
import { isServiceAway } from '../../client/is-service-away.ts'
import { Button } from '../../ui/button.tsx'
import { ChangedMeanwhile } from '../settings/changed-meanwhile.tsx'
import { meanwhileText } from '../settings/meanwhile-text.ts'
import { dayFields, retentionText } from './messages.ts'
import { changedMeanwhile, changeOf, draftOf, follow, readDraft, type Writing } from './retention-draft.ts'
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
  const [written, setWritten] = useState<Writing>(() => ({ draft: draftOf(policy), basis: policy }))
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const mayNot = useStore(session, whyNotAdminister)
  const id = useId()
  const writing = follow(written, policy)
  const { draft } = writing
  const changed = changedMeanwhile(writing, policy)
  const answer = readDraft(draft, least)
  const effect = useEffectOf(answer.kind === 'ready' ? answer.days : null)
  const differences = answer.kind === 'ready' ? retentionText.differences(policy, answer.days) : []
  const isLocked = mayNot !== null || isAway
  const said = answer.kind === 'bad' ? retentionText.bad(answer.field, least) : problem

  function write(days: RetentionDays): void {
    setProblem(null)
    setWritten({ draft: draftOf(days), basis: policy })
  }

  async function save(days: RetentionDays): Promise<void> {
    setBusy(true)
    try {
      await client.call('retention.set', { version: policy.version, change: changeOf(policy, days) })
      setProblem(null)
      announcer.say(retentionText.saved)
      await onChanged()
      setWritten((now) => ({ ...now, basis: days }))
    } catch (error) {
      const isConflict = error instanceof SwitchboardError && error.code === 'version.conflict'
      const words = isServiceAway(error) ? meanwhileText.unsure : failureWords(error)
      setProblem(isConflict ? retentionText.conflict : words)
      await onChanged()
    } finally {
      setBusy(false)
    }
  }

  function submit(isOver: boolean): void {
    if (answer.kind === 'bad' || differences.length === 0 || isLocked) return
    if (changed.length > 0 && !isOver) return setProblem(meanwhileText.choose)
    void save(answer.days)
  }

  return (
    <form
      className="retention-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit(false)
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
                setWritten({ ...writing, draft: { ...draft, [field]: event.target.value.trim() } })
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
      {changed.length === 0 ? null : (
        <ChangedMeanwhile
          lines={changed.map((field) => retentionText.meanwhile(field, writing.basis, policy))}
          isDisabled={isBusy || isLocked}
          onOver={() => submit(true)}
          onTake={() => write(policy)}
        />
      )}
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
