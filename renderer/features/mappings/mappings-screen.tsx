import './mappings.css'
import { ArrowDownWideNarrow, Download, Plus, SearchX, Spline } from 'lucide-react'
import { useStore } from 'zustand'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { ScreenBar } from '../../app/screen-bar.tsx'
import { TableList } from '../../app/table-list.tsx'
import { whyNotDecide } from '../../app/session.ts'
import { useKeys } from '../../commands/use-keys.ts'
import { formatAge, formatCount } from '../../ui/format.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { PlainSearch } from '../../ui/plain-search.tsx'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { ScreenSplit } from '../../ui/screen-split.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { ToggleButton } from '../../ui/toggle-button.tsx'
import { useNow } from '../../ui/use-now.ts'
import { MappingDetail } from './mapping-detail.tsx'
import { MappingStanding } from './mapping-standing.tsx'
import { MappingStates } from './mapping-states.tsx'
import { mappingText } from './messages.ts'
import { RoutingView } from './routing-view.tsx'
import { saveMappings } from './save-mappings.ts'
import { VolumeCell } from './volume-cell.tsx'

const columns: readonly TableColumn[] = [
  { id: 'resource', title: mappingText.columns.resource },
  { id: 'project', title: mappingText.columns.project },
  { id: 'state', title: mappingText.columns.state },
  { id: 'volume', title: mappingText.columns.volume },
  { id: 'carried', title: mappingText.columns.carried, isRight: true },
  { id: 'created', title: mappingText.columns.created, isRight: true },
]
const cells = (row: MappingRow) => <MappingCells row={row} />
const sorts = ['newest', 'resource', 'carried'] as const

/** Every mapping: where it goes, where it came from, what it carried; or all of them as a picture. */
export function MappingsScreen() {
  const { mappings } = useConsole()
  const view = useStore(mappings.store, (state) => state.view)
  return (
    <>
      <MappingsBar />
      {view === 'routing' ? <RoutingView /> : <MappingsTable />}
    </>
  )
}

function MappingsBar() {
  const app = useConsole()
  const { mappings, session, overlays, decisions } = app
  const { query, view } = useStore(mappings.store)
  const whyNot = useStore(session, whyNotDecide)
  const keys = useKeys('mapping.create')
  return (
    <ScreenBar>
      <h1>{mappingText.title}</h1>
      <PlainSearch label={mappingText.search} text={query.text} onSearch={(text) => mappings.ask({ text })} />
      {view === 'routing' ? null : (
        <MenuButton
          className="button plain"
          label={mappingText.orderLabel(query.sort)}
          choices={sorts.map((sort) => ({
            id: sort,
            label: mappingText.sort(sort),
            isOn: sort === query.sort,
            run: () => mappings.ask({ sort }),
          }))}
        >
          <ArrowDownWideNarrow size={14} aria-hidden="true" />
          <span className="bar-words">{mappingText.sort(query.sort)}</span>
        </MenuButton>
      )}
      <ToggleButton isOn={view === 'routing'} onPress={() => mappings.show(view === 'routing' ? 'table' : 'routing')}>
        {mappingText.picture}
      </ToggleButton>
      <Button label={mappingText.saveCsvLabel} onPress={() => void saveMappings(app).catch(decisions.fail)}>
        <span className="bar-sign">
          <Download size={14} aria-hidden="true" />
          <span className="bar-words">{mappingText.saveCsv}</span>
        </span>
      </Button>
      {whyNot === null ? (
        <Button keys={keys} onPress={() => overlays.open({ kind: 'mapping', resource: null })}>
          <span className="bar-sign">
            <Plus size={14} aria-hidden="true" />
            <span className="bar-words">{mappingText.create}</span>
          </span>
        </Button>
      ) : null}
    </ScreenBar>
  )
}

function MappingsTable() {
  const { mappings } = useConsole()
  return (
    <ScreenSplit name="mappings" label={mappingText.title} list={mappings.list} detail={<MappingDetail />}>
      <div className="list-tools">
        <MappingStates />
      </div>
      <TableList
        list={mappings.list}
        label={mappingText.title}
        columns={columns}
        cells={cells}
        failedTitle={mappingText.failed}
        tryAgain={mappingText.tryAgain}
        empty={<NoMappings />}
      />
    </ScreenSplit>
  )
}

function NoMappings() {
  const { mappings } = useConsole()
  const { state, text } = mappings.store.getState().query
  if (text !== '') return <StatePanel icon={SearchX} title={mappingText.nothingMatches} role="status" />
  if (state !== 'current') return <StatePanel icon={Spline} title={mappingText.noneInState(state)} role="status" />
  return (
    <StatePanel icon={Spline} title={mappingText.noneTitle} role="status">
      <p>{mappingText.noneWhy}</p>
    </StatePanel>
  )
}

function MappingCells(props: { readonly row: MappingRow }) {
  const { row } = props
  const made = useNow((now) => formatAge(now, row.createdAt))
  return (
    <>
      <span role="gridcell" className="with-mark">
        <ProviderMark provider={row.provider} />
        <span>{row.resourceName}</span>
      </span>
      <MappingStanding row={row} />
      <VolumeCell row={row} />
      <span role="gridcell" className="right">
        {formatCount(row.carried)}
      </span>
      <span role="gridcell" className="right quiet">
        {made}
      </span>
    </>
  )
}
