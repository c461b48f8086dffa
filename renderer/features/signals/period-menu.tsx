import { MenuButton } from '../../ui/menu-button.tsx'
import { signalText } from './messages.ts'
import type { SignalPeriod } from './signal-period.ts'
import { anyTime, fieldOfInstant, instantOfField, lastSpans } from './signal-period.ts'

const between: SignalPeriod = { kind: 'between', after: null, before: null }

/** When what is listed happened. */
export function PeriodMenu(props: {
  readonly period: SignalPeriod
  readonly onChoose: (period: SignalPeriod) => void
}) {
  const { period, onChoose } = props
  const offered: readonly SignalPeriod[] = [
    anyTime,
    ...lastSpans.map((span) => ({ kind: 'last', span }) as const),
    period.kind === 'between' ? period : between,
  ]
  return (
    <>
      <MenuButton
        className="button plain"
        label={signalText.periodLabel(period)}
        choices={offered.map((each) => ({
          id: signalText.period(each),
          label: signalText.period(each),
          isOn: signalText.period(each) === signalText.period(period),
          run: () => onChoose(each),
        }))}
      >
        {signalText.period(period)}
      </MenuButton>
      {period.kind === 'between' ? <Between period={period} onChoose={onChoose} /> : null}
    </>
  )
}

function Between(props: {
  readonly period: SignalPeriod & { readonly kind: 'between' }
  readonly onChoose: (period: SignalPeriod) => void
}) {
  const { period, onChoose } = props
  const end = (name: 'after' | 'before') => (
    <label>
      {signalText[name]}
      <input
        type="datetime-local"
        defaultValue={fieldOfInstant(period[name])}
        onChange={({ target }) => onChoose({ ...period, [name]: instantOfField(target.value) })}
      />
    </label>
  )
  return (
    <span className="between">
      {end('after')}
      {end('before')}
    </span>
  )
}
