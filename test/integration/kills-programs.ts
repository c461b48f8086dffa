import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createToken } from '#backend/features/tokens/token-commands.ts'
import { openStore } from '#backend/open-store.ts'
import { projectRoot } from '#scripts/project-root.ts'
import { serviceCli } from './service-programs.ts'

/** A program of ours that is killed and started again over the same data. */
export interface Program {
  /** The address on its first line, once it listens. */
  readonly address: Promise<string>
  /** Without any chance to say goodbye. */
  kill(): Promise<void>
  /** As a person would; answers with the exit code. */
  end(): Promise<number | null>
  /** How it ended, by itself or not. */
  readonly gone: Promise<{ readonly code: number | null; readonly by: NodeJS.Signals | null; readonly said: string }>
}

const left = new Set<ChildProcess>()

export function killWhatIsLeft(): void {
  for (const child of left) child.kill('SIGKILL')
}

const serviceLine = /^Connector service: (http:\/\/\S+)\n/

function startProgram(
  args: readonly string[],
  line: RegExp,
  env: Readonly<Record<string, string>>,
  command = process.execPath,
): Program {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  left.add(child)
  let [out, err] = ['', '']
  child.stderr.on('data', (data: Buffer) => (err = (err + data.toString()).slice(-2_000)))
  const gone = once(child, 'exit').then(() => {
    left.delete(child)
    return { code: child.exitCode, by: child.signalCode, said: out + err }
  })
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString()
      const found = line.exec(out)?.[1]
      if (found !== undefined) resolve(found)
    })
    void gone.then(({ code, said }) => reject(new Error(`${args.join(' ')} ended with ${code}: ${said}`)))
  })
  // Nobody waits for the address of a program that is killed while it starts.
  address.catch(() => undefined)
  const signalled = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal)
    return (await gone).code
  }
  return {
    address,
    gone,
    async kill() {
      await signalled('SIGKILL')
    },
    end: () => signalled('SIGTERM'),
  }
}

/** A database that several services share, and the key that each of them has. */
export interface SharedStore {
  readonly databaseUrl: string
  readonly masterKey: string
}

/** The service where no file may grow over so many KB: a write that goes over fails, and what it had begun stays half done. */
export function startLimitedService(dataDir: string, limitKb: number): Program {
  const limited = ['-c', `ulimit -f ${limitKb * 2}; exec "$0" "$@"`, process.execPath]
  return startProgram([...limited, serviceCli, 'serve', '--data', dataDir, '--port', '0'], serviceLine, {}, '/bin/sh')
}

/** The connector service as its command line runs it; on a file in its folder unless there is a database for it. */
export function startService(dataDir: string, port = 0, shared?: SharedStore): Program {
  const args = [serviceCli, 'serve', '--data', dataDir, '--port', String(port)]
  return startProgram(
    shared === undefined ? args : [...args, '--database', shared.databaseUrl],
    serviceLine,
    shared === undefined ? {} : { SWITCHBOARD_KEY: shared.masterKey },
  )
}

/** The console behind the Node host, at a service of its own address; `crash` has it end by itself at a point. */
export function startHost(
  dataDir: string,
  service: { readonly url: string; readonly token: string },
  crash?: { readonly point: string; readonly at: number },
): Program {
  const host = join(projectRoot, 'dist/host/host.js')
  const args = [host, '--no-open', '--data', dataDir, '--service', service.url]
  const env = { SWITCHBOARD_TOKEN: service.token }
  const line = /^Switchboard: (\S+)\n/
  if (crash === undefined) return startProgram(args, line, env)
  const loaded = ['--import', new URL('die-at-point.ts', import.meta.url).href]
  return startProgram([...loaded, ...args], line, { ...env, CRASH_POINT: crash.point, CRASH_AT: String(crash.at) })
}

/** A token that may do everything, made as the command line makes it. */
export function adminTokenOf(dataDir: string, shared?: SharedStore): string {
  const store = openStore({ dataDir, masterKey: undefined, clock: Date.now, randomBytes, ...shared })
  try {
    const tools = { ...store, clock: Date.now, randomBytes, actor: 'test' }
    return createToken(tools, { name: 'admin', role: 'admin', grant: { kind: 'all' } }).token
  } finally {
    store.close()
  }
}
