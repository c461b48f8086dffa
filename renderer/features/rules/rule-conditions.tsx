import { Plus, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import { providerNames } from '#shared/domain/provider-names.ts'
import type { InstallationRow } from '#shared/ipc/catalog-calls.ts'
import type { RuleConditions } from '#shared/model/triage-rule.ts'
import { useConsole } from '../../app/console-context.ts'
import { IconButton } from '../../ui/button.tsx'
import { Chip, ChipField, type ChipWords } from '../../ui/chip-field.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { ruleText } from './messages.ts'
import { type ConditionName, conditionNames, type RuleDraft, ruleReasons } from './rule-draft.ts'

const chipWords: ChipWords = { edit: ruleText.editValue, remove: ruleText.removeValue }
const shownInstallations = 200
/** As long as the contract lets one entry be. */
const longest = { resources: 512, events: 128, branches: 255, actors: 128, titleContains: 200 } as const
type TextCondition = keyof typeof longest

function isText(name: ConditionName): name is TextCondition {
  return Object.hasOwn(longest, name)
}

interface Choice {
  readonly id: string
  readonly label: string
}

/** What an event has to be: each line by any one of its values, all lines together. */
export function RuleConditionLines(props: {
  readonly draft: RuleDraft
  readonly onChange: (conditions: RuleConditions, logins?: RuleDraft['logins']) => void
}) {
  const { draft, onChange } = props
  const { conditions, offers } = draft
  // Lines that are shown though nothing stands in them yet.
  const [empty, setEmpty] = useState<readonly ConditionName[]>([])
  const accounts = useAccounts()
  const logins = { ...draft.logins, ...Object.fromEntries(accounts.map(({ id, label }) => [id, label])) }
  const isShown = (name: ConditionName): boolean => conditions[name].length > 0 || empty.includes(name)
  const shown = conditionNames.filter(isShown)

  function set(name: ConditionName, values: readonly string[]): void {
    // A line whose last value was taken away stays to be filled.
    if (values.length === 0) setEmpty([...empty.filter((each) => each !== name), name])
    onChange({ ...conditions, [name]: values }, logins)
  }

  function leave(name: ConditionName): void {
    setEmpty(empty.filter((each) => each !== name))
    onChange({ ...conditions, [name]: [] })
  }

  function add(name: ConditionName): void {
    if (offers[name].length > 0) set(name, offers[name])
    else setEmpty([...empty, name])
  }

  const choicesOf: Readonly<Partial<Record<ConditionName, readonly Choice[]>>> = {
    providers: Object.entries(providerNames).map(([id, label]) => ({ id, label })),
    installations: accounts,
    reasons: ruleReasons.map((id) => ({ id, label: ruleText.waits(id) })),
  }
  const valueWords = (name: ConditionName, values: readonly string[]): string =>
    values.map((value) => labelOf(choicesOf[name], value, logins)).join(', ')
  return (
    <div className="rule-conditions">
      {shown.map((name) => (
        <div key={name} className="rule-condition" role="group" aria-label={ruleText.condition(name)}>
          <span className="rule-label">{ruleText.condition(name)}</span>
          {isText(name) ? (
            <ChipField
              label={ruleText.addValue(name)}
              placeholder={conditions[name].length === 0 ? ruleText.placeholder(name) : ruleText.orMore}
              values={conditions[name]}
              longest={longest[name]}
              words={chipWords}
              onChange={(values) => set(name, values)}
            />
          ) : (
            <ChoiceField
              name={name}
              values={conditions[name]}
              choices={choicesOf[name] ?? []}
              labelOf={(value) => labelOf(choicesOf[name], value, logins)}
              onChange={(values) => set(name, values)}
            />
          )}
          <IconButton label={ruleText.removeCondition(name)} onPress={() => leave(name)}>
            <X size={14} aria-hidden="true" />
          </IconButton>
        </div>
      ))}
      <div className="rule-condition-more">
        {shown.length === conditionNames.length ? null : (
          <MenuButton
            label={ruleText.addCondition}
            className="button quiet"
            choices={conditionNames
              .filter((name) => !isShown(name))
              .toSorted((a, b) => offers[b].length - offers[a].length)
              .map((name) => ({
                id: name,
                label: ruleText.condition(name),
                section: offers[name].length > 0 ? ruleText.fromItem : ruleText.others,
                ...(offers[name].length > 0 ? { aside: valueWords(name, offers[name]) } : {}),
                run: () => add(name),
              }))}
          >
            <Plus size={14} aria-hidden="true" />
            {ruleText.addCondition}
          </MenuButton>
        )}
        <span className="muted">{ruleText.globHint}</span>
      </div>
    </div>
  )
}

function labelOf(choices: readonly Choice[] | undefined, value: string, logins: RuleDraft['logins']): string {
  return choices?.find(({ id }) => id === value)?.label ?? logins[value] ?? value
}

/** A list whose values are of a fixed set. */
function ChoiceField(props: {
  readonly name: ConditionName
  readonly values: readonly string[]
  readonly choices: readonly Choice[]
  readonly labelOf: (value: string) => string
  readonly onChange: (values: readonly string[]) => void
}) {
  const { name, values, choices, onChange } = props
  const without = (value: string): readonly string[] => values.filter((each) => each !== value)
  return (
    <div className="chip-field">
      {values.map((value) => (
        <Chip
          key={value}
          value={value}
          label={props.labelOf(value)}
          words={chipWords}
          onRemove={() => onChange(without(value))}
        />
      ))}
      {choices.every(({ id }) => values.includes(id)) ? null : (
        <MenuButton
          label={ruleText.addValue(name)}
          className="chip-more"
          choices={choices
            .filter(({ id }) => !values.includes(id))
            .map(({ id, label }) => ({ id, label, run: () => onChange([...values, id]) }))}
        >
          {ruleText.orMore}
        </MenuButton>
      )}
    </div>
  )
}

/** Installations by the logins of their accounts. */
function useAccounts(): readonly Choice[] {
  const { client, announcer } = useConsole()
  const [rows, setRows] = useState<readonly InstallationRow[]>([])
  useEffect(() => {
    let isLeft = false
    client.call('installations.list', { offset: 0, limit: shownInstallations }).then(
      (found) => (isLeft ? undefined : setRows(found.rows)),
      (error: unknown) => announcer.refuse(failureWords(error)),
    )
    return () => {
      isLeft = true
    }
  }, [announcer, client])
  return rows.map(({ id, accountLogin, provider }) => ({ id, label: `${accountLogin} (${providerNames[provider]})` }))
}
