import { providerNames } from '#shared/domain/provider-names.ts'
import type { InstallationRow } from '#shared/ipc/catalog-calls.ts'
import type { MemberRow, Stops, UserLinkRow } from '#shared/ipc/record-calls.ts'
import type { LinkState } from '#shared/model/link.ts'
import type { InstallationState } from '#shared/model/installation.ts'
import type { Role } from '#shared/model/permissions.ts'
import { formatCount, plural } from '../../ui/format.ts'
import { installationText } from '../installations/messages.ts'
import { isolated } from '../../ui/isolated.ts'
import type { StatusTone } from '../../ui/status.tsx'

const accountOf = ({ accountLogin, provider }: Pick<InstallationRow, 'accountLogin' | 'provider'>): string =>
  `${isolated(accountLogin)} at ${providerNames[provider]}`

function linkWords(state: LinkState): { readonly tone: StatusTone; readonly word: string } {
  switch (state.kind) {
    case 'active':
      return { tone: 'ok', word: 'active' }
    case 'expired':
      return { tone: 'warn', word: 'expired' }
    case 'revoked':
      return { tone: 'idle', word: revokedBy[state.by] }
  }
}

const revokedBy = {
  operator: 'revoked by an admin',
  deactivation: 'revoked: offboarded',
  provider: 'revoked at the provider',
} as const

/** "12 mappings are paused." and the like: what a disconnection ends, from what is here. */
function stopsLines({ mappings, eventsInWeek, links }: Stops): readonly string[] {
  const perDay = Math.round(eventsInWeek / 7)
  const flow =
    eventsInWeek === 0
      ? 'No event came in the last seven days.'
      : perDay === 0
        ? `${plural(eventsInWeek, 'event', 'events')} came in the last seven days; what comes from now on is routed nowhere.`
        : `About ${plural(perDay, 'event', 'events')} a day (the last seven days); what comes from now on is routed nowhere.`
  return [
    mappings === 0
      ? 'It has no active mapping.'
      : `${plural(mappings, 'active mapping is', 'active mappings are')} paused.`,
    flow,
    links === 0
      ? 'Nobody is linked through it.'
      : `${plural(links, 'link', 'links')} of people no longer ${links === 1 ? 'leads' : 'lead'} anywhere.`,
  ]
}

function staysLines({ openItems }: Stops): readonly string[] {
  return [
    openItems === 0
      ? 'Nothing of it waits in the Inbox.'
      : `${plural(openItems, 'event stays', 'events stay')} in the Inbox, to be decided.`,
    'Its mappings, resources, links and past events stay as records.',
    'At the provider nothing is uninstalled: do that there.',
  ]
}

const roleNames: Readonly<Record<Role, string>> = {
  viewer: 'Viewer',
  operator: 'Operator',
  engineer: 'Engineer',
  admin: 'Admin',
}

const stopNames: Readonly<Record<keyof Stops, string>> = {
  mappings: 'Active mappings',
  eventsInWeek: 'Events in the last seven days',
  links: 'Links of people',
  openItems: 'Events that wait in the Inbox',
}

