import { UserRoundX } from 'lucide-react'
import { useStore } from 'zustand'
import type { UserLinkRow } from '#shared/ipc/record-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { useRowHeight } from '../../app/use-row-height.ts'
import { VirtualGrid } from '../../ui/grid/virtual-grid.tsx'
import { ListStates } from '../../ui/list-states.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import { TableHead } from '../../ui/table-head.tsx'
import { Tag } from '../../ui/tag.tsx'
import { recordText } from '../records/messages.ts'

const { linkColumns } = recordText
const head = (
  <TableHead
    columns={[
      { id: 'member', title: linkColumns.member },
      { id: 'login', title: linkColumns.login },
      { id: 'state', title: linkColumns.state },
    ]}
  />
)
const cells = (row: UserLinkRow) => <LinkCells row={row} />

/** Who is known at the provider through the installation under the cursor. */
export function InstallationLinks() {
  const { installations } = useConsole()
  const rowHeight = useRowHeight('plain')
  const total = useStore(installations.links.store, (state) => state.total ?? 0)
  return (
    <div className="user-links">
      <ListStates
        list={installations.links}
        failedTitle={recordText.failed}
        tryAgain={recordText.tryAgain}
        empty={
          <StatePanel icon={UserRoundX} title={recordText.noLinks} role="status">
            <p>{recordText.noLinksWhy}</p>
          </StatePanel>
        }
      >
        <VirtualGrid
          list={installations.links}
          label={recordText.linkCount(total)}
          rowHeight={rowHeight}
          head={head}
          cells={cells}
        />
      </ListStates>
    </div>
  )
}

function LinkCells(props: { readonly row: UserLinkRow }) {
  const { row } = props
  const words = recordText.linkWords(row.state)
  return (
    <div className="table-row" role="presentation">
      <span role="gridcell" className="strong">
        {row.memberName}
      </span>
      <span role="gridcell" title={row.providerUserId}>
        {row.login}
      </span>
      <span role="gridcell" className="with-mark">
        <Status tone={words.tone}>{words.word}</Status>
        {row.unsynced ? <Tag sign="↑">{recordText.unsynced}</Tag> : null}
        {row.isAwaited ? (
          <Tag tone="warn" sign="?">
            {recordText.awaitedShort}
          </Tag>
        ) : null}
      </span>
    </div>
  )
}
