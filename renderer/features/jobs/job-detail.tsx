import '../inbox/detail.css'
import { MousePointerClick } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Job } from '#shared/model/job.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotAdminister } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { DetailScroll } from '../../ui/detail-scroll.tsx'
import { formatMoment } from '../../ui/format.ts'
import { LookOnly } from '../../ui/look-only.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import { useNow } from '../../ui/use-now.ts'
import { jobsOf } from './jobs.ts'
import { jobText } from './messages.ts'

/** The job under the cursor: how far it is, what it came to or failed by, and whether it can be ended. */
export function JobDetail() {
  const jobs = jobsOf(useConsole())
  const job = useStore(jobs.list.store, jobs.list.current)
  return (
    <section className="detail" aria-label={jobText.detailLabel}>
      {job === undefined ? (
        <StatePanel icon={MousePointerClick} title={jobText.noneChosen} />
      ) : (
        <>
          <DetailScroll label={jobText.scrollLabel} of={job.id}>
            <JobHead job={job} />
            <JobFacts job={job} />
          </DetailScroll>
          {job.cancellable ? <JobVerdicts key={job.id} job={job} /> : null}
        </>
      )}
    </section>
  )
}

function JobHead(props: { readonly job: Job }) {
  const { job } = props
  const { word, ...look } = jobText.stateWords(job)
  return (
    <header className="detail-head">
      <h2>{jobText.kindOf(job.kind)}</h2>
      <div className="detail-meta">
        <Status {...look}>{word}</Status>
        <span>{jobText.meaning(job)}</span>
      </div>
    </header>
  )
}

function JobFacts(props: { readonly job: Job }) {
  const { job } = props
  const { facts: names } = jobText
  const moment = (instant: string | null) => (now: number) => (instant === null ? '' : formatMoment(now, instant))
  const created = useNow(moment(job.createdAt))
  const started = useNow(moment(job.startedAt))
  const finished = useNow(moment(job.finishedAt))
  const took = useNow((now) => jobText.took(now, job) ?? '')
  const error = job.state.kind === 'failed' ? job.state : null
  const facts: readonly (readonly [string, string | null])[] = [
    [names.result, jobText.result(job)],
    [names.error, error?.message ?? null],
    [names.code, error?.code ?? null],
    [names.rate, job.state.kind === 'running' ? jobText.rate(job) : null],
    [names.by, job.createdBy],
    [names.created, created],
    [names.started, started],
    [names.finished, finished],
    [names.took, took],
    [names.id, job.id],
  ]
  const isCode: ReadonlySet<string> = new Set([names.code, names.id])
  const { done, total } = job.progress
  return (
    <section className="detail-section">
      <h3>{jobText.factsTitle}</h3>
      <dl className="facts">
        <dt>{names.progress}</dt>
        <dd>
          {jobText.progress(job)}
          {jobText.percent(job) === null ? '' : `, ${jobText.percent(job)}`}
          {total === null ? null : (
            <progress className="job-progress" value={done} max={Math.max(1, total)} aria-label={names.progress} />
          )}
        </dd>
        {facts.map(([name, value]) =>
          value === null || value === '' ? null : (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{isCode.has(name) ? <code>{value}</code> : value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}

/** Ends it, asked about once more: it can't be taken back. */
function JobVerdicts(props: { readonly job: Job }) {
  const app = useConsole()
  const { job } = props
  const [isSure, setSure] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const whyNot = useStore(app.session, whyNotAdminister)
  if (whyNot !== null) return <LookOnly why={whyNot} />

  async function cancel(): Promise<void> {
    setBusy(true)
    try {
      await app.client.call('jobs.cancel', { id: job.id })
      app.announcer.note(jobText.cancelled(job.kind))
    } catch (error) {
      app.decisions.fail(error)
    } finally {
      setBusy(false)
      setSure(false)
      await jobsOf(app).refresh()
    }
  }

  return (
    <div className="verdict-bar" role="toolbar" aria-label={jobText.verdictsLabel}>
      {isSure ? (
        <>
          <Button look="danger" isFirst isDisabled={isBusy} onPress={() => void cancel()}>
            {jobText.cancelRun}
          </Button>
          <Button onPress={() => setSure(false)}>{jobText.cancelNot}</Button>
          <span className="grow" role="status">
            {jobText.cancelWhy}
          </span>
        </>
      ) : (
        <Button onPress={() => setSure(true)}>{jobText.cancel}</Button>
      )}
    </div>
  )
}
