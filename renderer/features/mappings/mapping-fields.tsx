import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { MappingPreview } from '#shared/ipc/mapping-calls.ts'
import type { MappingFilter } from '#shared/model/mapping.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { ChipField } from '../../ui/chip-field.tsx'
import { toldApart } from '../../ui/told-apart.ts'
import { DestinationPicker } from '../rules/rule-target-picker.tsx'
import { draftText } from './draft-messages.ts'
import { type DraftField, type DraftProblems, filterNames, longestPattern, type MappingDraft } from './mapping-draft.ts'
import { ResourcePicker } from './resource-picker.tsx'

const chipWords = { edit: draftText.editValue, remove: draftText.removeValue }
const shownSeen = 6

/** The fields of a mapping: whose events, where to, and which of them. */
export function MappingFields(props: {
  readonly draft: MappingDraft
  readonly problems: DraftProblems
  readonly preview: MappingPreview | null
  readonly onChange: (change: Partial<MappingDraft>) => void
}) {
  const { draft, problems, preview, onChange } = props
  const { resource, destination, filter } = draft
  const [asks, setAsks] = useState<'resource' | 'destination' | null>(null)
  const end = (): void => setAsks(null)
  const set = (name: keyof MappingFilter, patterns: string[]): void =>
    onChange({ filter: { ...filter, [name]: patterns } })
  const seen = { events: preview?.names ?? [], branches: preview?.branches ?? [], paths: [] }
  return (
    <>
      <Field name="resource" title={draftText.resource} problem={problems.resource}>
        <Chosen
          title={draftText.resource}
          name={resource?.fullName ?? null}
          choose={draftText.chooseResource}
          isFirst={resource === null}
          onPress={() => setAsks('resource')}
        />
        {resource?.archived === true ? <p className="mapping-hint">{draftText.archived}</p> : null}
      </Field>
      <Field name="destination" title={draftText.destination} problem={problems.destination}>
        <Chosen
          title={draftText.destination}
          name={destination === null ? null : toldApart(destination.name, destination)}
          choose={draftText.chooseDestination}
          isFirst={resource !== null}
          onPress={() => setAsks('destination')}
        />
      </Field>
      <section className="mapping-filter">
        <h3>{draftText.filterTitle}</h3>
        {filterNames.map((name) => (
          <Field
            key={name}
            name={name}
            title={draftText.field(name)}
            problem={problems[name]}
            after={
              <Seen
                values={seen[name].filter((value) => !filter[name].includes(value))}
                onAdd={(value) => set(name, [...filter[name], value])}
              />
            }
          >
            <ChipField
              label={draftText.addPattern(name)}
              placeholder={filter[name].length === 0 ? draftText.placeholder(name) : draftText.orMore}
              values={filter[name]}
              longest={longestPattern[name]}
              words={chipWords}
              onChange={(patterns) => set(name, patterns)}
            />
          </Field>
        ))}
        <p className="mapping-hint">{draftText.globHint}</p>
      </section>
      {asks === 'resource' ? (
        <ResourcePicker
          onClose={end}
          onPick={(picked) => {
            end()
            onChange({ resource: picked })
          }}
        />
      ) : null}
      {asks === 'destination' ? (
        <DestinationPicker
          onClose={end}
          onPick={(picked) => {
            end()
            onChange({ destination: picked })
          }}
        />
      ) : null}
    </>
  )
}

/** A field with its name before it and, where it is wrong, why below it. */
function Field(props: {
  readonly name: DraftField
  readonly title: string
  readonly problem: string | undefined
  readonly children: ReactNode
  /** What stands below all that. */
  readonly after?: ReactNode
}) {
  const { name, title, problem } = props
  const problemId = `mapping-${name}-problem`
  return (
    <div
      className="mapping-field"
      role="group"
      aria-label={title}
      data-field={name}
      {...(problem === undefined ? {} : { 'aria-describedby': problemId })}
    >
      <span className="mapping-label">{title}</span>
      <div className="mapping-value">
        {props.children}
        {problem === undefined ? null : (
          <p id={problemId} className="problem" role="alert">
            ▲ {problem}
          </p>
        )}
        {props.after}
      </div>
    </div>
  )
}

function Chosen(props: {
  readonly title: string
  readonly name: string | null
  readonly choose: string
  readonly isFirst: boolean
  readonly onPress: () => void
}) {
  const { name, choose } = props
  return (
    <Button
      onPress={props.onPress}
      isFirst={props.isFirst}
      {...(name === null ? {} : { label: draftText.chosenLabel(props.title, name) })}
    >
      <span className="bar-sign">
        <span className="cut">{name ?? choose}</span>
        <ChevronDown size={13} aria-hidden="true" />
      </span>
    </Button>
  )
}

/** What came lately, to be taken with one press. */
function Seen(props: { readonly values: readonly string[]; readonly onAdd: (value: string) => void }) {
  const shown = props.values.slice(0, shownSeen)
  if (shown.length === 0) return null
  return (
    <p className="mapping-seen">
      <span>{draftText.seen}</span>
      {shown.map((value) => (
        <LinkButton key={value} onPress={() => props.onAdd(value)}>
          <span className="unseen">{draftText.addSeen('')}</span>
          {value}
        </LinkButton>
      ))}
    </p>
  )
}
