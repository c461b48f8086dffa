import '../../ui/switch.css'
import './rules-dialog.css'
import { CircleAlert, ListChecks } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { whyNotConfigure } from '../../app/session.ts'
import { useKeys } from '../../commands/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { LookOnly } from '../../ui/look-only.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import type { RuleId } from '#shared/model/ids.ts'
import { beginRule } from './begin-rule.ts'
import { ruleText } from './messages.ts'
import { RuleItem } from './rule-item.tsx'

/** All rules in their order, with what can be done about each. */
export function RulesDialog(props: { readonly shown: RuleId | null }) {
  const { overlays, rules, session } = useConsole()
  const list = useStore(rules.store, (state) => state.rules)
  const failure = useStore(rules.store, (state) => state.failure)
  const whyNot = useStore(session, whyNotConfigure)
  // What was decided while this is open, and can be taken back from here: the footer lies behind.
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => void rules.refresh(), [rules])

  return (
    <DialogBox
      title={ruleText.title}
      size="broad"
      onClose={() => {
        overlays.close()
        focusListSoon()
      }}
    >
      <div className="rules">
        {failure !== null && list === null ? (
          <StatePanel
            icon={CircleAlert}
            title={ruleText.failed}
            role="alert"
            actions={<Button onPress={() => void rules.refresh()}>{ruleText.tryAgain}</Button>}
          >
            <p>{failure}</p>
          </StatePanel>
        ) : list === null ? (
          <div className="rules-rest" aria-busy="true" />
        ) : list.length === 0 ? (
          <NoRules canMake={whyNot === null} />
        ) : (
          <>
            <p className="rules-intro">{ruleText.intro}</p>
            <ol className="rules-list" aria-label={ruleText.listLabel}>
              {list.map((rule, at) => (
                <RuleItem
                  key={rule.id}
                  rule={rule}
                  isFirst={at === 0}
                  isLast={at === list.length - 1}
                  isShown={rule.id === props.shown}
                  isLocked={whyNot !== null}
                  onSaid={setSaid}
                />
              ))}
            </ol>
          </>
        )}
        {whyNot === null ? null : <LookOnly why={whyNot} />}
        {said === null ? null : <LastSaid said={said} onUndone={() => setSaid(null)} />}
      </div>
    </DialogBox>
  )
}

function NoRules({ canMake }: { readonly canMake: boolean }) {
  const app = useConsole()
  const keys = useKeys('inbox.make_rule')
  const hasRow = useStore(app.inbox.detail.store, ({ detail }) => detail !== null)
  const isInbox = useStore(app.navigation.store, ({ screen }) => screen === 'inbox')
  return (
    <StatePanel
      icon={ListChecks}
      title={ruleText.noRules}
      {...(canMake && hasRow && isInbox
        ? {
            actions: (
              <Button
                look="primary"
                keys={keys}
                isFirst
                onPress={() => {
                  app.overlays.close()
                  void app.underway.add(beginRule(app)).catch(app.decisions.fail)
                }}
              >
                {ruleText.make}
              </Button>
            ),
          }
        : {})}
    >
      <p>{ruleText.noRulesWhy}</p>
    </StatePanel>
  )
}

function LastSaid(props: { readonly said: string; readonly onUndone: () => void }) {
  const { decisions, rules, triage } = useConsole()
  const failure = useStore(decisions.store, (state) => state.failure)
  const last = useStore(decisions.store, (state) => state.last)
  const canUndo = last?.undoable === true && last.label === props.said
  return (
    <div className="rules-said">
      <span role="status" className={failure === null ? '' : 'bad'}>
        {failure ?? props.said}
      </span>
      {canUndo && failure === null ? (
        <Button
          look="quiet"
          onPress={() => {
            triage.undo()
            const stop = triage.work.subscribe(({ pending }) => {
              if (pending > 0) return
              stop()
              void rules.refresh()
              props.onUndone()
            })
          }}
        >
          {ruleText.undo}
        </Button>
      ) : null}
    </div>
  )
}
