import './tabs.css'
import { CircleAlert, CloudOff, History, LoaderCircle } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { InstallationRow } from '#shared/ipc/catalog-calls.ts'
import type { Provider } from '#shared/model/provider.ts'
import { Button } from '../../ui/button.tsx'
import { formatMoment, formatTime } from '../../ui/format.ts'
import { StaleBar } from '../../ui/stale-bar.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useNow } from '../../ui/use-now.ts'
import { createListStore } from '../../lists/list-store.ts'
import { useIsAway } from '../records/use-is-away.ts'
import { activityText } from './activity-messages.ts'
import type { ActivityRow } from './activity.ts'
import { DetailList } from './detail-list.tsx'
import { type Activity, useActivity } from './use-activity.ts'

const { columns: titles } = activityText
const columns: readonly TableColumn[] = [
  { id: 'what', title: titles.what },
  { id: 'who', title: titles.who },
  { id: 'when', title: titles.when, isRight: true },
]
const cellsOf: Readonly<Record<Provider, (row: ActivityRow) => React.ReactNode>> = {
  github: (row) => <ActivityCells row={row} provider="github" />,
  gitlab: (row) => <ActivityCells row={row} provider="gitlab" />,
  jira: (row) => <ActivityCells row={row} provider="jira" />,
  linear: (row) => <ActivityCells row={row} provider="linear" />,
  slack: (row) => <ActivityCells row={row} provider="slack" />,
}

/** What happened to the installation under the cursor, and who did it. */
export function InstallationActivity({ row }: { readonly row: InstallationRow }) {
  const activity = useActivity(row)
  if (activity.rows === null) return <NotLoaded activity={activity} />
  return <Timeline activity={activity} rows={activity.rows} provider={row.provider} />
}

function Timeline(props: {
  readonly activity: Activity
  readonly rows: readonly ActivityRow[]
  readonly provider: Provider
}) {
  const { activity, rows, provider } = props
  const { loaded, isCut, failure } = activity
  const [list] = useState(() => createListStore<ActivityRow>(({ id }) => id))
  const shown = useRef(rows)
  shown.current = rows
  useEffect(() => {
    list.open({
      load: async ({ offset, limit }) => ({
        total: shown.current.length,
        rows: shown.current.slice(offset, offset + limit),
      }),
    })
  }, [list])
  useEffect(() => void list.refresh(), [list, rows])
  const minute = useNow((now) => Math.floor(now / 60_000))
  const isAway = useIsAway() || failure?.isAway === true
  return (
    <>
      {isAway || failure !== null ? (
        <StaleBar tryAgain={activityText.tryAgain} onTryAgain={activity.refresh}>
          {isAway || failure === null ? activityText.stale(loaded) : activityText.staleFailed(failure.message)}
        </StaleBar>
      ) : null}
      <DetailList
        className="activity"
        list={list}
        label={activityText.count}
        columns={columns}
        cells={cellsOf[provider]}
        empty={{ icon: History, title: activityText.noneTitle, why: activityText.noneWhy }}
      />
      <p className="deliveries-note">{activityText.note(loaded, isCut, minute * 60_000)}</p>
      {loaded === null || loaded.nextCursor === null ? null : (
        <div className="verdict-bar">
          <Button isDisabled={activity.isLoadingMore || isAway} onPress={activity.loadOlder}>
            {activityText.older}
          </Button>
        </div>
      )}
    </>
  )
}

/** Nothing of this installation is known so far, and why. */
function NotLoaded({ activity: { failure, refresh } }: { readonly activity: Activity }) {
  if (failure === null) return <StatePanel icon={LoaderCircle} title={activityText.asking} role="status" />
  const { isAway, message } = failure
  return (
    <StatePanel
      icon={isAway ? CloudOff : CircleAlert}
      title={isAway ? activityText.awayTitle : activityText.failed}
      role={isAway ? 'status' : 'alert'}
      actions={<Button onPress={refresh}>{activityText.tryAgain}</Button>}
    >
      <p>{isAway ? activityText.awayWhy : message}</p>
    </StatePanel>
  )
}

function ActivityCells(props: { readonly row: ActivityRow; readonly provider: Provider }) {
  const { row, provider } = props
  const when = useNow((now) => formatMoment(now, row.at))
  const what = activityText.what(row)
  const who = activityText.who(row, provider)
  const mark = activityText.mark(row)
  return (
    <>
      <span role="gridcell" className="with-mark" title={what}>
        <span>{what}</span>
        {mark === null ? null : (
          <Tag tone={mark.tone} sign={mark.sign}>
            {mark.word}
          </Tag>
        )}
      </span>
      <span role="gridcell" className="quiet" title={who}>
        {who}
      </span>
      <span role="gridcell" className="right quiet" title={formatTime(row.at)}>
        {when}
      </span>
    </>
  )
}
