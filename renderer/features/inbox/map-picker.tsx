import { useState } from 'react'
import type { DestinationChoice } from '#shared/ipc/catalog-calls.ts'
import { percent } from '#shared/domain/suggest-mappings/share.ts'
import type { Destination } from '#shared/model/mapping.ts'
import { useConsole } from '../../app/console-context.ts'
import { destinationIcons } from '../../ui/destination-mark.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import type { PickerSection } from '../../ui/picker.tsx'
import { Picker } from '../../ui/picker.tsx'
import { toldApart } from '../../ui/told-apart.ts'
import { mapPickerText } from './map-picker-messages.ts'
import { inboxText } from './messages.ts'
import { foundBy, ranked } from './ranked.ts'
import { filterOf, mapAsBefore } from './refused-map.ts'
import { RefusedNow } from './refused-now.tsx'
import { useSearch } from './use-search.ts'
import type { Fit, Refused, Targets } from './verdict.ts'
import { isMappable, mapTo } from './verdict.ts'

const kindsInOrder = ['project', 'team_feed', 'incident_stream'] as const

const findDestinations: Parameters<typeof useSearch<DestinationChoice>>[0] = (client, input) =>
  client.call('destinations.search', input)

/** What of its list was chosen before it was refused. */
const asBefore = 'before'

/** Asks for the project or feed; says before what a choice would resolve. Routed once, no mapping is made. */
export function MapPicker(props: {
  readonly verb: 'map' | 'route_once'
  readonly targets: Targets
  readonly candidates: readonly Fit[]
}) {
  const { targets, candidates } = props
  const refused = targets.replaces
  const { triage, overlays } = useConsole()
  const [text, setText] = useState('')
  const { rows: projects, isLoaded, isAwaited } = useSearch(findDestinations, text)

  function close(): void {
    overlays.close()
    focusListSoon()
  }

  function pickAsBefore({ intent }: Refused, to: DestinationChoice): void {
    const { destination } = to
    const projectName = toldApart(to.name, to)
    close()
    if (intent.type === 'mapping.create') triage.perform(mapAsBefore(intent, projectName), targets)
    else triage.perform({ kind: 'route_once', destination, projectName }, targets)
  }

  function pick(id: string): void {
    if (id === asBefore && refused?.to !== undefined) return pickAsBefore(refused, refused.to)
    const candidate = candidates.find((each) => `candidate ${each.projectId}` === id)
    const project = projects.find((each) => each.destination.id === id)
    const destination: Destination | undefined =
      candidate === undefined ? project?.destination : { kind: 'project', id: candidate.projectId }
    const chosen = candidate === undefined ? project : { ...candidate, name: candidate.projectName }
    close()
    if (destination === undefined || chosen === undefined) return
    const projectName = toldApart(chosen.name, chosen)
    if (props.verb === 'route_once') triage.perform({ kind: 'route_once', destination, projectName }, targets)
    else if (candidate !== undefined) triage.perform({ ...mapTo(candidate), ...filterOf(refused) }, targets)
    else
      triage.perform(
        { kind: 'map', destination, projectName, provenance: 'manual', evidence: [], ...filterOf(refused) },
        targets,
      )
  }

  const before = ranked(refused?.to === undefined ? [] : [refused.to], text, foundBy)
  const isBefore = (id: string): boolean => before.some(({ destination }) => destination.id === id)
  const suggested = ranked(candidates, text, ({ projectName, apart }) =>
    foundBy({ name: projectName, slug: apart }),
  ).filter((each) => !isBefore(each.projectId))
  const named = ranked(
    projects.filter(({ destination: { id } }) => !isBefore(id) && !suggested.some((each) => each.projectId === id)),
    text,
    foundBy,
  )
  const sections: readonly PickerSection[] = [
    {
      id: 'before',
      title: mapPickerText.before,
      items: before.map(({ destination: { kind }, name, mappings, apart }) => {
        const icon = destinationIcons[kind]
        return {
          id: asBefore,
          label: name,
          aside: mapPickerText.mappings(mappings, apart),
          ...(icon === undefined ? {} : { icon }),
        }
      }),
    },
    {
      id: 'suggested',
      title: inboxText.suggestedTitle,
      items: suggested.map((candidate) => ({
        id: `candidate ${candidate.projectId}`,
        label: candidate.projectName,
        sign: '✦',
        aside: mapPickerText.share(percent(candidate.confidence), candidate.apart),
      })),
    },
    ...kindsInOrder.map((kind) => ({
      id: kind,
      title: mapPickerText.sections[kind],
      isAwaited,
      items: named
        .filter(({ destination }) => destination.kind === kind)
        .map(({ destination, name, mappings, apart }) => {
          const icon = destinationIcons[kind]
          return {
            id: destination.id,
            label: name,
            aside: mapPickerText.mappings(mappings, apart),
            ...(icon === undefined ? {} : { icon }),
          }
        }),
    })),
  ]
  const mappable = targets.each.filter(isMappable).length
  const mapTitle =
    targets.matching === undefined
      ? mapPickerText.title(inboxText.scope(targets), targets.each.length - mappable)
      : mapPickerText.matchingTitle
  return (
    <Picker
      title={props.verb === 'map' ? mapTitle : mapPickerText.onceTitle(inboxText.scope(targets))}
      isTitled
      lead={<RefusedNow refused={refused} />}
      placeholder={mapPickerText.placeholder}
      emptyText={text.trim() === '' && isLoaded ? mapPickerText.noProjects : mapPickerText.none}
      text={text}
      onText={setText}
      sections={sections}
      onPick={pick}
      onClose={close}
    />
  )
}
