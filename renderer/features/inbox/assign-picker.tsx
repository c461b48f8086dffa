import { useState } from 'react'
import type { MemberChoice } from '#shared/ipc/catalog-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { focusListSoon } from '../../ui/focus.ts'
import { Picker } from '../../ui/picker.tsx'
import { assignText } from './assign-messages.ts'
import { inboxText } from './messages.ts'
import { ranked } from './ranked.ts'
import { refusedAction } from './refused-action.ts'
import { RefusedNow } from './refused-now.tsx'
import { useSearch } from './use-search.ts'
import type { Targets } from './verdict.ts'

const nobody = 'nobody'

const findMembers: Parameters<typeof useSearch<MemberChoice>>[0] = (client, input) =>
  client.call('members.search', input)

/** Asks who is to look at what was frozen. */
export function AssignPicker(props: { readonly targets: Targets }) {
  const { targets } = props
  const { triage, overlays } = useConsole()
  const [text, setText] = useState('')
  const { rows: members, isLoaded, isAwaited } = useSearch(findMembers, text)

  function close(): void {
    overlays.close()
    focusListSoon()
  }

  function pick(id: string): void {
    close()
    const member = members.find((each) => each.id === id)
    if (id === nobody) triage.perform({ kind: 'assign', member: null }, targets)
    else if (member !== undefined) triage.perform({ kind: 'assign', member }, targets)
  }

  const isEmpty = isLoaded && members.length === 0 && text.trim() === ''
  const said = refusedAction(targets)
  const before = said?.kind === 'assign' ? said.memberId : undefined
  const asBefore = (id: string | null) => (id === before ? { aside: inboxText.asBefore } : {})
  const people = ranked(members, text, (each) => each.name).map(({ id, name }) => ({
    id,
    label: name,
    ...asBefore(id),
  }))
  const offersNobody = isLoaded && !isEmpty && text.trim() === ''
  return (
    <Picker
      title={assignText.title(inboxText.scope(targets))}
      isTitled
      lead={<RefusedNow refused={targets.replaces} />}
      placeholder={assignText.placeholder}
      emptyText={isEmpty ? assignText.noMembers : assignText.none}
      text={text}
      onText={setText}
      sections={[
        { id: 'people', title: assignText.people, items: people, isAwaited },
        {
          id: nobody,
          title: assignText.nobodySection,
          items: offersNobody ? [{ id: nobody, label: assignText.nobody, ...asBefore(null) }] : [],
        },
      ]}
      onPick={pick}
      onClose={close}
    />
  )
}
