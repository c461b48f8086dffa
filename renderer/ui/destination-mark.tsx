import { Rss, Siren } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { DestinationKind } from '#shared/model/mapping.ts'

/** What a destination is, beside its name; a project needs no saying. */
export const destinationWords = {
  project: 'Project',
  team_feed: 'Team feed',
  incident_stream: 'Incident stream',
} as const satisfies Record<DestinationKind, string>

export const destinationIcons: Readonly<Record<DestinationKind, LucideIcon | undefined>> = {
  project: undefined,
  team_feed: Rss,
  incident_stream: Siren,
}

export function DestinationMark(props: { readonly kind: DestinationKind }) {
  const Icon = destinationIcons[props.kind]
  if (Icon === undefined) return null
  return (
    <span className="destination-mark">
      <Icon size={14} aria-hidden="true" /> {destinationWords[props.kind]}
    </span>
  )
}
