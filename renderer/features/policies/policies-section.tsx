import '../records/override-editor.css'
import './policies.css'
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { OverrideRow } from '#shared/ipc/record-calls.ts'
import type { PolicyHere } from '#shared/ipc/policy-calls.ts'
import type { PolicyField } from '#shared/model/policy.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { Client } from '../../client/client.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotAdminister } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { Segments } from '../../ui/segments.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useNow } from '../../ui/use-now.ts'
import { overrideText } from '../records/override-messages.ts'
import { fieldNames, fieldsFor, fieldWords, originWords, overrideWords } from '../records/policy-words.ts'
import { useIsAway } from '../records/use-is-away.ts'
import { useRecords } from '../records/use-records.ts'
import { policyText } from './messages.ts'
import { type PolicyChange, PolicyEditor } from './policy-editor.tsx'

interface Found {
  readonly policies: readonly PolicyHere[]
  readonly overrides: readonly OverrideRow[]
}

async function find(client: Client): Promise<Found> {
  const [{ policies }, { overrides }] = await Promise.all([
    client.call('policies.list', {}),
    client.call('overrides.list', { text: '' }),
  ])
  return { policies, overrides }
}

/** What holds for all projects by provider, who said so, and who goes by it. */
export function PoliciesSection() {
  const { found, failure, refresh } = useRecords<Found>(find)
  const [chosen, setChosen] = useState<Provider | null>(null)
  const policy =
    found?.policies.find(({ provider }) => provider === chosen) ??
    found?.policies.find(({ installations }) => installations > 0) ??
    found?.policies[0]
  if (found === null || policy === undefined)
    return failure === null ? (
      <p className="muted" role="status">
        {policyText.loading}
      </p>
    ) : (
      <div role="alert">
        <p>{policyText.failed}</p>
        <p className="settings-failure">▲ {failure}</p>
        <Button onPress={refresh}>{policyText.tryAgain}</Button>
      </div>
    )
  return (
    <>
      <p className="muted">{policyText.intro}</p>
      <div className="policy-providers">
        <Segments
          label={policyText.providers}
          value={policy.provider}
          choices={found.policies.map(({ provider: id }) => ({ id, label: policyText.providerName(id) }))}
          onChoose={setChosen}
        />
      </div>
      <ProviderPolicy key={policy.provider} known={policy} onChanged={refresh} />
      <Others overrides={found.overrides.filter(({ provider }) => provider === policy.provider)} />
    </>
  )
}

function ProviderPolicy(props: { readonly known: PolicyHere; readonly onChanged: () => void }) {
  const { session, client, announcer } = useConsole()
  const { known, onChanged } = props
  const [saved, setSaved] = useState<Pick<PolicyHere, 'fields' | 'updatedAt' | 'version'> | null>(null)
  const [editing, setEditing] = useState<PolicyField | null>(null)
  const mayNot = useStore(session, whyNotAdminister)
  const isAway = useIsAway()
  const minute = useNow((now) => Math.floor(now / 60_000))
  // What the service has said comes before the feed brings it.
  const policy = saved !== null && saved.version > known.version ? { ...known, ...saved } : known
  const { provider } = policy
  const fields = fieldsFor(provider)
  const whyNot = mayNot ?? (isAway ? policyText.away : null)

  /** What the feed brings of it, whatever became of a save: a pull that fails is tried again by itself. */
  function look(): void {
    client.call('sync.pull', {}).then(onChanged, onChanged)
  }

  async function save(field: PolicyField, change: PolicyChange, version: number): Promise<void> {
    try {
      setSaved(await client.call('policies.set', { provider, version, change }))
      announcer.say(policyText.saved(provider, field))
    } finally {
      look()
    }
  }

  return (
    <>
      <p className="policy-facts">
        {policyText.facts(policy)} {policyText.standing(policy, minute * 60_000)}
      </p>
      {whyNot === null ? null : <p className="policy-why">{whyNot}</p>}
      <ul className="policy-fields" aria-label={policyText.fields(provider)}>
        {fields.map((field) => (
          <FieldItem
            key={field}
            field={field}
            policy={policy}
            whyNot={whyNot}
            isEditing={editing === field}
            onEdit={(isOpen) => setEditing(isOpen ? field : null)}
            onSave={(change, version) => save(field, change, version)}
          />
        ))}
      </ul>
      {fields.includes('autoRoute') ? null : <p className="muted">{policyText.noEvidence}</p>}
    </>
  )
}

function FieldItem(props: {
  readonly field: PolicyField
  readonly policy: PolicyHere
  readonly whyNot: string | null
  readonly isEditing: boolean
  readonly onEdit: (isOpen: boolean) => void
  readonly onSave: (change: PolicyChange, version: number) => Promise<void>
}) {
  const { field, policy, isEditing, onEdit } = props
  const { origin } = policy.fields[field]
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <li>
      <h3>{fieldNames[field]}</h3>
      <p className="policy-value">
        {fieldWords(field, policy.fields)}{' '}
        <Tag tone={origin === 'workspace' ? 'accent' : 'idle'}>{originWords(origin)}</Tag>
      </p>
      {props.whyNot !== null ? null : (
        <Button
          ref={opener}
          look="quiet"
          label={policyText.changeOf(field)}
          isExpanded={isEditing}
          onPress={() => onEdit(!isEditing)}
        >
          {policyText.change}
        </Button>
      )}
      <p className="policy-takers">{policyText.takenBy(policy.takers[field])}</p>
      {isEditing ? (
        <PolicyEditor
          policy={policy}
          field={field}
          whyNot={props.whyNot}
          onSave={props.onSave}
          onClose={() => {
            onEdit(false)
            opener.current?.focus()
          }}
        />
      ) : null}
    </li>
  )
}

/** What projects do otherwise; that is decided in its own dialog, without the service too. */
function Others({ overrides }: { readonly overrides: readonly OverrideRow[] }) {
  const { overlays } = useConsole()
  return (
    <section className="policy-others">
      <h3>{policyText.others}</h3>
      {overrides.length === 0 ? <p className="muted">{policyText.noOthers}</p> : null}
      <ul>
        {overrides.map((row) => (
          <OverrideLine key={row.projectId} row={row} />
        ))}
      </ul>
      <div className="settings-places">
        <Button onPress={() => overlays.open({ kind: 'overrides' })}>{policyText.overrides}</Button>
      </div>
    </section>
  )
}

function OverrideLine({ row }: { readonly row: OverrideRow }) {
  const until = useNow((now) => overrideText.until(now, row))
  return (
    <li>
      <p>
        <strong>{row.projectName}</strong> {row.isExpired ? <Tag>{policyText.expired}</Tag> : null}{' '}
        {overrideWords(row.fields)}
      </p>
      <p className="muted">
        {overrideText.because(row.reason)}
        {until}
      </p>
    </li>
  )
}
