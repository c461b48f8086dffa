import './tabs.css'
import { Spline } from 'lucide-react'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { formatCount } from '../../ui/format.ts'
import type { TableColumn } from '../../ui/table-head.tsx'
import { MappingStanding } from '../mappings/mapping-standing.tsx'
import { mappingText } from '../mappings/messages.ts'
import { DetailList } from './detail-list.tsx'
import { showTabRow } from './show-tab-row.ts'
import { mappingTabText } from './tab-messages.ts'
import { TabRowBar } from './tab-row-bar.tsx'

const { columns: titles } = mappingTabText
const columns: readonly TableColumn[] = [
  { id: 'resource', title: titles.resource },
  { id: 'to', title: titles.to },
  { id: 'state', title: titles.state },
  { id: 'made', title: titles.made },
  { id: 'carried', title: titles.carried, isRight: true },
]
const cells = (row: MappingRow) => <MappingCells row={row} />

/** Where the resources of the installation under the cursor are mapped to. */
export function InstallationMappings() {
  const app = useConsole()
  const list = app.installations.mappings
  return (
    <>
      <DetailList
        className="installation-mappings"
        list={list}
        label={mappingText.count}
        columns={columns}
        cells={cells}
        empty={{ icon: Spline, title: mappingTabText.noneTitle, why: mappingTabText.noneWhy }}
        onOpen={() => void showTabRow(app).catch(app.decisions.fail)}
      />
      <TabRowBar list={list}>{mappingTabText.show}</TabRowBar>
    </>
  )
}

function MappingCells(props: { readonly row: MappingRow }) {
  const { row } = props
  return (
    <>
      <span role="gridcell">{row.resourceName}</span>
      <MappingStanding row={row} />
      <span role="gridcell" className="quiet">
        {mappingText.provenance(row.provenance)}
      </span>
      <span role="gridcell" className="right">
        {formatCount(row.carried)}
      </span>
    </>
  )
}
