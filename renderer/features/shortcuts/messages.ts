import { plural } from '../../ui/format.ts'

export const shortcutText = {
  title: 'Change keys',
  intro:
    'Choose another key for a command, or none. Keys that belong to lists and fields, such as Enter and the arrows, stay.',
  search: 'Find a command or a key',
  list: 'Commands and their keys',
  nothingFound: 'No command is called that, and none has that key.',
  change: 'Change',
  changeOf: (title: string) => `Change the key of ${title}`,
  none: 'None',
  noneOf: (title: string) => `None as the key of ${title}`,
  default: 'Default',
  defaultOf: (title: string) => `Default key of ${title}`,
  own: 'yours',
  noKey: 'no key',
  press: 'Press the new key…',
  pressSecond: 'g, and then…',
  pressHint: 'Esc leaves it as it is.',
  refused: 'That key belongs to lists, fields or the system. Press another one.',
  taken: (keys: string, owners: readonly string[]) =>
    `${keys} is ${owners.join(', ')}, which would be left without a key.`,
  takeIt: 'Use it here',
  cancel: 'Cancel',
  saved: (title: string, keys: string) => `${title}: ${keys === '' ? 'no key' : keys}.`,
  allDefault: 'All as they were',
  allDefaultDone: 'All keys are as they were at first.',
  changed: (count: number) =>
    count === 0
      ? 'All keys are as they were at first.'
      : `${plural(count, 'command has', 'commands have')} keys of yours.`,
  singleOff: 'Single keys are off: those without Ctrl or Cmd do nothing until they are turned on in Settings.',
} as const