export const recordText = {
  tabs: 'What of the installation is shown',
  linkColumns: { member: 'Member', login: 'Login', state: 'State' },
  linkCount: (count: number) => plural(count, 'link', 'links'),
  linkWords,
  noLinks: 'Nobody is linked through it',
  noLinksWhy: 'A link says who a member is at the provider. It is made at the service, by an admin.',
  unsynced: 'not sent yet',
  awaited: 'waits for you in Operations',
  awaitedShort: 'waits for you',
  failed: 'The list could not be read',
  tryAgain: 'Try again',
  verdictsLabel: 'What can be done',
  disconnect: 'Disconnect…',
  suspend: 'Suspend…',
  resume: 'Resume',
  revoke: 'Revoke…',
  isOver: 'Nothing comes after this: whoever comes back comes as another installation.',
  onlyProvider: 'The provider suspended it, and only there can that be lifted.',
  isRevoked: 'Revoked for good: whoever comes back gets another link.',
  noLink: 'Choose a link in the list.',
  nothingToDo: 'There is nothing here to do that to.',

  reason: 'Why',
  reasonHint: 'Goes into the audit log.',
  reasonMissing: 'Say why, in a few words.',
  cancel: 'Cancel',
  discard: 'Discard',
  isAway:
    'The service doesn’t answer now. Nothing ends without you: once it answers, you see what has changed, and are asked again.',
  askLater: 'Ask me when connected',
  disconnectWaits: 'A disconnection waits for your confirmation: confirm or discard it in Operations.',
  waitsAlready: 'That waits for your confirmation already: confirm or discard it in Operations.',
  waits: 'Waits for your confirmation once the service answers. Nothing has changed yet.',
  stillAway: 'The service doesn’t answer yet, so there is nothing to confirm. Nothing has changed.',
  discarded: 'Discarded. Nothing has changed.',
  heldUndoable: (label: string) => `${label}: kept, and sent only after what waits for you; undo available`,
  undoable: (label: string) => `${label}; undo available`,
  counting: 'Counting what it carries…',

  disconnectTitle: (row: Pick<InstallationRow, 'accountLogin' | 'provider'>) => `Disconnect ${accountOf(row)}`,
  disconnectLabel: (row: InstallationRow) => `Disconnect ${accountOf(row)}`,
  disconnectLead: 'This is for good: whoever comes back has to be installed again, and mapped again.',
  stops: 'What stops',
  stays: 'What stays',
  stopsLines,
  staysLines,
  disconnectRun: 'Disconnect',
  suspendTitle: (row: InstallationRow) => `Suspend ${accountOf(row)}`,
  suspendLead: 'New events wait in the Inbox until it is resumed. Mappings and links stay as they are.',
  suspendRun: 'Suspend',
  suspendLabel: (row: InstallationRow) => `Suspended ${accountOf(row)}`,
  resumeLabel: (row: InstallationRow) => `Resumed ${accountOf(row)}`,
  revokeTitle: (row: UserLinkRow) => `Revoke the link of ${isolated(row.memberName)}`,
  revokeLead: (row: UserLinkRow, account: string) =>
    `${isolated(row.memberName)} is no longer known as ${isolated(row.login)} at ${isolated(account)}. This is for good: whoever comes back gets another link. Membership, installation and mappings stay as they are.`,
  revokeRun: 'Revoke',
  revokeLabel: (row: UserLinkRow, account: string) =>
    `Revoke the link of ${isolated(row.memberName)} at ${isolated(account)}`,
  confirmTitle: 'Confirm what was decided',
  confirmLead: (label: string) =>
    `${isolated(label)}. It was decided while the service was away, and can’t be taken back.`,
  difference: 'What has changed since',
  asThen: 'As when it was decided.',
  notKnownThen: 'What it would have ended then is not known here any more.',
  isGone: 'What it was about is not here any more: discard it.',
  linkOver: (state: LinkState) => `The link is ${linkWords(state).word} by now: discard it.`,
  installationOver: ({ kind }: InstallationState) => `The installation is ${kind} by now: discard it.`,
  stateWord: (state: InstallationState) => installationText.rowWords({ state, isHeld: false }).word,
  state: 'State',
  member: 'Member',
  login: 'Login',
  thenAndNow: (what: string, then: string, now: string) => `${what}: then ${isolated(then)}, now ${isolated(now)}`,
  countThenAndNow: (what: keyof Stops, then: number, now: number) =>
    `${stopNames[what]}: then ${formatCount(then)}, now ${formatCount(now)}`,
  comparing: 'Looking at what has changed…',
  confirmReason: (reason: string) => `The reason given: ${isolated(reason)}`,
  confirmRun: 'Confirm',
  confirmed: (label: string) => `${label}: on its way. Operations says what came of it.`,

  membersTitle: 'Members',
  membersSearch: 'Search members',
  membersLabel: 'Members of the workspace',
  membersIntro: 'Who decides here, and what they may. Roles and new members are set at the service, by an admin.',
  role: (role: Role | null) => (role === null ? 'Member' : roleNames[role]),
  former: 'offboarded',
  memberFacts: ({ links, assigned }: MemberRow) =>
    [
      links.length === 0 ? 'no links' : plural(links.length, 'link', 'links'),
      assigned === 0 ? 'nothing assigned' : `${plural(assigned, 'open event', 'open events')} assigned`,
    ].join(' · '),
  lastAdmin: 'The last admin: stays until somebody else is one.',
  offboard: 'Offboard…',
  offboardOf: (name: string) => `Offboard ${name}`,
  offboardTitle: (row: MemberRow) => `Offboard ${isolated(row.name)}`,
  offboardLead: 'Their membership ends. Undo takes them back as they are now, with their role and these links.',
  offboardLines: ({ links, assigned }: MemberRow): readonly string[] => [
    links.length === 0 ? 'They have no links.' : `${plural(links.length, 'link is', 'links are')} revoked.`,
    assigned === 0
      ? 'No open event is theirs to look at.'
      : `${plural(assigned, 'open event stays', 'open events stay')} assigned to them: give ${assigned === 1 ? 'it' : 'them'} to somebody else.`,
    'What they decided stays, and so do installations and mappings.',
  ],
  offboardRun: 'Offboard',
  offboardLabel: (row: MemberRow) => `Offboarded ${isolated(row.name)}`,
  noMembers: 'There are no members yet',
  noMembersWhy: 'They are added at the service, by an admin.',
  nobodyFound: 'Nobody has such a name',
  more: (shown: number, total: number) =>
    `The first ${formatCount(shown)} of ${formatCount(total)}. Search to see others.`,
  undo: 'Undo',
} as const
