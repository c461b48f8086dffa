import './mappings.css'
import { ArrowDownWideNarrow, SearchX, Spline } from 'lucide-react'
import { useStore } from 'zustand'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { ScreenBar } from '../../app/screen-bar.tsx'
import { TableList } from '../../app/table-list.tsx'
import { formatAge, formatCount } from '../../ui/format.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { PlainSearch } from '../../ui/plain-search.tsx'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { Segments } from '../../ui/segments.tsx'
import { ScreenSplit } from '../../ui/screen-split.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { useNow } from '../../ui/use-now.ts'
import { MappingDetail } from './mapping-detail.tsx'
import { MappingStanding } from './mapping-standing.tsx'
import { mappingText } from './messages.ts'

const columns: readonly TableColumn[] = [
  { id: 'resource', title: mappingText.columns.resource },
  { id: 'project', title: mappingText.columns.project },
  { id: 'state', title: mappingText.columns.state },
  { id: 'carried', title: mappingText.columns.carried, isRight: true },
  { id: 'created', title: mappingText.columns.created, isRight: true },
]
const cells = (row: MappingRow) => <MappingCells row={row} />
const states = ['current', 'active', 'paused', 'retired'] as const
const sorts = ['newest', 'resource', 'carried'] as const

/** Every mapping: where it goes, where it came from, what it carried. */
export function MappingsScreen() {
  const { mappings } = useConsole()
  const query = useStore(mappings.store, (state) => state.query)
  return (
    <>
      <ScreenBar>
        <h1>{mappingText.title}</h1>
        <PlainSearch label={mappingText.search} text={query.text} onSearch={(text) => mappings.ask({ text })} />
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
          {mappingText.sort(query.sort)}
        </MenuButton>
      </ScreenBar>
      <ScreenSplit name="mappings" label={mappingText.title} list={mappings.list} detail={<MappingDetail />}>
        <div className="list-tools">
          <Segments
            label={mappingText.stateLabel}
            value={query.state}
            choices={states.map((id) => ({ id, label: mappingText.stateName(id) }))}
            onChoose={(state) => mappings.ask({ state })}
          />
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
    </>
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
      <span role="gridcell" className="right">
        {formatCount(row.carried)}
      </span>
      <span role="gridcell" className="right quiet">
        {made}
      </span>
    </>
  )
}
