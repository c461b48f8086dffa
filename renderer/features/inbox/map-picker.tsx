import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { DestinationChoice } from '#shared/ipc/catalog-calls.ts'
import type { Destination } from '#shared/model/mapping.ts'
import type { Candidate } from '#shared/model/routing-decision.ts'
import { useConsole } from '../../app/console-context.ts'
import { destinationIcons } from '../../ui/destination-mark.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { formatConfidence } from '../../ui/format.ts'
import type { PickerSection } from '../../ui/picker.tsx'
import { Picker } from '../../ui/picker.tsx'
import { mapPickerText } from './map-picker-messages.ts'
import { inboxText } from './messages.ts'
import { ranked } from './ranked.ts'
import type { Targets } from './verdict.ts'
import { isMappable, mapTo } from './verdict.ts'

const shownProjects = 50

const kindsInOrder = ['project', 'team_feed', 'incident_stream'] as const

/** Asks for the project or feed; says before what a choice would resolve. Routed once, no mapping is made. */
export function MapPicker(props: {
  readonly verb: 'map' | 'route_once'
  readonly targets: Targets
  readonly candidates: readonly Candidate[]
}) {
  const { targets, candidates } = props
  const { client, triage, overlays, announcer } = useConsole()
  const [text, setText] = useState('')
  const [projects, setProjects] = useState<readonly DestinationChoice[]>([])
  const [isLoaded, setLoaded] = useState(false)

  useEffect(() => {
    let isOld = false
    client.call('destinations.search', { offset: 0, limit: shownProjects, text: text.trim() }).then(
      (found) => {
        if (isOld) return
        setProjects(found.rows)
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
    const candidate = candidates.find((each) => `candidate ${each.projectId}` === id)
    const project = projects.find((each) => each.destination.id === id)
    const destination: Destination | undefined =
      candidate === undefined ? project?.destination : { kind: 'project', id: candidate.projectId }
    const projectName = candidate?.projectName ?? project?.name
    close()
    if (destination === undefined || projectName === undefined) return
    if (props.verb === 'route_once') triage.perform({ kind: 'route_once', destination, projectName }, targets)
    else if (candidate !== undefined) triage.perform(mapTo(candidate), targets)
    else triage.perform({ kind: 'map', destination, projectName, provenance: 'manual', evidence: [] }, targets)
  }

  const suggested = ranked(candidates, text, (each) => each.projectName)
  const named = ranked(
    projects.filter((project) => !suggested.some((each) => each.projectId === project.destination.id)),
    text,
    (each) => each.name,
  )
  const sections: readonly PickerSection[] = [
    {
      id: 'suggested',
      title: inboxText.suggestedTitle,
      items: suggested.map((candidate) => ({
        id: `candidate ${candidate.projectId}`,
        label: candidate.projectName,
        sign: '✦',
        aside: formatConfidence(candidate.confidence),
      })),
    },
    ...kindsInOrder.map((kind) => ({
      id: kind,
      title: mapPickerText.sections[kind],
      items: named
        .filter(({ destination }) => destination.kind === kind)
        .map(({ destination, name, mappings }) => {
          const icon = destinationIcons[kind]
          return {
            id: destination.id,
            label: name,
            aside: mapPickerText.mappings(mappings),
            ...(icon === undefined ? {} : { icon }),
          }
        }),
    })),
  ]
  const mappable = targets.each.filter(isMappable).length
  return (
    <Picker
      title={
        props.verb === 'map'
          ? mapPickerText.title(inboxText.scope(targets), targets.each.length - mappable)
          : mapPickerText.onceTitle(inboxText.scope(targets))
      }
      isTitled
      placeholder={mapPickerText.placeholder}
      emptyText={text.trim() === '' && isLoaded ? mapPickerText.noProjects : mapPickerText.none}
      text={text}
      onText={setText}
      sections={sections}
      isFirstChosen
      onPick={pick}
      onClose={close}
    />
  )
}
