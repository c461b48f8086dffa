import type { Console } from '../../app/console.ts'
import { type AuditExport, createAuditExport } from './audit-export.ts'
import { auditText } from './messages.ts'
import { offerText } from './offer-text.ts'

const made = new WeakMap<Console, AuditExport>()

/** The export of a console's audit: it goes on while another screen is looked at. */
export function auditExportOf(app: Console): AuditExport {
  const known = made.get(app)
  if (known !== undefined) return known
  const { client, announcer, session } = app
  const exporter = createAuditExport({
    client,
    offer: offerText,
    onSaved: (name, records) => announcer.note(auditText.saved(name, records)),
  })
  const openId = (): string | null => {
    const state = session.getState()
    return state.kind === 'ready' ? state.workspaceId : null
  }
  let open = openId()
  session.subscribe(() => {
    if (openId() === open) return
    open = openId()
    exporter.forget()
  })
  made.set(app, exporter)
  return exporter
}
