import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Switch } from 'react-aria-components/Switch'
import type { RuleRow } from '#shared/ipc/rule-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { IconButton } from '../../ui/button.tsx'
import { formatAge } from '../../ui/format.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useNow } from '../../ui/use-now.ts'
import { ruleText } from './messages.ts'
import { draftFromRule } from './rule-draft.ts'
import { RuleVersions } from './rule-versions.tsx'
import { actionWords, conditionWords } from './rule-words.ts'

/** One rule as a sentence, with its switch, its place and its versions. */
export function RuleItem(props: {
  readonly rule: RuleRow
  readonly isFirst: boolean
  readonly isLast: boolean
  /** It was asked for by name. */
  readonly isShown: boolean
  readonly isLocked: boolean
  readonly onSaid: (label: string) => void
}) {
  const { rule, isLocked, isShown } = props
  const { overlays, rules } = useConsole()
  const [showsVersions, setShowsVersions] = useState(false)
  const item = useRef<HTMLLIElement>(null)
  const age = useNow((now) => (rule.lastWonAt === null ? '' : formatAge(now, rule.lastWonAt)))
  const { name, version, position } = rule
  useEffect(() => {
    if (isShown) item.current?.scrollIntoView({ block: 'center' })
  }, [isShown])
  // Which of its buttons gets the focus once it stands at its new place: as it is moved, and at an end as its button is
  // disabled, the pressed one loses it.
  const afterMove = useRef<readonly number[] | null>(null)
  useLayoutEffect(() => {
    if (afterMove.current === null) return
    focusVerb(item.current, afterMove.current)
    afterMove.current = null
  }, [position])

  function decide(deciding: Promise<boolean>, label: string): void {
    void deciding.then((isDone) => {
      if (isDone) props.onSaid(label)
    })
  }

  const move = (by: 1 | -1): void => {
    const moving = rules.move(rule, by)
    decide(moving, ruleText.moved(name, position + by))
    // A second press while it moves is not taken, and changes nothing about the first one's focus.
    if (afterMove.current !== null) return
    afterMove.current = by === -1 ? [0, 1] : [1, 0]
    void moving.then((isDone) => {
      if (!isDone) afterMove.current = null
    })
  }

  function remove(): void {
    const neighbour = item.current?.nextElementSibling ?? item.current?.previousElementSibling
    const removing = rules.remove(rule)
    decide(removing, ruleText.deleted(name))
    void removing.then((isDone) => (isDone ? focusVerbSoon(neighbour ?? null, [2]) : undefined))
  }

  return (
    <li ref={item} className="rule-item" data-off={!rule.enabled} data-shown={isShown}>
      <span className="rule-place number" aria-hidden="true">
        {position}
      </span>
      <Switch
        className="switch"
        aria-label={ruleText.isOn(name)}
        isSelected={rule.enabled}
        isDisabled={isLocked}
        onChange={(isOn) => decide(rules.setEnabled(rule, isOn), ruleText.turned(name, isOn))}
      >
        <span className="track" aria-hidden="true">
          <span className="knob" />
        </span>
        <span className="rule-on">{rule.enabled ? ruleText.on : ruleText.off}</span>
      </Switch>
      <div className="rule-text">
        <h3>{name}</h3>
        <p>
          {conditionWords(rule.conditions, rule.names.installations)}{' '}
          <b>{actionWords(rule.action, rule.names.target)}</b>.
        </p>
        <p className="rule-facts">
          <span>{ruleText.version(version)}</span>
          <span>{ruleText.won(rule.won, age)}</span>
          {rule.unsynced ? <Tag sign="↑">{ruleText.unsynced}</Tag> : null}
        </p>
      </div>
      <div className="rule-verbs">
        {isLocked ? null : (
          <>
            <IconButton label={ruleText.up(name)} isDisabled={props.isFirst} onPress={() => move(-1)}>
              <ArrowUp size={15} aria-hidden="true" />
            </IconButton>
            <IconButton label={ruleText.down(name)} isDisabled={props.isLast} onPress={() => move(1)}>
              <ArrowDown size={15} aria-hidden="true" />
            </IconButton>
          </>
        )}
        <MenuButton
          label={ruleText.more(name)}
          className="button quiet icon"
          choices={[
            ...(isLocked
              ? []
              : [
                  {
                    id: 'edit',
                    label: ruleText.edit,
                    run: () => overlays.open({ kind: 'rule', draft: draftFromRule(rule), isFromList: true }),
                  },
                ]),
            {
              id: 'versions',
              label: ruleText.versions,
              isOn: showsVersions,
              run: () => setShowsVersions(!showsVersions),
            },
            ...(isLocked
              ? []
              : [
                  {
                    id: 'remove',
                    label: ruleText.remove,
                    run: remove,
                  },
                ]),
          ]}
        >
          <Ellipsis size={15} aria-hidden="true" />
        </MenuButton>
      </div>
      {showsVersions ? (
        <RuleVersions
          rule={rule}
          isLocked={isLocked}
          onBringBack={(to) => decide(rules.rollBack(rule, to), ruleText.rolledBack(name, to))}
        />
      ) : null}
    </li>
  )
}

/** Focuses the first that can be pressed of a rule's buttons. */
function focusVerb(item: Element | null, places: readonly number[]): void {
  const verbs = [...(item?.querySelectorAll<HTMLButtonElement>('.rule-verbs button') ?? [])]
  places
    .map((place) => verbs[place])
    .find((verb) => verb?.disabled === false)
    ?.focus()
}

/** The same in two frames: by then the menu that it was asked for in has given the focus back. */
function focusVerbSoon(item: Element | null, places: readonly number[]): void {
  requestAnimationFrame(() => requestAnimationFrame(() => focusVerb(item, places)))
}
