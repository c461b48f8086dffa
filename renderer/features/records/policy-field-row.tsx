import '../../ui/switch.css'
import { Checkbox } from 'react-aria-components/Checkbox'
import { Switch } from 'react-aria-components/Switch'
import type { PolicyField, ResolvedPolicy, SomeFields } from '#shared/model/policy.ts'
import { ChipField } from '../../ui/chip-field.tsx'
import { Segments } from '../../ui/segments.tsx'
import { type OverrideDraft, type OwnerField, ownerFields, splitOwners } from './override-draft.ts'
import { overrideText } from './override-messages.ts'
import { doctrineWords, fieldHints, fieldNames, fieldWords, originWords, saidWords } from './policy-words.ts'

interface RowProps {
  readonly field: PolicyField
  readonly draft: OverrideDraft
  /** The policy without the override. */
  readonly without: ResolvedPolicy
  /** What is otherwise now, beside what a refused decision was to say. */
  readonly now?: SomeFields
  readonly onChange: (change: Partial<OverrideDraft>) => void
}

/** One field: what it is without the override and who said so, and what it is here. */
export function PolicyFieldRow(props: RowProps) {
  const { field, draft, without, now, onChange } = props
  const isChosen = draft.chosen.has(field)
  function choose(isOn: boolean): void {
    const chosen = new Set(draft.chosen)
    if (isOn) chosen.add(field)
    else chosen.delete(field)
    onChange({ chosen })
  }
  return (
    <li data-chosen={isChosen}>
      <Checkbox
        className="checkbox"
        aria-label={overrideText.otherwise(fieldNames[field])}
        isSelected={isChosen}
        onChange={choose}
      >
        <span className="box" aria-hidden="true">
          ✓
        </span>
        <span className="override-name">{fieldNames[field]}</span>
      </Checkbox>
      <p className="override-origin">
        {isChosen ? <s>{fieldWords(field, without)}</s> : fieldWords(field, without)}{' '}
        <span>({isChosen ? originWords('project') : originWords(without[field].origin)})</span>
        {now === undefined || !(isChosen || field in now) ? null : (
          <span className="override-now">{overrideText.nowField(saidWords(field, now))}</span>
        )}
      </p>
      {isChosen ? (
        <div className="override-control">
          <PolicyControl field={field} draft={draft} onChange={onChange} />
          <p className="muted">{fieldHints[field]}</p>
        </div>
      ) : null}
    </li>
  )
}

/** What a field is set with. */
export function PolicyControl({ field, draft, onChange }: Pick<RowProps, 'field' | 'draft' | 'onChange'>) {
  const { fields } = draft
  const set = (change: Partial<OverrideDraft['fields']>): void => onChange({ fields: { ...fields, ...change } })
  switch (field) {
    case 'redeliver':
    case 'assigneeSync':
      return <OnOff label={fieldNames[field]} isOn={fields[field]} onChange={(isOn) => set({ [field]: isOn })} />
    case 'mutedEvents':
      return (
        <ChipField
          label={fieldNames.mutedEvents}
          placeholder={overrideText.globs}
          values={fields.mutedEvents}
          longest={128}
          words={overrideText.chip}
          onChange={(mutedEvents) => set({ mutedEvents })}
        />
      )
    case 'autoRoute': {
      const { autoRoute } = fields
      return (
        <div className="override-numbers">
          <OnOff
            label={fieldNames.autoRoute}
            isOn={autoRoute.enabled}
            onChange={(enabled) => set({ autoRoute: { ...autoRoute, enabled } })}
          />
          <Share
            label={overrideText.threshold}
            value={autoRoute.threshold}
            least={50}
            onChange={(threshold) => set({ autoRoute: { ...autoRoute, threshold } })}
          />
          <Share
            label={overrideText.margin}
            value={autoRoute.margin}
            least={0}
            onChange={(margin) => set({ autoRoute: { ...autoRoute, margin } })}
          />
        </div>
      )
    }
    case 'autoAccept': {
      const { autoAccept } = fields
      return (
        <div className="override-numbers">
          <OnOff
            label={fieldNames.autoAccept}
            isOn={autoAccept.enabled}
            onChange={(enabled) => set({ autoAccept: { ...autoAccept, enabled } })}
          />
          <Share
            label={overrideText.threshold}
            value={autoAccept.threshold}
            least={50}
            onChange={(threshold) => set({ autoAccept: { ...autoAccept, threshold } })}
          />
          <NumberField
            label={overrideText.leastDecisions}
            value={autoAccept.leastDecisions}
            least={20}
            most={10_000}
            onChange={(leastDecisions) => set({ autoAccept: { ...autoAccept, leastDecisions } })}
          />
        </div>
      )
    }
    case 'doctrine':
      return <DoctrineField draft={draft} onChange={(doctrine) => set({ doctrine })} />
    case 'statusMap':
      return (
        <textarea
          aria-label={fieldNames.statusMap}
          rows={4}
          spellCheck={false}
          value={draft.statusText}
          onChange={(event) => onChange({ statusText: event.target.value })}
        />
      )
  }
}

function OnOff(props: { readonly label: string; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }) {
  return (
    <Switch className="switch" aria-label={props.label} isSelected={props.isOn} onChange={props.onChange}>
      <span className="track" aria-hidden="true">
        <span className="knob" />
      </span>
      <span>{props.isOn ? overrideText.on : overrideText.off}</span>
    </Switch>
  )
}

function NumberField(props: {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (value: number) => void
}) {
  return (
    <label className="override-number">
      {props.label}
      <input
        type="number"
        min={props.least}
        max={props.most}
        value={Number.isNaN(props.value) ? '' : props.value}
        onChange={(event) => props.onChange(event.target.valueAsNumber)}
      />
    </label>
  )
}

function Share(props: {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly onChange: (share: number) => void
}) {
  const value = Math.round(props.value * 1_000) / 10
  return (
    <NumberField
      label={props.label}
      value={value}
      least={props.least}
      most={100}
      onChange={(percents) => props.onChange(percents / 100)}
    />
  )
}

const doctrines = ['provider_owned', 'project_owned', 'split_ownership'] as const
const owners = ['provider', 'project'] as const

function DoctrineField(props: {
  readonly draft: OverrideDraft
  readonly onChange: (doctrine: OverrideDraft['fields']['doctrine']) => void
}) {
  const { doctrine } = props.draft.fields
  return (
    <>
      <Segments
        label={fieldNames.doctrine}
        value={doctrine.kind}
        choices={doctrines.map((id) => ({ id, label: doctrineWords(id) }))}
        onChoose={(kind) => props.onChange(kind === 'split_ownership' ? { kind, owners: splitOwners() } : { kind })}
      />
      {doctrine.kind === 'split_ownership' ? (
        <dl className="override-owners">
          {ownerFields.map((owned: OwnerField) => (
            <div key={owned}>
              <dt>{owned === 'dueDate' ? 'due date' : owned}</dt>
              <dd>
                <Segments
                  label={owned}
                  value={doctrine.owners[owned]}
                  choices={owners.map((id) => ({ id, label: overrideText.owner[id] }))}
                  onChoose={(owner) =>
                    props.onChange({ kind: 'split_ownership', owners: { ...doctrine.owners, [owned]: owner } })
                  }
                />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  )
}
