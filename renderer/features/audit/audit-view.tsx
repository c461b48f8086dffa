import './audit.css'
import { ScrollText } from 'lucide-react'
import { useCallback } from 'react'
import { useConsole } from '../../app/console-context.ts'
import { ServiceTable } from '../../app/service-table.tsx'
import { formatAge } from '../../ui/format.ts'
import { ScreenSplit } from '../../ui/screen-split.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useShown } from '../operations/of-service.ts'
import { AuditDetail } from './audit-detail.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { AuditExportBar } from './audit-export-bar.tsx'
import { showAbout } from './audit-target.ts'
import { deedOf, whoOf } from './audit-words.ts'
import { type AuditEntry, auditOf, everyEntry } from './audit.ts'
import { auditText } from './messages.ts'

const { columns: titles } = auditText
const columns: readonly TableColumn[] = [
  { id: 'when', title: titles.when },
  { id: 'who', title: titles.who },
  { id: 'what', title: titles.what },
]
const cells = (row: AuditEntry) => <AuditCells entry={row} />

/** Who did what in the workspace, newest first. */
export function AuditView() {
  const app = useConsole()
  const audit = auditOf(app)
  const { decisions } = app
  // What is shown stays put while somebody reads further down.
  const isDue = useCallback(() => audit.list.store.getState().cursor.index === 0, [audit])
  useShown(app, audit, isDue)
  return (
    <ScreenSplit name="audit" label={auditText.title} list={audit.list} detail={<AuditDetail />}>
      <ServiceTable
        of={audit}
        every={everyEntry}
        text={auditText}
        icon={ScrollText}
        columns={columns}
        cells={cells}
        tools={<AuditFilters />}
        below={<AuditExportBar />}
        onOpen={(entry) => void showAbout(app, entry).catch(decisions.fail)}
      />
    </ScreenSplit>
  )
}

function AuditCells(props: { readonly entry: AuditEntry }) {
  const { record, names } = props.entry
  const age = useNow((now) => formatAge(now, record.at))
  const deed = deedOf(record, names)
  return (
    <>
      <span role="gridcell" className="quiet">
        {age}
      </span>
      <span role="gridcell" title={whoOf(record)}>
        {whoOf(record)}
      </span>
      <span role="gridcell" className="strong" title={deed}>
        {deed}
      </span>
    </>
  )
}
