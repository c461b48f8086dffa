import { useState } from 'react'
import { providerNames } from '#shared/domain/provider-names.ts'
import type { DestinationChoice } from '#shared/ipc/catalog-calls.ts'
import type { ProjectId } from '#shared/model/ids.ts'
import type { Provider } from '#shared/model/provider.ts'
import { useConsole } from '../../app/console-context.ts'
import { Picker } from '../../ui/picker.tsx'
import { toldApart } from '../../ui/told-apart.ts'
import { useSearch } from '../inbox/use-search.ts'
import { overrideText } from './override-messages.ts'

const find: Parameters<typeof useSearch<DestinationChoice>>[0] = (client, input) =>
  client.call('destinations.search', input)

const providers = Object.keys(providerNames) as Provider[]

/** For which project, then for which provider. */
export function OverridePlacePicker(props: { readonly onClose: () => void }) {
  const { overlays } = useConsole()
  const [text, setText] = useState('')
  const [project, setProject] = useState<{ readonly id: ProjectId; readonly name: string } | null>(null)
  const { rows, isAwaited } = useSearch(find, project === null ? text : '')
  if (project !== null) {
    const wanted = text.trim().toLowerCase()
    const found = providers.filter((provider) => providerNames[provider].toLowerCase().includes(wanted))
    return (
      <Picker
        key="provider"
        title={overrideText.pickProvider}
        isTitled={false}
        placeholder={overrideText.pickProvider}
        emptyText={overrideText.noProvider}
        text={text}
        onText={setText}
        sections={[
          { id: 'providers', title: project.name, items: found.map((id) => ({ id, label: providerNames[id] })) },
        ]}
        onPick={(id) => {
          const provider = providers.find((each) => each === id)
          if (provider === undefined) return
          const { id: projectId, name: projectName } = project
          overlays.open({ kind: 'override', ask: { projectId, projectName, provider } })
        }}
        onClose={props.onClose}
      />
    )
  }
  const projects = rows.flatMap((row) =>
    row.destination.kind === 'project' ? [{ id: row.destination.id, name: toldApart(row.name, row) }] : [],
  )
  return (
    <Picker
      key="project"
      title={overrideText.pickProject}
      isTitled={false}
      placeholder={overrideText.pickProject}
      emptyText={overrideText.noProject}
      text={text}
      onText={setText}
      sections={[
        {
          id: 'projects',
          title: overrideText.projects,
          items: projects.map(({ id, name }) => ({ id, label: name })),
          isAwaited,
        },
      ]}
      onPick={(id) => {
        setProject(projects.find((each) => each.id === id) ?? null)
        setText('')
      }}
      onClose={props.onClose}
    />
  )
}
