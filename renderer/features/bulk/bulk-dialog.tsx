import './bulk-dialog.css'
import { useStore } from 'zustand'
import type { Bulk } from '#shared/model/bulk.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { formatCount } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { type BulkWork, isMoving } from './bulk-work.ts'
import { BulkPlan } from './bulk-plan.tsx'
import { PlanHere } from './mappings-plan.tsx'
import { bulkText } from './messages.ts'

/** A decision on all that matches, from its plan to its undo. */
export function BulkDialog() {
  const { bulks } = useConsole()
  const work = useStore(bulks.store, (state) => state.work)
  if (work === null) return null
  return (
    <DialogBox
      title={bulkText.title(work)}
      onClose={() => {
        bulks.close()
        focusListSoon()
      }}
    >
      <div className="bulk">
        {work.here === null ? null : <p role="status">{bulkText.here(work.here.count)}</p>}
        {work.planHere === null ? null : <PlanHere plan={work.planHere} />}
        {work.bulk === null && work.here === null && work.planHere === null && work.failure === null ? (
          <p role="status">{bulkText.counting(0)}</p>
        ) : null}
        {work.bulk === null ? null : <Standing work={work} bulk={work.bulk} />}
        {work.failure === null ? null : (
          <p className="problem" role="alert">
            {work.failure}
          </p>
        )}
        <Actions work={work} />
      </div>
    </DialogBox>
  )
}

function Standing(props: { readonly work: BulkWork; readonly bulk: Bulk }) {
  const { work, bulk } = props
  const { state } = bulk
  if (state.kind === 'counting') return <p role="status">{bulkText.counting(bulk.count)}</p>
  if (state.kind === 'failed') return <p role="alert">{state.message}</p>
  if (state.kind === 'expired') return <p role="alert">{bulkText.expired}</p>
  if (state.kind === 'planned') return work.isSent ? <p role="status">{bulkText.sent}</p> : <BulkPlan {...props} />
  return (
    <>
      {isMoving(work) ? <Progress bulk={bulk} /> : <p role="status">{endWords(bulk)}</p>}
      <Sums bulk={bulk} />
      <Left work={work} />
    </>
  )
}

function endWords({ state }: Bulk): string {
  if (state.kind === 'cancelled') return bulkText.cancelled
  return state.kind === 'undone' ? bulkText.undone : bulkText.done
}

function Progress({ bulk }: { readonly bulk: Bulk }) {
  const isUndoing = bulk.state.kind === 'undoing'
  const [done, count] = isUndoing
    ? [bulk.acted - (bulk.undo?.notReached ?? bulk.acted), bulk.acted]
    : [bulk.acted + bulk.skipped, bulk.count]
  const words = isUndoing ? bulkText.undoing : bulkText.running
  return (
    <>
      <p>{words}</p>
      <progress className="bulk-progress" value={done} max={Math.max(1, count)} aria-label={words} />
      <p className="bulk-pace">
        <b className="number">{bulkText.progress(done, count)}</b>
        {bulk.rate === null ? null : <span className="muted">{bulkText.rate(bulk.rate)}</span>}
        {bulk.etaMs === null ? null : <span className="muted">{bulkText.eta(bulk.etaMs)}</span>}
      </p>
    </>
  )
}

/** What the count came to. Its parts always add up to it. */
function Sums({ bulk }: { readonly bulk: Bulk }) {
  const { undo } = bulk
  const parts: readonly (readonly [string, number])[] = [
    [bulkText.acted, bulk.acted],
    [bulkText.skipped, bulk.skipped],
    [bulkText.notReached, bulk.notReached],
    ...(bulk.resolved === null ? [] : ([[bulkText.resolved, bulk.resolved]] as const)),
    ...(undo === null
      ? []
      : ([
          [bulkText.restored, undo.restored],
          [bulkText.kept, undo.kept],
        ] as const)),
  ]
  return (
    <dl className="bulk-sums">
      {parts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="number">{formatCount(count)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Left({ work }: { readonly work: BulkWork }) {
  if (work.left === null) return null
  return (
    <>
      <ul className="bulk-left shows-more">
        {work.left.items.map(({ id, title, resourceName, code, mapping }) => (
          <li key={id}>
            <span className="bulk-left-title">
              {mapping === null ? isolated(title ?? bulkText.untitled) : bulkText.goesTo(resourceName, mapping)}
            </span>
            <span className="muted">
              {resourceName === null || mapping !== null ? '' : `${isolated(resourceName)} · `}
              {bulkText.code(code)}
            </span>
          </li>
        ))}
      </ul>
      {work.left.more ? <p className="muted">{bulkText.more}</p> : null}
    </>
  )
}

function Actions({ work }: { readonly work: BulkWork }) {
  const { bulks } = useConsole()
  const { bulk } = work
  const state = bulk?.state.kind
  const close = (): void => {
    bulks.close()
    focusListSoon()
  }
  const countHere = work.here?.count ?? work.planHere?.accepts.length ?? 0
  const canRun = bulk !== null && state === 'planned' && !work.isSent && bulk.count > 0
  const canUndo = bulk !== null && (state === 'done' || state === 'cancelled') && bulk.acted > 0 && !work.isUndoSent
  return (
    <div className="form-actions">
      {countHere === 0 ? null : (
        <Button look="primary" onPress={() => void bulks.runHere()} isDisabled={work.isChanged || work.isSent} isFirst>
          {bulkText.go({ action: work.action, count: countHere })}
        </Button>
      )}
      {canRun ? (
        <Button look="primary" onPress={() => void bulks.run()} isDisabled={work.isChanged} isFirst>
          {bulkText.go(bulk)}
        </Button>
      ) : null}
      {state === 'running' ? <Button onPress={() => void bulks.cancel()}>{bulkText.stop}</Button> : null}
      {canUndo ? <Button onPress={() => void bulks.undo()}>{bulkText.undo}</Button> : null}
      <Button look={canRun || countHere > 0 ? 'plain' : 'quiet'} onPress={close}>
        {canRun || countHere > 0 ? bulkText.cancel : bulkText.close}
      </Button>
    </div>
  )
}
