import './operations.css'
import { ListChecks } from 'lucide-react'
import { Suspense } from 'react'
import { useStore } from 'zustand'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { lazyPart } from '../../app/lazy-part.tsx'
import { ScreenBar } from '../../app/screen-bar.tsx'
import { TableList } from '../../app/table-list.tsx'
import { formatAge } from '../../ui/format.ts'
import { Segments } from '../../ui/segments.tsx'
import { ScreenSplit } from '../../ui/screen-split.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { useNow } from '../../ui/use-now.ts'
import { auditOf } from '../audit/audit.ts'
import { jobsOf } from '../jobs/jobs.ts'
import { labelOf } from './label-of.ts'
import { operationText } from './messages.ts'
import { OperationDetail } from './operation-detail.tsx'

const columns: readonly TableColumn[] = [
  { id: 'label', title: operationText.columns.label },
  { id: 'state', title: operationText.columns.state },
  { id: 'when', title: operationText.columns.when, isRight: true },
]
const cells = (row: OpView) => <OperationCells op={row} />
const scopes = ['all', 'waiting', 'attention'] as const

const views = {
  letters: lazyPart(async () => (await import('../dead-letters/dead-letters-view.tsx')).DeadLettersView),
  jobs: lazyPart(async () => (await import('../jobs/jobs-view.tsx')).JobsView),
  audit: lazyPart(async () => (await import('../audit/audit-view.tsx')).AuditView),
} as const

/** The outbox: nothing that was decided is ever hidden. Beside it, what the service keeps. */
export function OperationsScreen() {
  const app = useConsole()
  const { operations, letters } = app
  const { scope, shows } = useStore(operations.store)
  const { total: dead, asOf: lettersAsOf } = useStore(letters.store)
  const jobsAsOf = useStore(jobsOf(app).store, (state) => state.asOf)
  const auditAsOf = useStore(auditOf(app).store, (state) => state.asOf)
  const View = shows === 'decisions' ? Decisions : views[shows]
  const asOf = { decisions: null, letters: lettersAsOf, jobs: jobsAsOf, audit: auditAsOf }[shows]
  return (
    <>
      <ScreenBar
        {...(shows !== 'decisions' && { asOf: asOf === null ? operationText.notAsked : operationText.asOf(asOf) })}
      >
        <h1>{operationText.title}</h1>
        <Segments
          label={operationText.scopeLabel}
          value={shows === 'decisions' ? scope : shows}
          choices={[
            ...scopes.map((id) => ({ id, label: operationText.scope(id) })),
            { id: 'letters' as const, label: operationText.letters(dead) },
            { id: 'jobs' as const, label: operationText.jobs },
            { id: 'audit' as const, label: operationText.audit },
          ]}
          onChoose={(id) => {
            if (id === 'letters') app.showLetters()
            else if (id === 'jobs' || id === 'audit') operations.showOther(id)
            else operations.show(id)
          }}
        />
      </ScreenBar>
      <Suspense key={shows} fallback={<div className="app-loading" aria-busy="true" />}>
        <View />
      </Suspense>
    </>
  )
}

function Decisions() {
  const { operations } = useConsole()
  const scope = useStore(operations.store, (state) => state.scope)
  return (
    <ScreenSplit name="operations" label={operationText.title} list={operations.list} detail={<OperationDetail />}>
      <TableList
        list={operations.list}
        label={operationText.title}
        columns={columns}
        cells={cells}
        failedTitle={operationText.failed}
        tryAgain={operationText.tryAgain}
        empty={
          <StatePanel icon={ListChecks} title={operationText.empty(scope)} role="status" takesFocus>
            <p>{operationText.emptyWhy}</p>
          </StatePanel>
        }
      />
    </ScreenSplit>
  )
}

function OperationCells(props: { readonly op: OpView }) {
  const { op } = props
  const label = labelOf(op)
  const words = operationText.opWords(op)
  const when = useNow((now) => formatAge(now, op.decidedAt))
  const isGone = op.undoneBy !== null || op.againBy !== null || op.replacedBy !== null || op.discarded !== undefined
  return (
    <>
      <span role="gridcell" title={label}>
        {isGone ? <s className="quiet">{label}</s> : label}
        {op.again === null ? null : <span className="quiet"> · {operationText.again}</span>}
      </span>
      <span role="gridcell">
        <Status tone={words.tone} sign={words.sign}>
          {words.word}
        </Status>
      </span>
      <span role="gridcell" className="right quiet">
        {when}
      </span>
    </>
  )
}
