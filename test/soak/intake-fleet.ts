import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Random } from '#backend/sample/random.ts'
import { must } from '#shared/lib/must.ts'
import { adminTokenOf, startService, type Program, type SharedStore } from '#test/integration/kills-programs.ts'
import { furnishService, type Furnished } from '#test/integration/kills-world.ts'
import { probeDatabase, probeFile, type StoreProbe } from './store-probe.ts'

/** What a fleet stores in: one process has a file, several share a database. */
export type FleetStore =
  | { readonly kind: 'sqlite' }
  | { readonly kind: 'postgres'; readonly databaseUrl: string; readonly processes: number }

interface Member {
  readonly dataDir: string
  readonly url: string
  readonly port: number
  program: Program
}

/** Service processes over one store, which are killed and started again. */
export interface Fleet extends Furnished {
  readonly token: string
  /** Addresses that listened when they were last looked at; senders hop among them. */
  address(random: Random): string
  /** Kills one of them; it is back when this answers. With `earlyMs` also once more while it starts. */
  killOne(random: Random, earlyMs?: number): Promise<void>
  probe(): Promise<StoreProbe>
  /** Where the store is, if it is a file. */
  readonly file: string
  /** Ends all of them; answers with their exit codes. */
  end(): Promise<readonly (number | null)[]>
  remove(): void
}

export async function startFleet(store: FleetStore): Promise<Fleet> {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-fleet-'))
  const shared: SharedStore | undefined =
    store.kind === 'sqlite'
      ? undefined
      : { databaseUrl: store.databaseUrl, masterKey: randomBytes(32).toString('base64') }
  const members: Member[] = []
  for (let number = 0; number < (store.kind === 'sqlite' ? 1 : store.processes); number += 1) {
    const dataDir = join(folder, `service-${number}`)
    const program = startService(dataDir, 0, shared)
    const url = await program.address
    members.push({ dataDir, url, port: Number(new URL(url).port), program })
  }
  const first = must(members[0], 'a fleet has a process')
  const token = adminTokenOf(first.dataDir, shared)
  const furnished = await furnishService({ url: first.url, token })
  const file = join(first.dataDir, 'service.sqlite3')
  const down = new Set<Member>()
  return {
    ...furnished,
    token,
    address(random) {
      const up = members.filter((member) => !down.has(member))
      return random.pick(up.length === 0 ? members : up).url
    },
    async killOne(random, earlyMs) {
      const member = random.pick(members.filter((one) => !down.has(one)))
      const again = (): Program => startService(member.dataDir, member.port, shared)
      await member.program.kill()
      down.add(member)
      member.program = again()
      if (earlyMs !== undefined) {
        await new Promise((resolve) => setTimeout(resolve, earlyMs))
        await member.program.kill()
        member.program = again()
      }
      await member.program.address
      down.delete(member)
    },
    file,
    probe: async () => (shared === undefined ? probeFile(file) : probeDatabase(shared.databaseUrl)),
    end: () => Promise.all(members.map(({ program }) => program.end())),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
