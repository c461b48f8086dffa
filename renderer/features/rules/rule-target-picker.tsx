import { useState } from 'react'
import type { DestinationChoice, MemberChoice } from '#shared/ipc/catalog-calls.ts'
import { destinationIcons } from '../../ui/destination-mark.tsx'
import { Picker } from '../../ui/picker.tsx'
import { mapPickerText } from '../inbox/map-picker-messages.ts'
import { foundBy, ranked } from '../inbox/ranked.ts'
import { useSearch } from '../inbox/use-search.ts'
import { assignText } from '../inbox/assign-messages.ts'
import { ruleText } from './messages.ts'

const kindsInOrder = ['project', 'team_feed', 'incident_stream'] as const

const findDestinations: Parameters<typeof useSearch<DestinationChoice>>[0] = (client, input) =>
  client.call('destinations.search', input)
const findMembers: Parameters<typeof useSearch<MemberChoice>>[0] = (client, input) =>
  client.call('members.search', input)

/** Where a rule sends what it is about. */
export function DestinationPicker(props: {
  readonly onPick: (choice: DestinationChoice) => void
  readonly onClose: () => void
}) {
  const [text, setText] = useState('')
  const { rows: found, isAwaited } = useSearch(findDestinations, text)
  const choices = ranked(found, text, foundBy)
  return (
    <Picker
      title={ruleText.findDestination}
      isTitled={false}
      placeholder={ruleText.findDestination}
      emptyText={ruleText.noneFound}
      text={text}
      onText={setText}
      sections={kindsInOrder.map((kind) => ({
        id: kind,
        title: mapPickerText.sections[kind],
        isAwaited,
        items: choices
          .filter(({ destination }) => destination.kind === kind)
          .map(({ destination, name, apart }) => {
            const icon = destinationIcons[kind]
            return {
              id: destination.id,
              label: name,
              ...(icon === undefined ? {} : { icon }),
              ...(apart === undefined ? {} : { aside: apart }),
            }
          }),
      }))}
      onPick={(id) => {
        const choice = choices.find(({ destination }) => destination.id === id)
        if (choice !== undefined) props.onPick(choice)
      }}
      onClose={props.onClose}
    />
  )
}

/** Whom a rule gives what it is about. */
export function MemberPicker(props: { readonly onPick: (member: MemberChoice) => void; readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const { rows: found, isAwaited } = useSearch(findMembers, text)
  const members = ranked(found, text, (each) => each.name)
  return (
    <Picker
      title={ruleText.findMember}
      isTitled={false}
      placeholder={ruleText.findMember}
      emptyText={text.trim() === '' ? assignText.noMembers : ruleText.noneFound}
      text={text}
      onText={setText}
      sections={[
        {
          id: 'people',
          title: assignText.people,
          items: members.map(({ id, name }) => ({ id, label: name })),
          isAwaited,
        },
      ]}
      onPick={(id) => {
        const member = members.find((each) => each.id === id)
        if (member !== undefined) props.onPick(member)
      }}
      onClose={props.onClose}
    />
  )
}
