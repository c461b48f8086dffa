import './rule-dialog.css'
import { useState } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { useStore } from 'zustand'
import type { RuleId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotConfigure } from '../../app/session.ts'
import type { Client } from '../../client/client.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { RefusedNow } from '../inbox/refused-now.tsx'
import type { Refused } from '../inbox/verdict.ts'
import { decideWaiting } from './decide-waiting.ts'
import { DryRunPane } from './dry-run-pane.tsx'
import { ruleText } from './messages.ts'
import { RuleActionFields } from './rule-action-fields.tsx'
import { RuleConditionLines } from './rule-conditions.tsx'
import { definitionOf, hasConditions, nameOf, rehearsalOf, type RuleDraft } from './rule-draft.ts'
import { type DryRunState, useDryRun } from './use-dry-run.ts'

/** A rule while it is written, beside what it would have done. */
export function RuleDialog(props: {
  readonly draft: RuleDraft
  readonly isFromList: boolean
  /** The refused decision that is edited. */
  readonly replaces: Refused | undefined
}) {
  const { replaces } = props
  const { overlays, rules, client, decisions, session } = useConsole()
  const [draft, setDraft] = useState(props.draft)
  const [takesWaiting, setTakesWaiting] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const run = useDryRun(draft.rule?.id ?? null, rehearsalOf(draft))
  const whyNot = useStore(session, whyNotConfigure)
  const problem = useStore(decisions.store, ({ failure }) => failure)
  const said = definitionOf(draft)
  const change = (next: Partial<RuleDraft>): void => setDraft((before) => ({ ...before, ...next }))
  const waiting = run.result?.waiting ?? { count: 0, ids: [] }

  function close(): void {
    if (props.isFromList) return overlays.open({ kind: 'rules' })
    overlays.close()
    focusListSoon()
  }

  async function save(enabled: boolean): Promise<void> {
    if (said.kind === 'lacks') return
    const definition = { ...said.definition, enabled }
    const { name, action } = definition
    const { rule } = draft
    const ids = takesWaiting && enabled ? waiting.ids : []
    const label = rule === null ? ruleText.made(name, enabled) : ruleText.changed(name)
    setBusy(true)
    try {
      const intent: Intent =
        rule === null
          ? { type: 'rule.create', ruleId: await newRuleId(client, replaces), definition }
          : { type: 'rule.update', ruleId: rule.id, baseVersion: rule.version, definition }
      const others =
        ids.length === 0
          ? []
          : [
              {
                intent: decideWaiting(action, ids, Date.now()),
                label: ruleText.waitingLabel(action.kind, name, ids.length),
              },
            ]
      const edited = replaces === undefined ? {} : { replaces: replaces.opId }
      if (await rules.decide([{ intent, label, ...edited }, ...others], label)) close()
    } catch (error) {
      decisions.fail(error)
    } finally {
      setBusy(false)
    }
  }

  // What a rule would do is looked at before it does it.
  const isSeen = !run.isOld
  const canSave = said.kind === 'ready' && isSeen && !isBusy && whyNot === null
  const hint = whyNot ?? (said.kind === 'lacks' ? said.what : problem)
  return (
    <DialogBox
      title={draft.rule === null ? ruleText.makeTitle : ruleText.editTitle(draft.rule.position)}
      onClose={close}
      size="broad"
    >
      <div className="rule-dialog">
        <div className="rule-form">
          <RefusedNow refused={replaces} />
          <div className="field">
            <label htmlFor="rule-name">{ruleText.name}</label>
            <input
              id="rule-name"
              value={nameOf(draft)}
              maxLength={120}
              spellCheck={false}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog begins with it
              autoFocus
              onChange={(event) => change({ name: event.target.value })}
            />
          </div>
          <section>
            <h3>{ruleText.when}</h3>
            <RuleConditionLines
              draft={draft}
              onChange={(conditions, logins) => change({ conditions, ...(logins === undefined ? {} : { logins }) })}
            />
          </section>
          <section>
            <h3>{ruleText.thenLabel}</h3>
            <RuleActionFields
              action={draft.action}
              onChange={(action) => change({ action: { ...draft.action, ...action } })}
            />
          </section>
        </div>
        <DryRunPane kind={draft.action.kind} hasConditions={hasConditions(draft)} run={run} />
        <div className="rule-foot">
          <Waiting draft={draft} run={run} isSelected={takesWaiting} onChange={setTakesWaiting} />
          <div className="rule-buttons">
            {draft.rule === null ? (
              <>
                <Button look="primary" isDisabled={!canSave} onPress={() => void save(true)}>
                  {ruleText.enable}
                </Button>
                <Button isDisabled={!canSave} onPress={() => void save(false)}>
                  {ruleText.keepOff}
                </Button>
              </>
            ) : (
              <Button look="primary" isDisabled={!canSave} onPress={() => void save(draft.enabled)}>
                {ruleText.save}
              </Button>
            )}
            <Button look="quiet" onPress={close}>
              {ruleText.cancel}
            </Button>
            <span className={hint === null ? 'rule-hint' : 'rule-hint lacks'} role="status">
              {hint ?? (draft.rule === null ? ruleText.place : ruleText.changePlace)}
            </span>
            {props.isFromList ? null : (
              <Button look="quiet" onPress={() => overlays.open({ kind: 'rules' })}>
                {ruleText.allRules}
              </Button>
            )}
          </div>
        </div>
      </div>
    </DialogBox>
  )
}

/** A rule that is edited before it was ever made keeps its id, by which what builds on it knows it. */
async function newRuleId(client: Client, replaces: Refused | undefined): Promise<RuleId> {
  const { intent } = replaces ?? {}
  return intent?.type === 'rule.create' ? intent.ruleId : (await client.call('rules.new_id', {})).id
}

/** A rule decides what comes; what waits already can be decided with it. */
function Waiting(props: {
  readonly draft: RuleDraft
  readonly run: DryRunState
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}) {
  const { draft, run } = props
  if (draft.rule !== null || run.isOld || run.result === null || run.result.waiting.count === 0) return null
  const { kind } = draft.action
  const { count, ids } = run.result.waiting
  return (
    <Checkbox className="checkbox" isSelected={props.isSelected} onChange={props.onChange}>
      <span className="box" aria-hidden="true">
        ✓
      </span>
      {ids.length < count ? ruleText.waitingFirst(kind, ids.length, count) : ruleText.waiting(kind, count)}
    </Checkbox>
  )
}
