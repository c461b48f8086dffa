import type { StartProblem } from '#shared/ipc/app-calls.ts'
import { formatCount } from '../../ui/format.ts'

export interface ProblemWords {
  readonly title: string
  readonly what: string
  readonly steps: readonly string[]
}

const again = 'Then choose “Try again” here.'

function words({ code, why, file, address }: StartProblem, hasLogFile: boolean): ProblemWords {
  if (code === 'token.invalid' || code === 'token.missing' || code === 'tenant.forbidden') {
    return {
      title: 'The service does not know this token',
      what: 'It answered, but refused the token that Switchboard was started with: it is unknown there, or was revoked.',
      steps: [
        'Ask whoever runs the service for a token: “npm run backend -- token create” makes one.',
        'Put it into SWITCHBOARD_TOKEN, or into a file that SWITCHBOARD_TOKEN_FILE names.',
        'Quit Switchboard and start it again.',
      ],
    }
  }
  if (code === 'service.unreachable') {
    return {
      title: 'The service does not answer',
      what: address === null ? why : 'Nobody answers at the address that Switchboard was started with.',
      steps: [
        'Check that the service runs there, and that this machine’s network reaches it.',
        `Check the address. ${again}`,
      ],
    }
  }
  if (code === 'host.refused') {
    return {
      title: 'The service does not go by this address',
      what: why,
      steps: [
        'Ask whoever runs the service to start it with --public-url and the address that consoles use.',
        'Or start Switchboard with the address that the service goes by.',
      ],
    }
  }
  if (code === 'service.down') {
    return {
      title: 'The service of this machine does not start',
      what: why,
      steps: [
        'It is tried again by itself. Your data is where it was.',
        'Where a file is named above: put it back from a backup, if there is one.',
        hasLogFile
          ? 'If it stays like this: “Show log” shows the file that has what the service says.'
          : 'If it stays like this: the terminal that Switchboard was started from shows what the service says.',
      ],
    }
  }
  if (code === 'store.damaged' || code === 'store.foreign' || code === 'store.newer' || code === 'store.full') {
    return { title: storeTitles[code], what: why, steps: storeSteps(code, file) }
  }
  return {
    title: 'Your work could not be opened',
    what: why,
    steps: [
      hasLogFile
        ? 'Try again. If it stays, “Show log” says more.'
        : 'Try again. If it stays, the terminal that Switchboard was started from says more.',
    ],
  }
}

const storeTitles = {
  'store.damaged': 'A file of yours is damaged',
  'store.foreign': 'A file in the data folder is not ours',
  'store.newer': 'The data folder is from a newer Switchboard',
  'store.full': 'The data folder can’t be written',
} as const

function storeSteps(code: keyof typeof storeTitles, file: string | null): readonly string[] {
  if (code === 'store.newer') return ['Update Switchboard, or start it on another folder with --data.']
  if (code === 'store.full') return [`Make room on the disk, and see that you may write there. ${again}`]
  const named = file === null ? 'the file' : 'this file'
  return [
    `Put ${named} back from a backup, if there is one. ${again}`,
    `Or move ${named} out of the folder to go on without it: what was not sent from it yet stays in it alone.`,
  ]
}

export const startProblemText = {
  words,
  nextTitle: 'What you can do',
  tryAgain: 'Try again',
  trying: 'Trying…',
  showLog: 'Show log',
  file: 'File',
  folder: 'Folder',
  address: 'Address',
  code: 'Code',
  log: 'Log',
  nextTry: (seconds: number) => `Tried again by itself in ${formatCount(Math.max(0, seconds))} s.`,
  connecting: 'Asking the service for your workspaces…',
  starting: 'Starting the service…',
} as const
