import { useState } from 'react'
import type { ResourceChoice } from '#shared/ipc/mapping-calls.ts'
import { Picker } from '../../ui/picker.tsx'
import { ranked } from '../inbox/ranked.ts'
import { useSearch } from '../inbox/use-search.ts'
import { draftText } from './draft-messages.ts'

const findResources: Parameters<typeof useSearch<ResourceChoice>>[0] = (client, input) =>
  client.call('resources.search', input)

/** Whose events a mapping takes. */
export function ResourcePicker(props: {
  readonly onPick: (resource: ResourceChoice) => void
  readonly onClose: () => void
}) {
  const [text, setText] = useState('')
  const { rows, isAwaited } = useSearch(findResources, text)
  const found = ranked(rows, text, ({ fullName, account }) => `${fullName} ${account}`)
  return (
    <Picker
      title={draftText.findResource}
      isTitled={false}
      placeholder={draftText.findResource}
      emptyText={draftText.noResource}
      text={text}
      onText={setText}
      sections={[
        {
          id: 'resources',
          title: draftText.resources,
          isAwaited,
          items: found.map(({ id, fullName, account, mappings, openItems }) => ({
            id,
            label: fullName,
            aside: draftText.resourceAside(account, mappings, openItems),
          })),
        },
      ]}
      onPick={(id) => {
        const resource = rows.find((each) => each.id === id)
        if (resource !== undefined) props.onPick(resource)
      }}
      onClose={props.onClose}
    />
  )
}
