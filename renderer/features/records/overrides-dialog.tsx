import './records.css'
import { CircleAlert, SearchX, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { providerNames } from '#shared/domain/provider-names.ts'
import type { OverrideRow } from '#shared/ipc/record-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotConfigure } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { LookOnly } from '../../ui/look-only.tsx'
import { PlainSearch } from '../../ui/plain-search.tsx'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useNow } from '../../ui/use-now.ts'
import { recordText } from './messages.ts'
import { overrideText } from './override-messages.ts'
import { OverridePlacePicker } from './override-place-picker.tsx'
import { overrideWords } from './policy-words.ts'
import { decideRecord } from './record-ask.ts'
import { RecordFoot } from './record-foot.tsx'
import { useRecords } from './use-records.ts'

/** What projects do otherwise than the workspace's policy. */
export function OverridesDialog() {
  const { overlays, session } = useConsole()
  const [isPicking, setPicking] = useState(false)
  const whyNot = useStore(session, whyNotConfigure)
  const { found, failure, text, search, refresh } = useRecords((client, wanted) =>
    client.call('overrides.list', { text: wanted }),
  )
  if (isPicking) return <OverridePlacePicker onClose={() => setPicking(false)} />
  const add = (
    <Button look="primary" onPress={() => setPicking(true)}>
      {overrideText.add}
    </Button>
  )
  return (
    <DialogBox
      title={overrideText.title}
      size="broad"
      onClose={() => {
        overlays.close()
        focusListSoon()
      }}
    >
      <div className="people">
        <div className="people-head">
          <p>{overrideText.intro}</p>
          <PlainSearch label={overrideText.search} text={text} onSearch={search} />
          {whyNot === null && found !== null && found.overrides.length > 0 ? add : null}
        </div>
        {failure !== null && found === null ? (
          <StatePanel
            icon={CircleAlert}
            title={recordText.failed}
            role="alert"
            actions={<Button onPress={refresh}>{recordText.tryAgain}</Button>}
          >
            <p>{failure}</p>
          </StatePanel>
        ) : found === null ? (
          <div className="people-list" aria-busy="true" />
        ) : found.overrides.length === 0 ? (
          text === '' ? (
            <StatePanel
              icon={SlidersHorizontal}
              title={overrideText.none}
              role="status"
              {...(whyNot === null ? { actions: add } : {})}
            >
              <p>{overrideText.noneWhy}</p>
            </StatePanel>
          ) : (
            <StatePanel icon={SearchX} title={overrideText.noneFound} role="status" />
          )
        ) : (
          <ul className="people-list" aria-label={overrideText.listLabel}>
            {found.overrides.map((row) => (
              <OverrideItem
                key={`${row.projectId}/${row.provider}`}
                row={row}
                isLocked={whyNot !== null}
                onDone={refresh}
              />
            ))}
          </ul>
        )}
        {whyNot === null ? null : <LookOnly why={whyNot} />}
        <RecordFoot more={null} onUndone={refresh} />
      </div>
    </DialogBox>
  )
}

function OverrideItem(props: { readonly row: OverrideRow; readonly isLocked: boolean; readonly onDone: () => void }) {
  const app = useConsole()
  const { row } = props
  const until = useNow((now) => overrideText.until(now, row))
  const { projectId, projectName, provider, version: baseVersion } = row

  function clear(): void {
    const intent = {
      type: 'override.clear',
      projectId,
      provider,
      baseVersion,
      reason: overrideText.clearReason,
    } as const
    decideRecord(app, { intent, label: overrideText.clearLabel(row) }).then(props.onDone, app.decisions.fail)
  }

  return (
    <li>
      <div>
        <h3>
          {projectName}{' '}
          <span className="who">
            <ProviderMark provider={provider} /> {providerNames[provider]}
          </span>
          {row.isExpired ? <Tag>{overrideText.expired}</Tag> : null}
          {row.unsynced ? <Tag sign="↑">{recordText.unsynced}</Tag> : null}
        </h3>
        <p>{overrideWords(row.fields)}</p>
        <p>
          {overrideText.because(row.reason)}
          {until}
        </p>
      </div>
      {props.isLocked ? null : (
        <div className="people-verbs">
          <Button
            look="quiet"
            label={overrideText.editOf(row)}
            onPress={() => app.overlays.open({ kind: 'override', ask: { projectId, projectName, provider } })}
          >
            {overrideText.edit}
          </Button>
          <Button look="quiet" label={overrideText.clearOf(row)} onPress={clear}>
            {overrideText.clear}
          </Button>
        </div>
      )}
    </li>
  )
}
