import './bulk-dialog.css'
import { useStore } from 'zustand'
import type { Bulk } from '#shared/model/bulk.ts'
import { useConsole } from '../../app/console-context.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { formatCount } from '../../ui/format.ts'
import { isolated } from '../../ui/isolated.ts'
import { type BulkWork, isMoving } from './bulks.ts'
import { bulkText } from './messages.ts'

/** A decision on all that matches, from its plan to its undo. */
export function BulkDialog() {
  const { bulks } = useConsole()
  const work = useStore(bulks.store, (state) => state.work)
  if (work === null) return null
  const { action } = work.verdict
  return (
    <DialogBox
      title={bulkText.title({ action })}
      onClose={() => {
        bulks.close()
        focusListSoon()
      }}
    >
      <div className="bulk">
        {work.here === null ? null : <p role="status">{bulkText.here(work.here.count)}</p>}
        {work.bulk === null && work.here === null && work.failure === null ? (
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
  if (state.kind === 'planned') return work.isSent ? <p role="status">{bulkText.sent}</p> : <Plan {...props} />
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

/** What exactly it would act on. */
function Plan({ work, bulk }: { readonly work: BulkWork; readonly bulk: Bulk }) {
  if (bulk.count === 0) return <p role="status">{bulkText.none}</p>
  return (
    <>
      <p role="status">
        {bulkText.frozen(bulk.count, bulk.groupCount)}{' '}
        {bulk.estimateMs === null ? '' : bulkText.estimate(bulk.estimateMs)}
      </p>
      {bulk.count === work.matching.shown ? null : <p className="muted">{bulkText.differs(work.matching.shown)}</p>}
      <div className="bulk-tables">
        <CountTable
          head={bulkText.byReason}
          rows={bulk.reasons.map(({ reason, count }) => ({ key: reason, name: bulkText.reason(reason), count }))}
        />
        <CountTable
          head={bulkText.byGroup(bulk.groups.length, bulk.groupCount)}
          rows={bulk.groups.map(({ groupKey, reason, subject, count }) => ({
            key: `${groupKey} ${reason}`,
            name: isolated(subject),
            count,
          }))}
        />
      </div>
    </>
  )
}

interface CountRow {
  readonly key: string
  readonly name: string
  readonly count: number
}

function CountTable(props: { readonly head: string; readonly rows: readonly CountRow[] }) {
  return (
    <table className="bulk-counts">
      <thead>
        <tr>
          <th scope="col">{props.head}</th>
          <th scope="col">{bulkText.count}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ key, name, count }) => (
          <tr key={key}>
            <td>{name}</td>
            <td>{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
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
      <ul className="bulk-left">
        {work.left.items.map(({ id, title, resourceName, code }) => (
          <li key={id}>
            <span className="bulk-left-title">{isolated(title ?? bulkText.untitled)}</span>
            <span className="muted">
              {resourceName === null ? '' : `${isolated(resourceName)} · `}
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
  const canRun = bulk !== null && state === 'planned' && !work.isSent && bulk.count > 0
  const canUndo = bulk !== null && (state === 'done' || state === 'cancelled') && bulk.acted > 0 && !work.isUndoSent
  return (
    <div className="form-actions">
      {work.here === null ? null : (
        <Button look="primary" onPress={() => void bulks.runHere()} isFirst>
          {bulkText.go({ ...work.verdict, count: work.here.count })}
        </Button>
      )}
      {canRun ? (
        <Button look="primary" onPress={() => void bulks.run()} isFirst>
          {bulkText.go(bulk)}
        </Button>
      ) : null}
      {state === 'running' ? <Button onPress={() => void bulks.cancel()}>{bulkText.stop}</Button> : null}
      {canUndo ? <Button onPress={() => void bulks.undo()}>{bulkText.undo}</Button> : null}
      <Button look={canRun || work.here !== null ? 'plain' : 'quiet'} onPress={close}>
        {canRun || work.here !== null ? bulkText.cancel : bulkText.close}
      </Button>
    </div>
  )
}
