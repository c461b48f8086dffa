import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { DestinationChoice } from '#shared/ipc/catalog-calls.ts'
import type { GroupRow } from '#shared/ipc/inbox-calls.ts'
import { useConsole } from '../app/console-context.ts'
import { openInbox } from '../features/inbox/inbox-query.ts'
import { inboxText } from '../features/inbox/messages.ts'
import { focusListSoon } from '../ui/focus.ts'
import { viewText } from '../features/views/messages.ts'
import type { PickerSection } from '../ui/picker.tsx'
import { Picker } from '../ui/picker.tsx'
import { isAvailable } from './command.ts'
import { formatKeys } from './format-keys.ts'
import { matches } from './matches.ts'
import { commandText } from './messages.ts'
import { paletteCommands } from './palette-commands.ts'
import { useCommands } from './use-keys.ts'

interface Found {
  /** What was looked for. */
  readonly text: string
  readonly groups: readonly GroupRow[]
  readonly projects: readonly DestinationChoice[]
}

const nothing: Found = { text: '', groups: [], projects: [] }
const fewestLetters = 2

/** Every command, and a jump to any group or project. */
export function Palette() {
  const app = useConsole()
  const commands = useCommands()
  const platform = useStore(app.session, (state) => (state.kind === 'ready' ? state.platform : 'linux'))
  const [text, setText] = useState('')
  const wanted = text.trim()
  const found = useFound(wanted)
  const isAwaited = wanted.length >= fewestLetters && found.text !== wanted
  const views = useStore(app.views.store, (state) => state.views)
  const available = commands.filter(
    (command) => command.id !== 'app.palette' && isAvailable(command) && (command.isOffered?.() ?? true),
  )

  function close(): void {
    app.overlays.close()
    focusListSoon()
  }

  function pick(id: string): void {
    close()
    const group = found.groups.find((each) => `group ${each.groupKey}` === id)
    const project = found.projects.find((each) => `project ${each.destination.id}` === id)
    const view = views.find((each) => `view ${each.id}` === id)
    if (view !== undefined) app.goToView(view)
    else if (group !== undefined) {
      app.inbox.setQuery({ ...openInbox, filter: { ...openInbox.filter, text: group.subject } })
      app.navigation.go('inbox')
    } else if (project !== undefined) {
      app.mappings.ask({ text: project.name, state: 'current' })
      app.navigation.go('mappings')
    } else {
      commands.find((command) => command.id === id)?.run()
    }
  }

  const sections: readonly PickerSection[] = [
    ...paletteCommands(available, text).map((found) => ({
      id: found.section,
      title: found.section,
      items: found.commands.map(({ id, title, keys: [keys] }) => ({
        id,
        label: title,
        ...(keys === undefined ? {} : { keys: formatKeys(keys, platform) }),
      })),
    })),
    {
      id: 'views',
      title: viewText.heading,
      items: views
        .filter((view) => matches(view.name, text))
        .map((view) => ({ id: `view ${view.id}`, label: view.name, aside: view.search })),
    },
    {
      id: 'groups',
      title: commandText.groups,
      isAwaited,
      items: found.groups.map((group) => ({
        id: `group ${group.groupKey}`,
        label: `${group.subject} ${group.predicate}`,
        aside: inboxText.events(group.count),
      })),
    },
    {
      id: 'projects',
      title: commandText.projects,
      isAwaited,
      items: found.projects.map(({ destination, name, apart }) => ({
        id: `project ${destination.id}`,
        label: name,
        ...(apart === undefined ? {} : { aside: apart }),
      })),
    },
  ]
  return (
    <Picker
      title={commandText.palette}
      isTitled={false}
      placeholder={commandText.palettePlaceholder}
      emptyText={commandText.paletteEmpty}
      text={text}
      onText={setText}
      sections={sections}
      onPick={pick}
      onClose={close}
    />
  )
}

function useFound(text: string): Found {
  const { client, decisions } = useConsole()
  const [found, setFound] = useState(nothing)
  useEffect(() => {
    if (text.length < fewestLetters) {
      setFound(nothing)
      return undefined
    }
    let isOld = false
    const filter = { ...openInbox.filter, text }
    Promise.all([
      client.call('inbox.groups', { offset: 0, limit: 6, filter, sort: 'newest' }),
      client.call('destinations.search', { offset: 0, limit: 6, text }),
    ]).then(
      ([groups, projects]) => (isOld ? undefined : setFound({ text, groups: groups.rows, projects: projects.rows })),
      decisions.fail,
    )
    return () => {
      isOld = true
    }
  }, [client, decisions, text])
  return found
}
