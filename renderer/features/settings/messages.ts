import type { Access, SyncStatus } from '#shared/ipc/app-calls.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import { formatTime } from '../../ui/format.ts'
import type { StatusTone } from '../../ui/status.tsx'
import type { Section } from './sections.ts'

const sections: Readonly<Record<Section, string>> = {
  appearance: 'Appearance',
  keys: 'Keys',
  workspace: 'Workspace',
  policies: 'Policies',
  retention: 'Retention',
  connection: 'Connection',
  diagnostics: 'Diagnostics',
}

const permissions = new Map([
  ['read', 'look'],
  ['decide', 'decide'],
  ['configure', 'change rules and overrides'],
  ['administer', 'change installations, links and members'],
])

export const settingsText = {
  title: 'Settings',
  sections: (section: Section) => sections[section],
  sectionsLabel: 'Sections of Settings',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  contrast: 'Contrast',
  contrasts: { system: 'As the system', more: 'High' },
  density: 'Rows',
  densities: { compact: 'Compact', regular: 'Regular', roomy: 'Roomy' },
  accent: 'Accent',
  accents: { own: 'Switchboard’s own', system: 'As the system' },
  keys: 'Keys',
  changeKeys: 'Change keys…',
  singleKeys: 'Single keys',
  singleKeysHint: 'j, k, 1–3, m, i, h and others act without Ctrl or Cmd.',
  name: 'Name',
  slug: 'Short name',
  kind: 'Kind',
  kindOf: ({ production, sample }: { readonly production: boolean; readonly sample: boolean }) =>
    production ? 'Production' : sample ? 'Sample, made on this machine' : 'Not production',
  id: 'Id',
  copyId: 'Copy the id',
  idCopied: 'The workspace’s id is copied.',
  notCopied: 'It could not be copied.',
  token: 'Token',
  role: 'Role',
  may: 'May',
  mayWords,
  members: 'Members…',
  overrides: 'Overrides…',
  service: 'Service',
  builtIn: 'Built in, on this machine',
  state: 'State',
  stateOf,
  why: 'Why',
  nextTry: 'Next try',
  inSeconds: (seconds: number) => (seconds <= 0 ? 'now' : `in ${seconds} s`),
  asOf: 'As of',
  syncInspector: 'Sync inspector…',
  log: 'Log',
  inTerminal: 'In the terminal that Switchboard was started from',
  versionName: 'Version',
  version: (version: string, host: string) =>
    `Switchboard ${version}, ${host === 'electron' ? 'desktop app' : 'Node host'}`,
} as const

/** What this console may do at the service; a service of our own refuses it nothing. */
function mayWords(address: string | null, access: Access | null): string {
  if (address === null) return 'Everything: the service is this console’s own.'
  if (access === null) return 'Not known: the service has not said.'
  const may = access.permissions.map((each) => permissions.get(each) ?? each).join('; ')
  return may === '' ? 'Nothing' : `${may.charAt(0).toUpperCase()}${may.slice(1)}`
}

function stateOf(connection: SyncStatus['connection']): { readonly tone: StatusTone; readonly word: string } {
  switch (connection.kind) {
    case 'online':
      return { tone: 'ok', word: 'Online' }
    case 'starting':
      return { tone: 'idle', word: 'Connecting…' }
    case 'offline':
      return { tone: 'bad', word: `Offline since ${formatTime(connection.since)}` }
    default:
      return unreachable(connection)
  }
}
