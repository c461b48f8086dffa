import { parseArgs } from 'node:util'
import { ensureBuild } from './ensure-build.ts'
import { findElectron, installElectron } from './find-electron.ts'
import { hostCommand } from './host-command.ts'
import { projectRoot } from './project-root.ts'
import { runChild } from './run-child.ts'
import { whyNoWindow } from './why-no-window.ts'

const usage = `Usage: npm start -- [--sample] [--host] [--data DIR] [--port N] [--no-open] [--service URL]
  --sample       start with the sample workspace
  --host         serve the console to a browser instead of opening a window
  --data DIR     keep this console's data in DIR
  --port N       the browser console's port on 127.0.0.1
  --no-open      print the browser console's address without opening it
  --service URL  use the connector service at URL instead of the built-in one
`

function readFlags(args: readonly string[]): { host: boolean; passed: string[] } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sample: { type: 'boolean' },
      host: { type: 'boolean' },
      data: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      service: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    process.exit(0)
  }
  return { host: values.host === true, passed: args.filter((arg) => arg !== '--host') }
}

function readFlagsOrExit(args: readonly string[]): ReturnType<typeof readFlags> {
  try {
    return readFlags(args)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exit(2)
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** The token goes on by a pipe: Chromium's helpers would inherit a variable before any line of ours runs. */
function takeToken(): { readonly secret?: string; readonly env?: Readonly<Record<string, string>> } {
  const token = process.env['SWITCHBOARD_TOKEN'] ?? ''
  delete process.env['SWITCHBOARD_TOKEN']
  if (token === '') return {}
  // Windows hands on no further descriptors, and forks nothing before our lines run.
  if (process.platform === 'win32') return { env: { SWITCHBOARD_TOKEN: token } }
  return { secret: token, env: { SWITCHBOARD_TOKEN_FD: '3' } }
}
const handed = takeToken()

async function runHost(flags: readonly string[]): Promise<number> {
  const { env, ...host } = hostCommand(flags)
  return runChild({ ...host, ...handed, env: { ...env, ...handed.env } })
}

async function main(): Promise<number> {
  const { host, passed } = readFlagsOrExit(process.argv.slice(2))
  await ensureBuild()
  if (host) return runHost(passed)

  const reason = whyNoWindow({ platform: process.platform, env: process.env, isRoot: process.getuid?.() === 0 })
  if (reason !== undefined) {
    say(`Serving the console to a browser, because ${reason}.`)
    return runHost(passed)
  }
  const electron = findElectron() ?? (await installElectron())
  if (electron === undefined) {
    say('Serving the console to a browser, because Electron could not be fetched.')
    return runHost(passed)
  }
  const code = await runChild({ command: electron, args: [projectRoot, ...passed], ...handed })
  if (code !== 127) return code
  // 127: the binary is there, but a system library it needs is not.
  say('Serving the console to a browser, because Electron could not start here.')
  return runHost(passed)
}

process.exitCode = await main()
