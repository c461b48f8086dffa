import { plural } from '../ui/format.ts'

export const commandText = {
  nothingMatches: 'Nothing here waits for a decision.',
  nothingToSettle: 'This decision does not need you.',
  noLetter: 'No dead letter is chosen.',
  letterDecided: 'A decision about it is on its way, or waits for you.',
  nothingToEdit: 'Only a decision that was refused can be edited.',
  sendingFutile: 'The service would refuse this again: what it was about is not there as it was shown.',
  settled: (method: 'retry' | 'discard', label: string) =>
    `${method === 'retry' ? 'Sent again' : 'Discarded'}: ${label}`,
  keysGivenUp: (count: number) =>
    `Still waiting for what was asked for before: ${plural(count, 'key was', 'keys were')} not used. Press again once it is there.`,
  listNotRead: (count: number) => `The list could not be read, so ${plural(count, 'key was', 'keys were')} not used.`,
  palette: 'All commands',
  palettePlaceholder: 'A command, a project, a repository…',
  paletteEmpty: 'Nothing is called that.',
  groups: 'In the Inbox',
  projects: 'Mappings of a project',
  keysTitle: 'Keys',
  changeKeys: 'Change keys…',
  keysOff: 'Single keys are off. Turn them on in Settings; the palette works either way.',
} as const
