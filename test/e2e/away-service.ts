import type { ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '#scripts/project-root.ts'
import { endChild, startProgram } from './console-driver.ts'

const cli = join(projectRoot, 'dist/service/cli.js')

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** A service of its own that can go away and come back at the same address, over the data of a finished sample. */
export interface AwayService {
  /** What a console is opened with to use it. */
  readonly remote: { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }
  goAway(): Promise<void>
  comeBack(): Promise<void>
  stop(): Promise<void>
}

export async function startAwayService(sampleDir: string): Promise<AwayService> {
  const data = join(sampleDir, 'service')
  const port = await freePort()
  const asked = ['token', 'create', '--name', 'e2e', '--role', 'admin', '--all', '--data', data]
  const answer: unknown = JSON.parse(execFileSync(process.execPath, [cli, ...asked], { encoding: 'utf8' }))
  const { token } = z.looseObject({ token: z.string() }).parse(answer)
  const start = async (): Promise<ChildProcess> =>
    (await startProgram([cli, 'serve', '--data', data, '--port', String(port)], /Connector service: (\S+)/)).child
  let child = await start()
  return {
    remote: { args: ['--service', `http://127.0.0.1:${port}`], env: { SWITCHBOARD_TOKEN: token } },
    goAway: () => endChild(child, 'SIGKILL'),
    async comeBack() {
      child = await start()
    },
    stop: () => endChild(child, 'SIGTERM'),
  }
}
