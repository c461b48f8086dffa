export const settingsText = {
  title: 'Settings',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  density: 'Rows',
  densities: { compact: 'Compact', regular: 'Regular', roomy: 'Roomy' },
  accent: 'Accent',
  accents: { own: 'Switchboard’s own', system: 'As the system' },
  singleKeys: 'Single keys',
  singleKeysHint: 'j, k, 1–3, m, i, h and others act without Ctrl or Cmd.',
  workspace: 'Workspace',
  members: 'Members…',
  overrides: 'Overrides…',
  version: (version: string, host: string) =>
    `Switchboard ${version}, ${host === 'electron' ? 'desktop app' : 'Node host'}`,
} as const
