import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { MemberChoice } from '#shared/ipc/catalog-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { focusListSoon } from '../../ui/focus.ts'
import { Picker } from '../../ui/picker.tsx'
import { assignText } from './assign-messages.ts'
import { inboxText } from './messages.ts'
import { ranked } from './ranked.ts'
import type { Targets } from './verdict.ts'

const shownMembers = 50
const nobody = 'nobody'

/** Asks who is to look at what was frozen. */
export function AssignPicker(props: { readonly targets: Targets }) {
  const { targets } = props
  const { client, triage, overlays, announcer } = useConsole()
  const [text, setText] = useState('')
  const [members, setMembers] = useState<readonly MemberChoice[]>([])
  const [isLoaded, setLoaded] = useState(false)

  useEffect(() => {
    let isOld = false
    client.call('members.search', { offset: 0, limit: shownMembers, text: text.trim() }).then(
      (found) => {
        if (isOld) return
        setMembers(found.rows)
        setLoaded(true)
      },
      (error: unknown) => announcer.say(failureWords(error)),
    )
    return () => {
      isOld = true
    }
  }, [announcer, client, text])

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
  const people = ranked(members, text, (each) => each.name).map(({ id, name }) => ({ id, label: name }))
  const offersNobody = isLoaded && !isEmpty && text.trim() === ''
  return (
    <Picker
      title={assignText.title(inboxText.scope(targets))}
      isTitled
      placeholder={assignText.placeholder}
      emptyText={isEmpty ? assignText.noMembers : assignText.none}
      text={text}
      onText={setText}
      sections={[
        { id: 'people', title: assignText.people, items: people },
        {
          id: nobody,
          title: assignText.nobodySection,
          items: offersNobody ? [{ id: nobody, label: assignText.nobody }] : [],
        },
      ]}
      isFirstChosen
      onPick={pick}
      onClose={close}
    />
  )
}
