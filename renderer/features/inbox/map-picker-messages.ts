import { plural } from '../../ui/format.ts'

/** "billing-eu · 3 mappings": what tells it from others of its name comes first. */
const behind = (apart: string | undefined, words: string): string =>
  apart === undefined ? words : `${apart} · ${words}`

export const mapPickerText = {
  title: (what: string, leftOut: number) =>
    leftOut === 0
      ? `Map to a project or feed: resolves ${what}`
      : `Map to a project or feed: resolves ${what}; ${plural(leftOut, 'group', 'groups')} can’t be mapped and stay`,
  matchingTitle: 'Map all that match to one project or feed; you see first what that resolves',
  onceTitle: (what: string) => `Route once to a project or feed: ${what}; later ones wait again`,
  placeholder: 'Which project or feed?',
  before: 'As before',
  sections: { project: 'Projects', team_feed: 'Team feeds', incident_stream: 'Incident streams' },
  mappings: (count: number, apart?: string) => behind(apart, plural(count, 'mapping', 'mappings')),
  share: (share: string, apart?: string) => behind(apart, share),
  none: 'No project or feed has such a name.',
  noProjects:
    'This workspace has no projects yet. Make one where the service runs: npm run backend -- project create. Or by HTTP: POST /projects.',
} as const
