import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import { text } from 'node:stream/consumers'
import { toErrorWire } from '#shared/errors/error-wire.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { auditCommands } from './cli/audit-commands.ts'
import { backupCommands } from './cli/backup-commands.ts'
import type { FileCommand } from './cli/backup-commands.ts'
import type { Command, Flags } from './cli/command.ts'
import { dataFolder, requireData } from './cli/data-folder.ts'
import { databaseUrlOf } from './cli/database-url.ts'
import { commandHelp, generalHelp, nounHelp, serveWords } from './cli/help.ts'
import { installationCommands } from './cli/installation-commands.ts'
import { peopleCommands } from './cli/people-commands.ts'
import { providerCommands } from './cli/provider-commands.ts'
import { pullCommands } from './cli/pull-commands.ts'
import { readFlags } from './cli/read-flags.ts'
import { replayOptions, replayToAddress, replayUsage } from './cli/replay-commands.ts'
import { retentionCommands } from './cli/retention-commands.ts'
import { defaultPort, serve, serveOptions } from './cli/serve.ts'
import { readAddress, readPublicUrl } from './cli/service-address.ts'
import { sharedCommands } from './cli/shared-commands.ts'
import { tokenCommands } from './cli/token-commands.ts'
import { workspaceCommands } from './cli/workspace-commands.ts'
import { redact } from '#shared/lib/redact.ts'
import { intakeWorkerUrl } from './intake/worker-url.ts'
import { openStore } from './open-store.ts'
import { serviceVersion } from './service-version.ts'

const commands: Readonly<Record<string, Command>> = {
  ...workspaceCommands,
  ...peopleCommands,
  ...tokenCommands,
  ...providerCommands,
  ...installationCommands,
  ...pullCommands,
  ...retentionCommands,
  ...auditCommands,
  ...sharedCommands,
}
async function runCommand(name: string, command: Command, args: readonly string[]): Promise<void> {
  const flags = readFlags(args, command.options)
  if (flags['help'] === true) {
    process.stdout.write(commandHelp(name, command))
    return
  }
  const dataDir = folderOf(flags)
  const databaseUrl = databaseOf(flags)
  if (command.begins !== true && databaseUrl === undefined) requireData(dataDir)
  const store = openStore({
    dataDir,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    masterKey: process.env['SWITCHBOARD_KEY'],
    clock: Date.now,
    randomBytes,
  })
  try {
    const answer = await command.run(
      {
        store,
        write: store.write,
        newId: store.newId,
        clock: Date.now,
        randomBytes,
        actor: commandLineActor(),
        readStdin: () => text(process.stdin),
        publicUrl: readPublicUrl(dataDir),
        serviceUrl: readAddress(dataDir) ?? `http://127.0.0.1:${defaultPort}`,
      },
      flags,
    )
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  } finally {
    store.close()
  }
}

async function runFileCommand(name: string, command: FileCommand, args: readonly string[]): Promise<void> {
  const flags = readFlags(args, command.options)
  if (flags['help'] === true) {
    process.stdout.write(commandHelp(name, command, { isOfFile: true }))
    return
  }
  if (databaseOf(flags) !== undefined)
    throw new SwitchboardError(
      'request.invalid',
      `${name} works on a folder’s file. PostgreSQL has its own tools for that: see docs/guides/backup-and-restore.md.`,
    )
  const stopper = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopper.abort())
  const { answer, failed } = await command.run(
    {
      dataDir: folderOf(flags),
      actor: commandLineActor(),
      clock: Date.now,
      randomBytes,
      masterKey: process.env['SWITCHBOARD_KEY'],
      signal: stopper.signal,
    },
    flags,
  )
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  if (failed === true) process.exitCode = 1
}

async function runReplay([first, ...rest]: readonly string[]): Promise<void> {
  // The event is named first, without a flag; those of a project aren't.
  const named = first === undefined || first.startsWith('-') ? [] : ['--event', first]
  const flags = readFlags(
    named.length > 0 ? [...named, ...rest] : [...(first === undefined ? [] : [first]), ...rest],
    replayOptions,
  )
  if (flags['help'] === true) {
    process.stdout.write(commandHelp('event replay', replayUsage, { isOfFile: true }))
    return
  }
  const { count, sent, failed } = await replayToAddress(
    {
      fetch,
      clock: Date.now,
      token: process.env['SWITCHBOARD_TOKEN'],
      serviceUrl: readAddress(folderOf(flags)) ?? `http://127.0.0.1:${defaultPort}`,
      readStdin: () => text(process.stdin),
    },
    flags,
  )
  process.stdout.write(`${JSON.stringify({ count, sent }, null, 2)}\n`)
  if (failed) process.exitCode = 1
}

const commandLineActor = () => `${userInfo().username} (command line)`

function folderOf(flags: Flags): string {
  return dataFolder(typeof flags['data'] === 'string' ? flags['data'] : undefined, process.env, process.platform)
}

/** Both are for everybody: a variable in the environment must not be overlooked. */
function databaseOf(flags: Flags): string | undefined {
  return databaseUrlOf(typeof flags['database'] === 'string' ? flags['database'] : undefined, process.env)
}

async function main(args: readonly string[]): Promise<void> {
  const [noun, verb] = args
  if (noun === undefined || noun === 'help' || noun === '--help' || noun === '-h') {
    process.stdout.write(generalHelp({ ...commands, 'event replay': replayUsage, ...backupCommands }))
    return
  }
  if (noun === '--version' || noun === 'version') {
    process.stdout.write(`${serviceVersion}\n`)
    return
  }
  if (noun === 'serve') {
    const flags = readFlags(args.slice(1), serveOptions)
    if (flags['help'] === true) process.stdout.write(commandHelp('serve', serveWords))
    else {
      const workerUrl = intakeWorkerUrl(import.meta.url)
      await serve({ dataDir: folderOf(flags), databaseUrl: databaseOf(flags), workerUrl }, flags)
    }
    return
  }
  const name = verb === undefined || verb.startsWith('-') ? noun : `${noun} ${verb}`
  if (name === 'event replay') return runReplay(args.slice(2))
  const fileCommand = Object.hasOwn(backupCommands, name) ? backupCommands[name] : undefined
  if (fileCommand !== undefined) return runFileCommand(name, fileCommand, args.slice(1))
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    const help = name === noun ? nounHelp(noun, commands) : undefined
    if (help !== undefined) {
      process.stdout.write(help)
      return
    }
    throw new SwitchboardError('request.invalid', `There is no command "${name}"; see \`help\`.`)
  }
  await runCommand(name, command, args.slice(2))
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const { code, message } = toErrorWire(error, '')
  const shown =
    error instanceof SwitchboardError ? message : `${message} ${error instanceof Error ? error.message : ''}`
  process.stderr.write(`${code}: ${redact(shown)}\n`)
  process.exitCode = 1
}
