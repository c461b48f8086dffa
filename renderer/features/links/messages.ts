import type { LinkRow } from '#shared/domain/deep-link.ts'

const rows: Readonly<Record<LinkRow['kind'], string>> = {
  event: 'That event',
  group: 'That group of events',
  mapping: 'That mapping',
  suggestion: 'That suggestion',
}

export const linkText = {
  copied: (link: string) => `Link copied: ${link}`,
  notCopied: 'The link could not be copied.',
  tooLong: 'This search is too long for a link.',
  unreadable: 'That link leads nowhere. Copy it again where it came from.',
  unknownWorkspace: 'That link leads to a workspace that is not here.',
  noWorkspace: 'That link needs a workspace, and none is open.',
  stillLoading:
    'That link leads to something that may not be loaded yet. Open it again when this workspace has loaded.',
  notHere: (kind: LinkRow['kind']) => `${rows[kind]} is not in this workspace.`,
} as const
