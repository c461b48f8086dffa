import { UserRoundX } from 'lucide-react'
import type { UserLinkRow } from '#shared/ipc/record-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { Status } from '../../ui/status.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { Tag } from '../../ui/tag.tsx'
import { recordText } from '../records/messages.ts'
import { DetailList } from './detail-list.tsx'

const { linkColumns } = recordText
const columns: readonly TableColumn[] = [
  { id: 'member', title: linkColumns.member },
  { id: 'login', title: linkColumns.login },
  { id: 'state', title: linkColumns.state },
]
const cells = (row: UserLinkRow) => <LinkCells row={row} />

/** Who is known at the provider through the installation under the cursor. */
export function InstallationLinks() {
  const { installations } = useConsole()
  return (
    <DetailList
      className="user-links"
      list={installations.links}
      label={recordText.linkCount}
      columns={columns}
      cells={cells}
      empty={{ icon: UserRoundX, title: recordText.noLinks, why: recordText.noLinksWhy }}
    />
  )
}

function LinkCells(props: { readonly row: UserLinkRow }) {
  const { row } = props
  const words = recordText.linkWords(row.state)
  return (
    <>
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
    </>
  )
}
