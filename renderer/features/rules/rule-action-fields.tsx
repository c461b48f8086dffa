import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { unreachable } from '#shared/lib/unreachable.ts'
import type { IgnoreReason } from '#shared/model/ignore-reason.ts'
import type { RuleActionKind, RuleSnooze } from '#shared/model/triage-rule.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Segments } from '../../ui/segments.tsx'
import { toldApart } from '../../ui/told-apart.ts'
import { ruleText } from './messages.ts'
import type { DraftAction } from './rule-draft.ts'
import { DestinationPicker, MemberPicker } from './rule-target-picker.tsx'

interface ActionProps {
  readonly action: DraftAction
  readonly onChange: (change: Partial<DraftAction>) => void
}

const kinds: readonly RuleActionKind[] = ['ignore', 'route', 'assign', 'snooze']
const reasons: readonly IgnoreReason[] = ['noise', 'not_ours', 'test_data', 'handled_elsewhere', 'other']
const hour = 60
const spans: readonly RuleSnooze[] = [
  { kind: 'for', minutes: hour },
  { kind: 'for', minutes: 4 * hour },
  { kind: 'for', minutes: 24 * hour },
  { kind: 'for', minutes: 7 * 24 * hour },
  { kind: 'next_of_group' },
  { kind: 'more_of_group', count: 10 },
]

/** What the rule does with an event, and what has to be said about that. */
export function RuleActionFields(props: ActionProps) {
  const { action, onChange } = props
  return (
    <div className="rule-action">
      <Segments
        label={ruleText.thenLabel}
        value={action.kind}
        choices={kinds.map((id) => ({ id, label: ruleText.action(id) }))}
        onChoose={(kind) => onChange({ kind })}
      />
      <ActionDetail {...props} />
    </div>
  )
}

function ActionDetail({ action, onChange }: ActionProps) {
  switch (action.kind) {
    case 'ignore':
      return (
        <>
          <Line label={ruleText.reason}>
            <Choice
              label={ruleText.reason}
              values={reasons}
              value={action.reason}
              wordsOf={ruleText.ignoreReason}
              onChoose={(reason) => onChange({ reason })}
            />
          </Line>
          <div className="rule-line field">
            <label htmlFor="rule-note">{ruleText.note}</label>
            <input
              id="rule-note"
              value={action.note}
              maxLength={2000}
              onChange={(event) => onChange({ note: event.target.value })}
            />
          </div>
        </>
      )
    case 'route':
    case 'assign':
      return <Target action={action} kind={action.kind} onChange={onChange} />
    case 'snooze': {
      const isListed = spans.some((span) => wordsOf(span) === wordsOf(action.until))
      return (
        <Line label={ruleText.until}>
          <Choice
            label={ruleText.until}
            values={isListed ? spans : [action.until, ...spans]}
            value={action.until}
            wordsOf={wordsOf}
            onChoose={(until) => onChange({ until })}
          />
        </Line>
      )
    }
    default:
      return unreachable(action.kind)
  }
}

const wordsOf = ruleText.sleeps

function Line(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="rule-line">
      <span className="rule-label">{props.label}</span>
      {props.children}
    </div>
  )
}

/** One of a few, behind a button that names it. */
function Choice<T>(props: {
  readonly label: string
  readonly values: readonly T[]
  readonly value: T
  readonly wordsOf: (value: T) => string
  readonly onChoose: (value: T) => void
}) {
  const words = props.wordsOf(props.value)
  return (
    <MenuButton
      label={`${props.label}: ${words}`}
      className="button plain"
      choices={props.values.map((value) => ({
        id: props.wordsOf(value),
        label: props.wordsOf(value),
        isOn: props.wordsOf(value) === words,
        run: () => props.onChoose(value),
      }))}
    >
      {words}
      <ChevronDown size={14} aria-hidden="true" />
    </MenuButton>
  )
}

/** Where it goes, or who is to look at it. */
function Target({ action, kind, onChange }: ActionProps & { readonly kind: 'route' | 'assign' }) {
  const [isPicking, setPicking] = useState(false)
  const label = kind === 'route' ? ruleText.destination : ruleText.member
  const name = kind === 'route' ? action.destination?.name : action.member?.name
  const close = (): void => setPicking(false)
  return (
    <Line label={label}>
      <Button onPress={() => setPicking(true)} {...(name === undefined ? {} : { label: `${label}: ${name}` })}>
        {name ?? (kind === 'route' ? ruleText.chooseDestination : ruleText.chooseMember)}
      </Button>
      {isPicking && kind === 'route' ? (
        <DestinationPicker
          onPick={(picked) => {
            close()
            onChange({ destination: { destination: picked.destination, name: toldApart(picked.name, picked) } })
          }}
          onClose={close}
        />
      ) : null}
      {isPicking && kind === 'assign' ? (
        <MemberPicker
          onPick={(member) => {
            close()
            onChange({ member })
          }}
          onClose={close}
        />
      ) : null}
    </Line>
  )
}
