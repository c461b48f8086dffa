import { perConsole } from '../../app/per-console.ts'
import { offerFile } from '../event-files/page-files.ts'
import { createAuditExport } from './audit-export.ts'
import { auditText } from './messages.ts'

/** The export of a console's audit: it goes on while another screen is looked at. */
export const auditExportOf = perConsole(
  ({ client, announcer }) =>
    createAuditExport({
      client,
      offer(name, text) {
        const type = name.endsWith('.csv') ? 'text/csv' : 'application/x-ndjson'
        offerFile(name, new Blob([text], { type }))
      },
      onSaved: (name, records) => announcer.note(auditText.saved(name, records)),
    }),
  (exporter) => exporter.forget(),
)
