import type { RoutingStep } from '#shared/model/routing-decision.ts'
import { inboxText } from './messages.ts'

const signs: Readonly<Record<RoutingStep['outcome'], string>> = { passed: '✓', failed: '✕', ignored: '–', skipped: '–' }

/** Why it was not routed: every step with its outcome, its sentence and its code. */
export function RoutingSteps(props: { readonly steps: readonly RoutingStep[] }) {
  return (
    <section className="detail-section">
      <h3>{inboxText.whyTitle}</h3>
      <ol className="steps">
        {props.steps.map((step) => (
          <li key={step.step} data-reached={step.reason === 'NOT_REACHED' ? 'no' : 'yes'}>
            <span className={step.outcome}>
              <span aria-hidden="true">{signs[step.outcome]}</span>
            </span>
            <b>
              {inboxText.step(step.step)}
              <span className="unseen"> {inboxText.outcome(step.outcome)}</span>
            </b>
            <span className="why">{step.detail}</span>
            <code>{step.reason}</code>
          </li>
        ))}
      </ol>
    </section>
  )
}
