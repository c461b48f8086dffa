import './installations.css'
import { Plug, SearchX } from 'lucide-react'
import { useStore } from 'zustand'
import type { InstallationRow } from '#shared/ipc/catalog-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { ScreenBar } from '../../app/screen-bar.tsx'
import { TableList } from '../../app/table-list.tsx'
import { formatAge, formatCount } from '../../ui/format.ts'
import { PlainSearch } from '../../ui/plain-search.tsx'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { ScreenSplit } from '../../ui/screen-split.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { useNow } from '../../ui/use-now.ts'
import { InstallationDetail } from './installation-detail.tsx'
import { installationText } from './messages.ts'

const columns: readonly TableColumn[] = [
  { id: 'account', title: installationText.columns.account },
  { id: 'state', title: installationText.columns.state },
  { id: 'resources', title: installationText.columns.resources, isRight: true },
  { id: 'mapped', title: installationText.columns.mapped, isRight: true },
  { id: 'open', title: installationText.columns.open, isRight: true },
  { id: 'last', title: installationText.columns.last, isRight: true },
]
const cells = (row: InstallationRow) => <InstallationCells row={row} />

/** Every connection to an account at a provider. */
export function InstallationsScreen() {
  const { installations } = useConsole()
  const text = useStore(installations.store, (state) => state.text)
  return (
    <>
      <ScreenBar>
        <h1>{installationText.title}</h1>
        <PlainSearch label={installationText.search} text={text} onSearch={installations.search} />
      </ScreenBar>
      <ScreenSplit
        name="installations"
        label={installationText.title}
        list={installations.list}
        detail={<InstallationDetail />}
      >
        <TableList
          list={installations.list}
          label={installationText.title}
          columns={columns}
          cells={cells}
          failedTitle={installationText.failed}
          tryAgain={installationText.tryAgain}
          empty={
            text === '' ? (
              <StatePanel icon={Plug} title={installationText.noneTitle} role="status">
                <p>{installationText.noneWhy}</p>
              </StatePanel>
            ) : (
              <StatePanel icon={SearchX} title={installationText.nothingMatches} role="status" />
            )
          }
        />
      </ScreenSplit>
    </>
  )
}

function InstallationCells(props: { readonly row: InstallationRow }) {
  const { row } = props
  const words = installationText.rowWords(row)
  const last = useNow((now) =>
    row.lastDeliveryAt === null ? installationText.never : formatAge(now, row.lastDeliveryAt),
  )
  return (
    <>
      <span role="gridcell" className="with-mark strong">
        <ProviderMark provider={row.provider} />
        <span>{row.accountLogin}</span>
      </span>
      <span role="gridcell">
        <Status tone={words.tone}>{words.word}</Status>
      </span>
      <span role="gridcell" className="right">
        {formatCount(row.resources)}
      </span>
      <span role="gridcell" className="right">
        {formatCount(row.mapped)}
      </span>
      <span role="gridcell" className="right">
        {formatCount(row.openItems)}
      </span>
      <span role="gridcell" className="right quiet">
        {last}
      </span>
    </>
  )
}
