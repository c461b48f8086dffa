import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { RuleRow } from '#shared/ipc/rule-calls.ts'
import type { RuleId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import type { Client } from '../../client/client.ts'
import type { Announcer } from '../../ui/announcer.ts'
import type { Inbox } from '../inbox/inbox.ts'
import type { DecisionInput, Decisions } from '../operations/decisions.ts'
import { ruleText } from './messages.ts'

export interface RulesData {
  /** In their order; null until they were read. */
  readonly rules: readonly RuleRow[] | null
  readonly failure: string | null
}

/** The workspace's rules, and the only way in which the window changes them. */
export interface Rules {
  readonly store: StoreApi<RulesData>
  refresh(): Promise<void>
  /** Makes decisions durable as one, then says so; false where that failed, which is said too. */
  decide(inputs: readonly DecisionInput[], label: string): Promise<boolean>
  setEnabled(rule: RuleRow, isOn: boolean): Promise<boolean>
  /** Moves a rule by one place. */
  move(rule: RuleRow, by: 1 | -1): Promise<boolean>
  remove(rule: RuleRow): Promise<boolean>
  rollBack(rule: RuleRow, toVersion: number): Promise<boolean>
  reset(): void
}

export function createRules(parts: {
  readonly client: Client
  readonly decisions: Decisions
  readonly announcer: Announcer
  readonly inbox: Pick<Inbox, 'refresh'>
}): Rules {
  const { client, decisions, announcer, inbox } = parts
  const store = createStore<RulesData>(() => ({ rules: null, failure: null }))
  let turn = 0
  let isMoving = false

  async function refresh(): Promise<void> {
    turn += 1
    const mine = turn
    try {
      const { rules } = await client.call('rules.list', {})
      if (mine === turn) store.setState({ rules, failure: null })
    } catch (error) {
      if (mine === turn) store.setState({ failure: failureWords(error) })
    }
  }

  async function decide(inputs: readonly DecisionInput[], label: string): Promise<boolean> {
    try {
      await decisions.decide(inputs, { label, undone: () => void refresh() })
    } catch (error) {
      decisions.fail(error)
      return false
    }
    // What was decided with a rule leaves the Inbox by that, which is no news: these words come after it.
    if (inputs.length > 1) await inbox.refresh()
    announcer.say(ruleText.undoable(label))
    await refresh()
    return true
  }

  const one = (intent: Intent, label: string): Promise<boolean> => decide([{ intent, label }], label)

  return {
    store,
    refresh,
    decide,
    setEnabled: ({ id, version, name }, isOn) =>
      one(
        { type: isOn ? 'rule.enable' : 'rule.disable', ruleId: id, baseVersion: version },
        ruleText.turned(name, isOn),
      ),
    async move(rule, by) {
      const rules = store.getState().rules ?? []
      // It was moved meanwhile, as by the first press of two: from there it would go another way than was asked.
      if (rules.find(({ id }) => id === rule.id)?.position !== rule.position || isMoving) return false
      const order = orderWith(rules, rule.id, by)
      if (order === null) return false
      isMoving = true
      return one({ type: 'rule.reorder', order }, ruleText.moved(rule.name, rule.position + by)).finally(() => {
        isMoving = false
      })
    },
    remove: ({ id, version, name }) =>
      one({ type: 'rule.delete', ruleId: id, baseVersion: version }, ruleText.deleted(name)),
    rollBack: ({ id, version, name }, toVersion) =>
      one(
        { type: 'rule.roll_back', ruleId: id, baseVersion: version, toVersion },
        ruleText.rolledBack(name, toVersion),
      ),
    reset() {
      turn += 1
      store.setState({ rules: null, failure: null })
    },
  }
}

/** The order with one rule a place further; null where it is the first or the last already. */
function orderWith(rules: readonly Pick<RuleRow, 'id'>[], id: RuleId, by: 1 | -1): RuleId[] | null {
  const order = rules.map((rule) => rule.id)
  const from = order.indexOf(id)
  const other = order[from + by]
  if (from === -1 || other === undefined) return null
  return order.with(from + by, id).with(from, other)
}
