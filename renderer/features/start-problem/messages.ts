import type { StartProblem } from '#shared/ipc/app-calls.ts'
import { formatCount, plural } from '../../ui/format.ts'

export interface ProblemWords {
  readonly title: string
  readonly what: string
  readonly steps: readonly string[]
}

const again = 'Then choose “Try again” here.'

function words({ code, why, file, address }: Omit<StartProblem, 'unsent'>, hasLogFile: boolean): ProblemWords {
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
  if (code === 'route.not_found' || code === 'method.not_allowed') {
    return {
      title: 'The service does not know what Switchboard asks it',
      what: 'It is of an older version, or something else answers at this address. No decision was sent to it.',
      steps: ['Ask whoever runs the service to update it.', `Or check the address. ${again}`],
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
  if (isStoreCode(code)) return { title: storeTitle(code, file), what: why, steps: storeSteps(code, file) }
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
  'store.full': 'The disk is full',
  'store.read_only': 'The data folder can’t be written',
  'store.misplaced': 'Something stands in the way in the data folder',
} as const

function storeTitle(code: keyof typeof storeTitles, file: string | null): string {
  return code === 'store.read_only' && isDatabase(file)
    ? 'A file in the data folder can’t be written'
    : storeTitles[code]
}

function isStoreCode(code: string): code is keyof typeof storeTitles {
  return Object.hasOwn(storeTitles, code)
}

function storeSteps(code: keyof typeof storeTitles, file: string | null): readonly string[] {
  if (code === 'store.newer') return ['Update Switchboard, or start it on another folder with --data.']
  if (code === 'store.full') return [`Make room on the disk. ${again}`]
  if (code === 'store.read_only') return [readOnlyStep(file)]
  if (code === 'store.misplaced') return misplacedSteps(file)
  const named = file === null ? 'the file' : 'this file'
  if (file !== null && isReplica(file)) {
    return [`Move ${named} out of the folder: it is loaded again from the service, and no decision is in it. ${again}`]
  }
  return [
    `Put ${named} back from a backup, if there is one. ${again}`,
    `Or move ${named} out of the folder to go on without it: what was not sent from it yet stays in it alone.`,
  ]
}

function readOnlyStep(file: string | null): string {
  const where = isDatabase(file) ? 'this file' : `${file === null ? 'that' : 'this'} folder and to every file in it`
  return `See that you may write to ${where}. ${again}`
}

function misplacedSteps(file: string | null): readonly string[] {
  if (file === null || !isDatabase(file) || isReplica(file))
    return [`Move it to another place: what belongs here is loaded again from the service. ${again}`]
  return [
    `Move it to another place, and put your file of this name back, if you have it. ${again}`,
    'Without that file a new one is begun: what was not sent from the old one stays in the old one alone.',
  ]
}

function isDatabase(file: string | null): boolean {
  return file !== null && /\.sqlite3(?:-\w+)?$/.test(file)
}

/** Decisions that are kept meanwhile; null where there are none. */
function kept({ code, unsent }: StartProblem): string | null {
  if (unsent === null || unsent.decisions === 0) return null
  const [are, they] = unsent.decisions === 1 ? ['is', 'It is'] : ['are', 'They are']
  const isAway = code === 'service.unreachable' || code === 'service.down'
  const back = isAway ? 'the service is back' : 'this is put right'
  const opened = unsent.workspaces === 1 ? '' : ` and their ${formatCount(unsent.workspaces)} workspaces are opened`
  return `${plural(unsent.decisions, 'decision that was', 'decisions that were')} not sent yet ${are} kept on this machine. ${they} sent once ${back}${opened}.`
}

/** What the path is that a problem names. */
function placeName({ code, file }: Pick<StartProblem, 'code' | 'file'>): string {
  if (code === 'store.misplaced') return 'Path'
  return code === 'service.down' || (code === 'store.read_only' && !isDatabase(file)) ? 'Folder' : 'File'
}

/** Lists are copies; only the outbox is the one of its kind. */
function isReplica(file: string): boolean {
  return /[\\/]replicas[\\/][^\\/]+$/.test(file)
}

export const startProblemText = {
  words,
  nextTitle: 'What you can do',
  tryAgain: 'Try again',
  trying: 'Trying…',
  showLog: 'Show log',
  placeName,
  kept,
  address: 'Address',
  code: 'Code',
  log: 'Log',
  nextTry: (seconds: number) => `Tried again by itself in ${formatCount(Math.max(0, seconds))} s.`,
  connecting: 'Asking the service for your workspaces…',
  starting: 'Starting the service…',
} as const
