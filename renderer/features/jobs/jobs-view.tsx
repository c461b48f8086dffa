import './jobs.css'
import { Cog } from 'lucide-react'
import { useCallback } from 'react'
import { useStore } from 'zustand'
import type { Job } from '#shared/model/job.ts'
import { jobKinds, jobStates } from './job-choices.ts'
import { useConsole } from '../../app/console-context.ts'
import { ServiceTable } from '../../app/service-table.tsx'
import { Button } from '../../ui/button.tsx'
import { formatAge } from '../../ui/format.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { ScreenSplit } from '../../ui/screen-split.tsx'
import { Status } from '../../ui/status.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useShown } from '../operations/of-service.ts'
import { JobDetail } from './job-detail.tsx'
import { everyJob, isAtWork, jobsOf } from './jobs.ts'
import { jobText } from './messages.ts'

const { columns: titles } = jobText
const columns: readonly TableColumn[] = [
  { id: 'kind', title: titles.kind },
  { id: 'progress', title: titles.progress, isRight: true },
  { id: 'state', title: titles.state },
  { id: 'by', title: titles.by },
  { id: 'when', title: titles.when, isRight: true },
]
const cells = (row: Job) => <JobCells job={row} />

/** Work of the service in the background, newest first. */
export function JobsView() {
  const app = useConsole()
  const jobs = jobsOf(app)
  // What is at work has other numbers soon.
  const isDue = useCallback(() => [...jobs.list.store.getState().rows.values()].some(isAtWork), [jobs])
  useShown(app, jobs, isDue)
  return (
    <ScreenSplit name="jobs" label={jobText.title} list={jobs.list} detail={<JobDetail />}>
      <ServiceTable
        of={jobs}
        every={everyJob}
        text={jobText}
        icon={Cog}
        columns={columns}
        cells={cells}
        tools={<JobTools />}
      />
    </ScreenSplit>
  )
}

function JobTools() {
  const jobs = jobsOf(useConsole())
  const { query } = useStore(jobs.store)
  return (
    <>
      <MenuButton
        className="button plain"
        label={jobText.kindLabel(query.kind)}
        choices={[null, ...jobKinds].map((kind) => ({
          id: kind ?? 'all',
          label: jobText.kind(kind),
          isOn: kind === query.kind,
          run: () => jobs.ask({ kind }),
        }))}
      >
        {jobText.kind(query.kind)}
      </MenuButton>
      <MenuButton
        className="button plain"
        label={jobText.stateLabel(query.state)}
        choices={[null, ...jobStates].map((state) => ({
          id: state ?? 'all',
          label: jobText.state(state),
          isOn: state === query.state,
          run: () => jobs.ask({ state }),
        }))}
      >
        {jobText.state(query.state)}
      </MenuButton>
      {query.kind === null && query.state === null ? null : (
        <Button look="quiet" onPress={() => jobs.ask(everyJob)}>
          {jobText.clear}
        </Button>
      )}
    </>
  )
}

function JobCells(props: { readonly job: Job }) {
  const { job } = props
  const { word, ...look } = jobText.stateWords(job)
  const age = useNow((now) => formatAge(now, job.createdAt))
  return (
    <>
      <span role="gridcell" className="strong" title={jobText.kindOf(job.kind)}>
        {jobText.kindOf(job.kind)}
      </span>
      <span role="gridcell" className="right quiet">
        {jobText.progress(job)}
      </span>
      <span role="gridcell">
        <Status {...look}>{word}</Status>
      </span>
      <span role="gridcell" title={job.createdBy}>
        {job.createdBy}
      </span>
      <span role="gridcell" className="right quiet">
        {age}
      </span>
    </>
  )
}
