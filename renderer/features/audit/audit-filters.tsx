import { useEffect, useId, useState } from 'react'
import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { PeriodMenu } from '../signals/period-menu.tsx'
import { deeds, deedSections } from './audit-deeds.ts'
import { ExportMenu } from './audit-export-bar.tsx'
import { auditOf, everyEntry } from './audit.ts'
import { auditText } from './messages.ts'
import { whoOf } from './audit-words.ts'

/** What the service is asked for: who, what, about what, when. */
export function AuditFilters() {
  const audit = auditOf(useConsole())
  const { query } = useStore(audit.store)
  const rows = useStore(audit.list.store, (state) => state.rows)
  const people = [...new Set([...rows.values()].map(({ record }) => whoOf(record)))].toSorted()
  const isEvery = JSON.stringify(query) === JSON.stringify(everyEntry)
  return (
    <>
      <WholeField
        label={auditText.who}
        hint={auditText.whoHint}
        value={query.actor}
        offered={people}
        maxLength={200}
        onChange={(actor) => audit.ask({ actor })}
      />
      <MenuButton
        className="button plain"
        label={auditText.commandLabel(query.command)}
        choices={[
          {
            id: 'all',
            label: auditText.everything,
            isOn: query.command === null,
            run: () => audit.ask({ command: null }),
          },
          ...Object.keys(deeds).map((command) => ({
            id: command,
            label: auditText.commandName(command),
            section: deedSections[command.slice(0, command.indexOf('.'))] ?? '',
            isOn: query.command === command,
            run: () => audit.ask({ command }),
          })),
        ]}
      >
        {auditText.command(query.command)}
      </MenuButton>
      <WholeField
        label={auditText.about}
        hint={auditText.aboutHint}
        value={query.subject}
        offered={[]}
        maxLength={512}
        onChange={(subject) => audit.ask({ subject })}
      />
      <PeriodMenu period={query.period} onChoose={(period) => audit.ask({ period })} />
      {isEvery ? null : (
        <Button look="quiet" onPress={() => audit.ask(everyEntry)}>
          {auditText.clear}
        </Button>
      )}
      <span className="end">
        <ExportMenu />
      </span>
    </>
  )
}

const typingPauseMs = 400

/** A name or an id that is compared as a whole: asked for when typing pauses. */
function WholeField(props: {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly offered: readonly string[]
  readonly maxLength: number
  readonly onChange: (value: string) => void
}) {
  const { value, onChange } = props
  const listId = useId()
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if (value !== typed.trim()) setTyped(value)
  }
  useEffect(() => {
    if (typed.trim() === value) return undefined
    const timer = setTimeout(() => onChange(typed.trim()), typingPauseMs)
    return () => clearTimeout(timer)
  }, [onChange, typed, value])
  return (
    <label className="whole-field">
      <span className="unseen">{props.label}</span>
      <input
        type="text"
        list={props.offered.length === 0 ? undefined : listId}
        placeholder={props.hint}
        value={typed}
        maxLength={props.maxLength}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && typed.trim() !== value) onChange(typed.trim())
        }}
      />
      {props.offered.length === 0 ? null : (
        <datalist id={listId}>
          {props.offered.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </label>
  )
}
