import type { AuditRecord } from '#shared/model/audit-record.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { LinkButton } from '../../ui/button.tsx'
import { useNow } from '../../ui/use-now.ts'
import { auditOf, everyEntry } from '../audit/audit.ts'
import { followLink } from '../links/follow-link.ts'
import { effectOf } from './effect-of.ts'
import { traceSteps, traceText } from './trace-messages.ts'
import { useOpWay } from './use-op-way.ts'

/** From the key press to its effect: what this machine did, what the service did, and what is seen of it. */
export function OpTrace(props: { readonly op: OpView }) {
  const { op } = props
  const app = useConsole()
  const way = useOpWay(op)
  // Drawn again when a day begins, not each second.
  const minute = useNow((now) => Math.floor(now / 60_000))
  const steps = traceSteps(minute * 60_000, op, way)
  const record = way?.atService.kind === 'kept' ? way.atService.record : null
  const effect = effectOf(op)

  function showInAudit({ command, subject }: AuditRecord): void {
    auditOf(app).ask({ ...everyEntry, command, subject })
    app.operations.showOther('audit')
  }

  return (
    <section className="detail-section">
      <h3>{traceText.title}</h3>
      <ol className="op-trace">
        {steps.map(({ id, tone, sign, title, what }) => (
          <li key={id}>
            <span className={`status ${tone}`} aria-hidden="true">
              {sign}
            </span>
            <b>{title}</b>
            <span>
              {what}{' '}
              {id === 'service' && record !== null ? (
                <LinkButton onPress={() => showInAudit(record)}>{traceText.showInAudit}</LinkButton>
              ) : null}
              {id === 'here' && effect !== null ? (
                <LinkButton
                  onPress={() => void followLink(app, { workspaceId: null, target: effect }).catch(app.decisions.fail)}
                >
                  {traceText.showEffect[effect.kind]}
                </LinkButton>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
