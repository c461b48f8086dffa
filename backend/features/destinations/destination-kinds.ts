import type { Destination } from '#shared/model/mapping.ts'
import type { DestinationKind } from './destination-kind.ts'
import { feedDestination } from './feed-destination.ts'
import { projectDestination } from './project-destination.ts'

export const destinationKinds: Readonly<Record<Destination['kind'], DestinationKind>> = {
  project: projectDestination,
  team_feed: feedDestination('team_feed', 'team feed'),
  incident_stream: feedDestination('incident_stream', 'incident stream'),
}
