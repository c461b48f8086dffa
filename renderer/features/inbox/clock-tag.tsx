import { Clock } from 'lucide-react'
import type { Provider } from '#shared/model/provider.ts'
import { redeliveryClock } from '../../ui/format.ts'
import { Tag } from '../../ui/tag.tsx'
import { useNow } from '../../ui/use-now.ts'

/** Providers that send again on request, for a while. */
const withWindow: readonly Provider[] = ['github', 'gitlab']

const tones = { running: 'idle', closing: 'warn', over: 'idle', none: 'idle' } as const

/** How long the provider would still send it again. */
export function ClockTag(props: {
  readonly closesAt: string | null
  readonly provider: Provider
  readonly isLong?: boolean
}) {
  const { closesAt, provider } = props
  const hasWindow = withWindow.includes(provider)
  const kind = useNow((now) => redeliveryClock(now, closesAt, hasWindow).kind)
  const left = useNow((now) => redeliveryClock(now, closesAt, hasWindow).left)
  return (
    <Tag tone={tones[kind]} sign={kind === 'running' || kind === 'closing' ? <Clock size={11} /> : undefined}>
      {props.isLong === true ? longWords[kind](left) : words[kind](left)}
    </Tag>
  )
}

type Words = Readonly<Record<'running' | 'closing' | 'over' | 'none', (left: string) => string>>

const words: Words = {
  running: (left) => `${left} left`,
  closing: (left) => `${left} left`,
  over: () => 'clock gone',
  none: () => 'no clock',
}

const longWords: Words = {
  running: (left) => `redeliverable for ${left}`,
  closing: (left) => `redeliverable for ${left}`,
  over: () => 'no longer redeliverable',
  none: () => 'never redelivered by the provider',
}
