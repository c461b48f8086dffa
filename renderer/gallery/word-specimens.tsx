import { providers } from '../features/inbox/inbox-query.ts'
import { SuggestionMark } from '../features/suggestions/suggestion-mark.tsx'
import { ClockTag } from '../features/inbox/clock-tag.tsx'
import { DestinationMark } from '../ui/destination-mark.tsx'
import { formatAge, formatMoment } from '../ui/format.ts'
import { LogoMark } from '../ui/logo-mark.tsx'
import { ProviderMark } from '../ui/provider-mark.tsx'
import { Status } from '../ui/status.tsx'
import { Tag } from '../ui/tag.tsx'
import { useNow } from '../ui/use-now.ts'
import { Row, Specimen } from './specimen.tsx'

const colours = [
  'bg',
  'pane',
  'raised',
  'line',
  'line-soft',
  'line-strong',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'accent-bg',
  'accent-ink',
  'selected',
  'hover',
  'ok',
  'ok-bg',
  'warn',
  'warn-bg',
  'bad',
  'bad-bg',
  'idle-bg',
  'code-bg',
] as const

export function ColourSpecimens() {
  return (
    <Specimen name="Colours">
      <div className="specimen-swatches">
        {colours.map((name) => (
          <span key={name} className="specimen-swatch">
            <span style={{ background: `var(--${name})` }} /> {name}
          </span>
        ))}
      </div>
    </Specimen>
  )
}

export function WordSpecimens() {
  return (
    <Specimen name="Status, tags and marks">
      <Row>
        <Status tone="ok">active</Status>
        <Status tone="warn">paused</Status>
        <Status tone="bad">refused</Status>
        <Status tone="idle">retired</Status>
        <Status tone="warn" sign="↩">
          taken back
        </Status>
      </Row>
      <Row>
        <Tag>archived</Tag>
        <Tag tone="ok" sign="✓">
          mapped
        </Tag>
        <Tag tone="warn" sign="?">
          awaited
        </Tag>
        <Tag tone="bad">removed</Tag>
        <Tag tone="accent" sign="✦">
          Atlas
        </Tag>
        <Tag tone="plain">plain</Tag>
        <SuggestionMark row={{ state: 'open', isAmbiguous: false }} />
        <SuggestionMark row={{ state: 'open', isAmbiguous: true }} />
        <SuggestionMark row={{ state: 'accepted', isAmbiguous: false }} />
      </Row>
      <Row>
        <LogoMark size={24} />
        {providers.map((provider) => (
          <ProviderMark key={provider} provider={provider} />
        ))}
        <DestinationMark kind="team_feed" />
        <DestinationMark kind="incident_stream" />
      </Row>
    </Specimen>
  )
}

const hourMs = 3_600_000
const daysAgo = (days: number): string => new Date(Date.now() - days * 24 * hourMs).toISOString()

export function TimeSpecimens() {
  const instants = [daysAgo(0), daysAgo(0.08), daysAgo(1.2), daysAgo(6), daysAgo(400)]
  const ages = useNow((now) => instants.map((at) => `${formatAge(now, at)} · ${formatMoment(now, at)}`).join('\n'))
  return (
    <Specimen name="Time">
      <Row>
        {ages.split('\n').map((age) => (
          <span key={age} className="number">
            {age}
          </span>
        ))}
      </Row>
      <Row>
        <ClockTag closesAt={daysAgo(-0.3)} provider="github" />
        <ClockTag closesAt={daysAgo(-2.4)} provider="github" />
        <ClockTag closesAt={daysAgo(1)} provider="github" />
      </Row>
    </Specimen>
  )
}
