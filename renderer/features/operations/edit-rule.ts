import type { Intent } from '#shared/model/operation.ts'
import type { RuleDefinition } from '#shared/model/triage-rule.ts'
import type { Console } from '../../app/console.ts'
import type { Client } from '../../client/client.ts'
import type { Refused } from '../inbox/verdict.ts'
import { toldApart } from '../../ui/told-apart.ts'
import { draftFromDefinition } from '../rules/rule-draft.ts'
import { findByIds } from './find-by-ids.ts'
import { editText } from './edit-messages.ts'

type Writing = Extract<Intent, { readonly type: 'rule.create' | 'rule.update' }>

/** Opens a refused rule as it was written; one that is gone by now as a new one. */
export async function editRule(
  { client, overlays }: Pick<Console, 'client' | 'overlays'>,
  { type, ruleId, definition }: Writing,
  refused: Refused,
): Promise<void> {
  const [target, installations, { rules }] = await Promise.all([
    targetName(client, definition),
    logins(client, definition),
    client.call('rules.list', {}),
  ])
  const rule = rules.find(({ id }) => id === ruleId) ?? null
  const draft = draftFromDefinition(definition, { rule, target, installations })
  const gone = [
    ...(type === 'rule.update' && rule === null ? [editText.ruleGone] : []),
    ...(target === null ? [editText.targetGone] : []),
  ]
  overlays.open({ kind: 'rule', draft, replaces: { ...refused, now: [...refused.now, ...gone] } })
}

/** What its action names; '' where that names nothing, null where it is not there any more. */
async function targetName(client: Client, { action }: RuleDefinition): Promise<string | null> {
  if (action.kind === 'route') {
    const { id } = action.destination
    const [found] = await findByIds(
      [id],
      (page) => client.call('destinations.search', page),
      ({ destination }) => destination.id,
    )
    return found === undefined ? null : toldApart(found.name, found)
  }
  if (action.kind !== 'assign') return ''
  const [member] = await findByIds(
    [action.memberId],
    (page) => client.call('members.search', page),
    ({ id }) => id,
  )
  return member?.name ?? null
}

async function logins(client: Client, { conditions }: RuleDefinition): Promise<Readonly<Record<string, string>>> {
  const found = await findByIds(
    conditions.installations,
    (page) => client.call('installations.list', page),
    ({ id }) => id,
  )
  return Object.fromEntries(found.map(({ id, accountLogin }) => [id, accountLogin]))
}
