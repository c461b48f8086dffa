import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { json, newDir, printed, run } from './cli-programs.ts'

test('commands answer with JSON, and with one line and a code when they fail', async () => {
  const dir = newDir()
  const made = await json<{ slug: string; production: boolean }>(dir, [
    'workspace',
    'create',
    '--slug',
    'acme',
    '--name',
    'Acme',
    '--production',
  ])
  expect(made).toMatchObject({ slug: 'acme', production: true })
  expect(await json(dir, ['workspace', 'list'])).toEqual({ items: [made] })
  for (const [args, line] of [
    [['workspace', 'create', '--slug', 'acme', '--name', 'Acme'], /^workspace\.slug_taken: .+\n$/],
    [['workspace', 'create', '--slug', 'No Slug', '--name', 'x'], /^request\.invalid: --slug: .+\n$/],
    [['workspace', 'create', '--nonsense'], /^request\.invalid: .+\n$/],
    [['fly'], /^request\.invalid: There is no command "fly".+\n$/],
    [['workspace', 'fly'], /^request\.invalid: There is no command "workspace fly".+\n$/],
    [['serve', '--drain-delay', '-3'], /^request\.invalid: --drain-delay must be a number of seconds.+\n$/],
    [['serve', '--sample=yes'], /^request\.invalid: --sample takes no value\.\n$/],
    [['serve', '--port', '--sample'], /^request\.invalid: --port needs a value.+\n$/],
    [['installation', 'activate', '--workspace', 'acme', '--id', 'x'], /^request\.invalid: --id: .+such as inst_.+\n$/],
    [
      ['retention', 'set', '--workspace', 'acme', '--body-days', '3'],
      /^request\.invalid: --body-days: .+from 7 to 36500\.\n$/,
    ],
    [['project', 'list', '--workspace', 'none'], /^workspace\.not_found: .+\n$/],
  ] as const) {
    const failed = await run(dir, args)
    expect([failed.code, failed.stdout]).toEqual([1, ''])
    expect(failed.stderr).toMatch(line)
  }
})

test('the audit is read at the command line: a workspace’s, and what belongs to none', async () => {
  const dir = newDir()
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  await json(dir, ['token', 'create', '--name', 'support', '--role', 'viewer', '--all'])
  const commands = async (...flags: string[]) =>
    (await json<{ items: { command: string }[] }>(dir, ['audit', 'list', ...flags])).items.map(({ command }) => command)
  expect(await commands()).toEqual(['token.created'])
  expect(await commands('--workspace', 'acme')).toEqual(['workspace.created'])
  expect(await commands('--workspace', 'acme', '--from', '2100-01-01T00:00:00Z')).toEqual([])
  expect((await run(dir, ['audit', 'list', '--from', 'yesterday'])).stderr).toMatch(/^request\.invalid: --from: .+\n$/)
})

test('a project is renamed, archived and brought back at the command line', async () => {
  const dir = newDir()
  const at = ['--workspace', 'acme', '--slug', 'search']
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  await json(dir, ['project', 'create', ...at, '--name', 'Search'])
  expect(await json(dir, ['project', 'rename', ...at, '--name', 'Find'])).toMatchObject({ name: 'Find', version: 2 })
  expect(await json(dir, ['project', 'archive', ...at])).toMatchObject({ version: 3 })
  const listed = (state: string) => json(dir, ['project', 'list', '--workspace', 'acme', '--state', state])
  expect(await listed('archived')).toMatchObject({ items: [{ slug: 'search' }] })
  expect((await run(dir, ['project', 'archive', ...at])).stderr).toMatch(/^project\.illegal_transition: .+\n$/)
  expect(await json(dir, ['project', 'unarchive', ...at])).toMatchObject({ archivedAt: null, version: 4 })
  expect(await listed('archived')).toEqual({ items: [] })
  const missing = await run(dir, ['project', 'archive', '--workspace', 'acme', '--slug', 'none'])
  expect(missing.stderr).toBe('project.not_found: There is no project none.\n')
})

test('an installation is suspended, taken up again and ended at the command line', async () => {
  const dir = newDir()
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  const at = ['--workspace', 'acme']
  const { id } = await json<{ id: string }>(
    dir,
    ['installation', 'create', '--provider', 'github', '--account', 'acme', '--external-id', '5', '--active'].concat(
      at,
    ),
  )
  const kinds: string[] = []
  for (const step of ['suspend', 'unsuspend', 'disconnect']) {
    const { state } = await json<{ state: { kind: string } }>(dir, ['installation', step, ...at, '--id', id])
    kinds.push(state.kind)
  }
  expect(kinds).toEqual(['suspended', 'active', 'disconnected'])
  expect(await json(dir, ['installation', 'list', ...at])).toMatchObject({
    items: [{ id, webhookUrl: null, hasPreviousSecret: false }],
  })
  expect((await run(dir, ['installation', 'suspend', ...at, '--id', id])).stderr).toMatch(
    /^installation\.illegal_transition: .+\n$/,
  )
})

test('every command explains itself', async () => {
  const dir = newDir()
  const { stdout } = await run(dir, ['--help'])
  const names = [...stdout.matchAll(/^ {2}([a-z][a-z-]*(?: [a-z][a-z-]*)?) ?/gm)].map((match) => match[1] ?? '')
  expect(names.length).toBeGreaterThan(8)
  const explained = await printed(names.map((name) => [...name.split(' '), '--help']))
  expect(explained).toHaveLength(names.length)
  for (const [at, name] of names.entries()) expect(explained[at]).toContain(`-- ${name}`)
})

test('a noun alone lists its commands, and the general help says where the data is and which version this is', async () => {
  const dir = newDir()
  for (const args of [['token'], ['token', '--help']]) {
    const { code, stdout } = await run(dir, args)
    expect([code, [...stdout.matchAll(/^ {2}(\w+ \w+)/gm)].map(([, name]) => name)]).toEqual([
      0,
      ['token create', 'token list', 'token revoke'],
    ])
  }
  const { stdout } = await run(dir, ['help'])
  expect(stdout).toContain('switchboard-service.')
  for (const flag of ['--sample', '--verbose', '--listen', '--production'])
    expect(stdout).toMatch(new RegExp(`^  ${flag} .*[a-z]{3}`, 'm'))
  expect((await run(dir, ['serve', '--help'])).stdout).toContain('[--data DIR] [--database URL]')
  expect((await run(dir, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('a folder that can’t be used is said in a sentence with its path', async () => {
  const dir = join(newDir(), 'a-file')
  writeFileSync(dir, '')
  for (const args of [
    ['serve', '--port', '0'],
    ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'],
  ])
    expect((await run(dir, args)).stderr).toMatch(new RegExp(`^data_dir.unwritable: The data folder ${dir} `))
})

test('a mistyped folder is not made, and a wrong role or address is named', async () => {
  const dir = join(newDir(), 'typo')
  expect((await run(dir, ['workspace', 'list'])).stderr).toMatch(
    new RegExp(`^data_dir.empty: There is no service in ${dir}.`),
  )
  expect(existsSync(dir)).toBe(false)
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  const king = await run(dir, ['token', 'create', '--name', 'a', '--role', 'king', '--all'])
  expect(king.stderr).toMatch(/^request\.invalid: --role: .*viewer/)
  const elsewhere = await run(dir, ['serve', '--port', '0', '--listen', '192.0.2.1'])
  expect(elsewhere.stderr).toContain('request.invalid: 192.0.2.1 is not an address of this machine.')
})
