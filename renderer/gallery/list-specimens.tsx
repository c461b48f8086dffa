import { useConsole } from '../app/console-context.ts'
import { TableList } from '../app/table-list.tsx'
import { FilterTokens } from '../features/inbox/filter-tokens.tsx'
import { createListStore, type ListStore, type LoadPage } from '../lists/list-store.ts'
import '../features/inbox/search-bar.css'
import { Inbox } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { ProviderMark } from '../ui/provider-mark.tsx'
import { ScreenSplit } from '../ui/screen-split.tsx'
import { Splitter } from '../ui/splitter.tsx'
import { StatePanel } from '../ui/state-panel.tsx'
import { Status } from '../ui/status.tsx'
import type { TableColumn } from '../ui/table-head.tsx'
import { Box, Specimen } from './specimen.tsx'

interface SampleRow {
  readonly id: string
  readonly name: string
  readonly goesTo: string
  readonly isPaused: boolean
  readonly count: number
}

const columns: readonly TableColumn[] = [
  { id: 'name', title: 'Resource' },
  { id: 'goes-to', title: 'Goes to' },
  { id: 'state', title: 'State' },
  { id: 'count', title: 'Open', isRight: true },
]

const rowAt = (index: number): SampleRow => ({
  id: `row ${index}`,
  name:
    index % 5 === 1
      ? `acme-labs/a-repository-with-a-name-that-no-column-has-room-for-${index}`
      : `acme/service-${index}`,
  goesTo: index % 3 === 0 ? 'Atlas' : 'Customer notifications',
  isPaused: index % 4 === 2,
  count: (index * 37) % 1_400,
})

const total = 1_000_000
const loadRows: LoadPage<SampleRow> = async ({ offset, limit }) => ({
  total,
  rows: Array.from({ length: Math.min(limit, total - offset) }, (_, at) => rowAt(offset + at)),
})

function listOf(load: LoadPage<SampleRow>): ListStore<SampleRow> {
  const list = createListStore<SampleRow>((row) => row.id)
  list.open({ load })
  return list
}

const cells = (row: SampleRow) => (
  <>
    <span role="gridcell" className="with-mark">
      <ProviderMark provider="github" />
      <span>{row.name}</span>
    </span>
    <span role="gridcell">{row.goesTo}</span>
    <span role="gridcell">
      <Status tone={row.isPaused ? 'warn' : 'ok'}>{row.isPaused ? 'paused' : 'active'}</Status>
    </span>
    <span role="gridcell" className="right">
      {row.count}
    </span>
  </>
)

/** How many there are is known; the rows themselves never come. */
function neverLoaded(): LoadPage<SampleRow> {
  let asked = 0
  return () => {
    asked += 1
    return asked === 1 ? Promise.resolve({ total: 40, rows: [] }) : new Promise(() => undefined)
  }
}

const loads: Readonly<Record<string, LoadPage<SampleRow>>> = {
  'A million rows': loadRows,
  'Loading rows': neverLoaded(),
  'An empty list': async () => ({ total: 0, rows: [] }),
  'A list that failed': async () => {
    throw new Error('The local copy can’t be read.')
  },
}

export function GridSpecimens() {
  const [lists] = useState(() => Object.entries(loads).map(([name, load]) => ({ name, list: listOf(load) })))
  return (
    <Specimen name="Grid">
      {lists.map(({ name, list }) => (
        <Box key={name}>
          <SampleTable name={name} list={list} />
        </Box>
      ))}
    </Specimen>
  )
}

function SampleTable(props: { readonly name: string; readonly list: ListStore<SampleRow> }) {
  return (
    <TableList
      list={props.list}
      label={props.name}
      columns={columns}
      cells={cells}
      failedTitle="This list could not be shown"
      tryAgain="Try again"
      empty={
        <StatePanel icon={Inbox} title="Nothing here yet" role="status">
          <p>What arrives is listed here by itself.</p>
        </StatePanel>
      }
    />
  )
}

export function SplitSpecimens() {
  const [list] = useState(() => listOf(loadRows))
  const split = useRef<HTMLDivElement>(null)
  const row = useStore(list.store, list.current)
  return (
    <Specimen name="List with detail, and the line between them">
      <Box>
        <ScreenSplit
          name="gallery-split"
          label="Rows"
          list={list}
          detail={
            <section className="detail" aria-label="Detail">
              <header className="detail-head">
                <h3>{row?.name ?? 'Nothing chosen'}</h3>
              </header>
            </section>
          }
        >
          <SampleTable name="Rows beside their detail" list={list} />
        </ScreenSplit>
      </Box>
      <div ref={split} style={{ display: 'flex', height: 40 }}>
        <Splitter label="Width of the list" split={split} />
      </div>
    </Specimen>
  )
}

export function FilterSpecimens() {
  const { inbox } = useConsole()
  const filter = useStore(inbox.store, (state) => state.query.filter)
  useEffect(() => {
    const terms = [
      { field: 'reason', value: 'no_mapping' },
      { field: 'type', value: 'push', not: true },
    ] as const
    inbox.setFilter({ provider: 'github', terms: [...terms] })
  }, [inbox])
  return (
    <Specimen name="Filter bar">
      <div className="search" role="search">
        <FilterTokens filter={filter}>
          <input type="text" aria-label="Search events" placeholder="Search" />
        </FilterTokens>
      </div>
    </Specimen>
  )
}
