import { dataFolder } from './data-folder.ts'
import { defaultPort, serveUsage } from './serve.ts'

/** What help says of a command. */
interface CommandWords {
  readonly usage: string
  readonly summary: string
}
type Commands = Readonly<Record<string, CommandWords>>

export const serveWords: CommandWords = {
  usage: serveUsage,
  summary: `runs the connector service (port ${defaultPort} where none is given)`,
}

const run = 'npm run backend --'
const anyStore = '[--data DIR] [--database URL]'
const flagWords: Readonly<Record<string, string>> = {
  '--listen': '--listen ADDRESS   another address than 127.0.0.1 to listen on, such as 0.0.0.0 behind a proxy with TLS',
  '--sample': '--sample           makes the sample workspace, with made-up events',
  '--verbose': '--verbose          logs every call and refusal, and the routing of each event, as well',
  '--production': '--production       marks a workspace as production: consoles show it wherever its name is',
}

/** `COMMAND --help`; `isOfFile` where it works on a folder’s file alone. */
export function commandHelp(name: string, words: CommandWords, { isOfFile = false } = {}): string {
  const usage = ['Usage:', run, name, words.usage, isOfFile ? '[--data DIR]' : anyStore].filter((part) => part !== '')
  const flags = Object.keys(flagWords).filter((flag) => words.usage.includes(flag))
  return [usage.join(' '), `  ${words.summary}`, ...flags.map((flag) => `  ${flagWords[flag]}`), ''].join('\n')
}

/** The commands of a noun, such as `workspace`; nothing where there is no such noun. */
export function nounHelp(noun: string, commands: Commands): string | undefined {
  const lines = linesOf(Object.entries(commands).filter(([name]) => name.startsWith(`${noun} `)))
  return lines.length === 0 ? undefined : [`Usage: ${run} COMMAND ${anyStore}`, '', ...lines, ''].join('\n')
}

export function generalHelp(commands: Commands): string {
  const { SWITCHBOARD_DATA: _named, ...env } = process.env
  return [
    `Usage: ${run} COMMAND ${anyStore}`,
    '',
    ...linesOf([['serve', serveWords], ...Object.entries(commands)]),
    '',
    ...Object.values(flagWords).map((words) => `  ${words}`),
    '',
    'Commands answer with JSON and may run while the service does. COMMAND --help shows one, --version says which this is.',
    `--data DIR, or SWITCHBOARD_DATA, says where the data is; otherwise it is in ${dataFolder(undefined, env, process.platform)}.`,
    'SWITCHBOARD_KEY (base64 of 32 bytes) seals secrets, else a key file in that folder does. --database URL, or',
    'SWITCHBOARD_DATABASE, names a PostgreSQL database that any number of services share instead of the folder’s file.',
    '',
  ].join('\n')
}

function linesOf(commands: readonly (readonly [string, CommandWords])[]): string[] {
  return commands.map(([name, { usage, summary }]) => `  ${`${name} ${usage}`.trimEnd()}\n      ${summary}`)
}
