import { must } from '#shared/lib/must.ts'
import type { FrozenSelection } from '#shared/model/operation.ts'
import type { Client } from '../../client/client.ts'
import { wholeGroups } from '../inbox/inbox-query.ts'
import type { Fit, Targets, VerdictTarget } from '../inbox/verdict.ts'
import { countOf } from '../inbox/verdict.ts'
import { editText } from './edit-messages.ts'

/** What is open still of what a refused decision was about. */
export interface StillOpen {
  readonly targets: Targets
  /** Which projects it may belong to. */
  readonly candidates: readonly Fit[]
}

type About = Pick<VerdictTarget, 'installationId' | 'resourceId' | 'reason'>
const anything: About = { installationId: null, resourceId: null, reason: 'NO_RESOURCE' }

/**
 * Freezes it anew; null where nothing of it is open. A mapping is about `resource`, takes one selection of it, and is worth
 * making without any.
 */
export async function stillOpen(
  client: Client,
  was: { readonly selections: readonly FrozenSelection[]; readonly label: string; readonly resource?: About },
): Promise<StillOpen | null> {
  const found: FrozenSelection[] = []
  for (const selection of was.selections)
    found.push(...(await client.call('inbox.freeze', freezing(selection))).selections)
  const open = was.resource === undefined ? found : found.slice(0, 1)
  const [first] = open
  if (first === undefined)
    return was.resource === undefined ? null : await forWhatComes(client, was.selections, was.resource)
  const count = open.reduce((sum, each) => sum + countOf(each), 0)
  const { title, subject, candidates } = await lookAt(client, first)
  const isOne = count === 1 && was.resource === undefined
  const isMixed = was.label.includes(editText.selectedEvents)
  const named = isOne ? title : isMixed ? editText.selectedEvents : subject
  const each = open.map((selection) => ({ subject: named, ...(was.resource ?? anything), selection }))
  return { targets: { unit: 'event', rowKeys: [], groups: was.selections.length, count, each }, candidates }
}

/** Whether anything of these is open here. */
export async function isAnyOpen(client: Client, selections: readonly FrozenSelection[]): Promise<boolean> {
  for (const selection of selections)
    if ((await client.call('inbox.freeze', freezing(selection))).selections.length > 0) return true
  return false
}

async function forWhatComes(
  client: Client,
  [was]: readonly FrozenSelection[],
  resource: About,
): Promise<StillOpen | null> {
  const id = was?.kind === 'items' ? was.ids[0] : undefined
  if (id === undefined) return null
  const { resourceName, title, candidates } = await client.call('inbox.event', { id })
  const none = { kind: 'items' as const, ids: [] }
  const each = [{ subject: resourceName ?? title, ...resource, selection: none }]
  return { targets: { unit: 'event', rowKeys: [], groups: 1, count: 0, each }, candidates }
}

function freezing(selection: FrozenSelection) {
  return selection.kind === 'group'
    ? { kind: 'groups' as const, groupKeys: [selection.groupKey], filter: wholeGroups('open') }
    : { kind: 'events' as const, ids: [...selection.ids], onlyOpen: true as const }
}

async function lookAt(client: Client, selection: FrozenSelection) {
  const filter = wholeGroups('open')
  if (selection.kind === 'group') {
    const { group, newest } = await client.call('inbox.group', { groupKey: selection.groupKey, filter })
    return { title: newest.title, subject: group.subject, candidates: newest.candidates }
  }
  const id = must(selection.ids[0], 'an empty selection is not frozen')
  const { title, candidates, groupKey } = await client.call('inbox.event', { id })
  const { group } = await client.call('inbox.group', { groupKey, filter })
  return { title, subject: group.subject, candidates }
}
