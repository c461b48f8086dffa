import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import { findElectron } from '#scripts/find-electron.ts'
import { fuseProblems } from '#scripts/pack/fuse-policy.ts'
import { packageProblems } from '#scripts/pack/inspect-package.ts'
import { packApp, type PackedApp } from '#scripts/pack/pack-app.ts'
import { hasStarted, holdsWithin, startPacked, type PackedRun } from '#scripts/pack/packed-run.ts'
import { runnableCopy, type RunnableApp } from '#scripts/pack/runnable-copy.ts'
import { projectRoot } from '#scripts/project-root.ts'

const startWithinMs = 30_000
const stopWithinMs = 20_000
let packed: PackedApp | undefined

test.beforeAll(async () => {
  const electron = findElectron()
  if (electron !== undefined) packed = await packApp(electron)
})

/** The package; without an Electron or on another system the test says that it was skipped. */
function packedApp(): PackedApp {
  test.skip(packed === undefined, 'Packages are made from an Electron that is here.')
  if (packed === undefined) throw new Error('skipped above')
  return packed
}

/** A package to start, and a folder with programs that leave a mark when somebody runs them. */
async function withTrap(use: (app: RunnableApp, trap: Trap) => Promise<void>): Promise<void> {
  const app = runnableCopy(packedApp())
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-trap-'))
  const trap = { folder, nodePort: await freePort(), pagePort: await freePort() }
  for (const name of ['as-node', 'required']) {
    const mark = JSON.stringify(join(folder, `${name}.mark`))
    writeFileSync(join(folder, `${name}.cjs`), `require('node:fs').writeFileSync(${mark}, '')\n`)
  }
  try {
    await use(app, trap)
  } finally {
    app.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Trap {
  readonly folder: string
  readonly nodePort: number
  readonly pagePort: number
}

const marked = ({ folder }: Trap, name: string): boolean => existsSync(join(folder, `${name}.mark`))
const listens = (output: string): boolean => /Debugger listening|DevTools listening/.test(output)

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  await new Promise((resolve) => server.close(resolve))
  return port
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('close', () => socket.destroy())
  })
}

test('S7: a packaged binary has every fuse where it must be', async () => {
  const { binary, isPinned } = packedApp()
  expect(fuseProblems(await getCurrentFuseWire(binary), { isPinned })).toEqual([])
})

test('a package holds the build, its one native module, the licences, and nothing else', () => {
  expect(packageProblems(packedApp())).toEqual([])
})

/** Starts a program in every trap at once; `use` looks at it when a window has long been there, and with it what listens. */
async function startInTraps(
  binary: string,
  trap: Trap,
  { before, after, door }: { before: readonly string[]; after: readonly string[]; door: Door },
  use: (run: PackedRun) => Promise<void>,
): Promise<void> {
  const asNode = before.length > 0 ? { ELECTRON_RUN_AS_NODE: '1' } : {}
  const page = door === 'port' ? `--remote-debugging-port=${trap.pagePort}` : '--remote-debugging-pipe'
  const run = startPacked(
    { binary },
    {
      dataDir: join(trap.folder, `data-${door}`),
      args: [...before, `--inspect=127.0.0.1:${trap.nodePort}`, page, ...after],
      env: { ...asNode, NODE_OPTIONS: `--require ${join(trap.folder, 'required.cjs')}` },
    },
  )
  try {
    expect(await holdsWithin(startWithinMs, run, () => hasStarted(run)), run.output()).toBe(true)
    await delay(2_000)
    await use(run)
  } finally {
    await run.stop(stopWithinMs)
  }
}

type Door = 'port' | 'pipe'
const doors: readonly Door[] = ['port', 'pipe']

for (const door of doors) {
  test(`S7: a package is no Node, runs nobody else’s code, and opens no inspector (${door})`, async () => {
    await withTrap((app, trap) =>
      startInTraps(app.binary, trap, { before: [join(trap.folder, 'as-node.cjs')], after: [], door }, async (run) => {
        expect([marked(trap, 'as-node'), marked(trap, 'required')]).toEqual([false, false])
        expect([await answers(trap.nodePort), await answers(trap.pagePort)]).toEqual([false, false])
        expect(run.inspectorAnswer()).toBe('')
        run.signal('SIGUSR1')
        await delay(1_000)
        expect(listens(run.output())).toBe(false)
      }),
    )
  })

  test(`S7: the traps work: the same Electron without our fuses falls into them (${door})`, async () => {
    const appDir = process.env['SWITCHBOARD_APP_DIR'] ?? projectRoot
    await withTrap((_app, trap) =>
      startInTraps(findElectron() ?? '', trap, { before: [], after: [appDir], door }, async (run) => {
        expect([marked(trap, 'required'), await answers(trap.nodePort)]).toEqual([true, true])
        expect(await answers(trap.pagePort)).toBe(door === 'port')
        expect(run.inspectorAnswer().includes('"product":"Chrome/')).toBe(door === 'pipe')
      }),
    )
  })
}

test('S7: the same Electron without our fuses is a Node', async () => {
  await withTrap(async (_app, trap) => {
    const run = startPacked(
      { binary: findElectron() ?? '' },
      {
        dataDir: join(trap.folder, 'data'),
        args: [join(trap.folder, 'as-node.cjs')],
        env: { ELECTRON_RUN_AS_NODE: '1' },
      },
    )
    expect(await holdsWithin(startWithinMs, run, () => marked(trap, 'as-node')), run.output()).toBe(true)
    await run.stop(stopWithinMs)
  })
})

test('S7: a package starts nothing but its own archive', async () => {
  await withTrap(async (app, trap) => {
    const resources = join(app.folder, packedApp().resources.slice(packedApp().folder.length))
    rmSync(join(resources, 'app.asar'))
    mkdirSync(join(resources, 'app'))
    writeFileSync(join(resources, 'app/package.json'), JSON.stringify({ name: 'other', main: 'main.cjs' }))
    writeFileSync(join(resources, 'app/main.cjs'), `require(${JSON.stringify(join(trap.folder, 'required.cjs'))})`)
    const run = startPacked(app, { dataDir: join(trap.folder, 'data'), args: [], env: {} })
    try {
      expect(await holdsWithin(5_000, run, () => marked(trap, 'required'))).toBe(false)
    } finally {
      await run.stop(stopWithinMs)
    }
  })
})
