import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { useNow } from '../../ui/use-now.ts'
import { auditExportOf } from './audit-exporter.ts'
import { auditOf, filterOf } from './audit.ts'
import { auditText } from './messages.ts'

/** Saves all that the filter lets through, not only what is loaded. */
export function ExportMenu() {
  const app = useConsole()
  const access = useStore(app.session, (state) => statusOf(state)?.access ?? null)
  const exporter = auditExportOf(app)
  const state = useStore(exporter.store)
  const start = (format: 'csv' | 'jsonl') => () =>
    void exporter.start(filterOf(auditOf(app).store.getState().query, Date.now()), format)
  const mayNot = access !== null && !access.permissions.includes('administer')
  if (mayNot || state.kind === 'running' || state.kind === 'choosing') {
    return (
      <span {...(mayNot ? { title: auditText.mayNotExport(access.role) } : {})}>
        <Button isDisabled>{auditText.export}</Button>
        {mayNot ? <span className="unseen">{auditText.mayNotExport(access.role)}</span> : null}
      </span>
    )
  }
  return (
    <MenuButton
      className="button plain"
      label={auditText.export}
      choices={(['csv', 'jsonl'] as const).map((format) => ({
        id: format,
        label: auditText.formats[format],
        run: start(format),
      }))}
    >
      {auditText.export}
    </MenuButton>
  )
}

/** How far an export is, how to end it, and what became of it. */
export function AuditExportBar() {
  const app = useConsole()
  const exporter = auditExportOf(app)
  const state = useStore(exporter.store)
  const running = state.kind === 'running' ? state : null
  const words = useNow((now) => auditText.exporting(running?.records ?? 0, now, running?.reachedAt ?? null))

  function cancel(): void {
    void exporter.cancel().then(() => app.announcer.note(auditText.exportCancelled), app.decisions.fail)
  }

  switch (state.kind) {
    case 'none':
    case 'choosing':
      return null
    case 'running':
      return (
        <div className="list-tools audit-export">
          <progress aria-label={auditText.exportingLabel} />
          <span className="loaded">{words}</span>
          <span className="end">
            <Button onPress={cancel}>{auditText.cancel}</Button>
          </span>
        </div>
      )
    case 'failed':
      return (
        <div className="list-tools audit-export" role="alert">
          <span className="problem">▲ {auditText.exportFailed(state.message, state.records)}</span>
          <span className="end">
            {state.canGoOn ? <Button onPress={() => void exporter.goOn()}>{auditText.goOn}</Button> : null}
            <Button look="quiet" onPress={() => void exporter.cancel().catch(app.decisions.fail)}>
              {state.canGoOn ? auditText.cancel : auditText.dismiss}
            </Button>
          </span>
        </div>
      )
    case 'saved':
      return (
        <div className="list-tools audit-export" role="status">
          <span>✓ {auditText.saved(state.name, state.records)}</span>
          <span className="end">
            <Button look="quiet" onPress={() => exporter.forget()}>
              {auditText.dismiss}
            </Button>
          </span>
        </div>
      )
  }
}
