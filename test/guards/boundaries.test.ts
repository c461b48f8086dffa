import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { projectRoot } from '#scripts/project-root.ts'

const layers = ['shared', 'backend', 'main', 'preload', 'renderer']
const rulesFiles = ['.oxlintrc.json', 'package.json', 'tsconfig.base.json']
const reportSchema = z.looseObject({
  number_of_files: z.int(),
  diagnostics: z.array(z.looseObject({ code: z.string().default(''), filename: z.string() })),
})
type Found = Readonly<Record<string, readonly string[]>>

function run(tool: string, args: readonly string[], cwd: string): string {
  const command = [join(projectRoot, 'node_modules', tool), ...args]
  return spawnSync(process.execPath, command, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout
}

function lint(folder: string): z.infer<typeof reportSchema> {
  return reportSchema.parse(
    JSON.parse(run('oxlint/bin/oxlint', ['--type-aware', '--format', 'json', ...layers], folder)),
  )
}

/** The rules name folders from the root, so fixtures are copied into a project of their own that has the real rules. */
function projectOf(fixtures: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'))
  cpSync(join(projectRoot, 'test/fixtures/boundaries', fixtures), folder, { recursive: true })
  for (const file of rulesFiles) cpSync(join(projectRoot, file), join(folder, file))
  for (const layer of layers) cpSync(join(projectRoot, layer, 'tsconfig.json'), join(folder, layer, 'tsconfig.json'))
  const references = layers.map((path) => ({ path }))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ files: [], references }))
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function byFile(pairs: readonly { readonly file: string; readonly code: string }[]): Found {
  const found: Record<string, string[]> = {}
  for (const { file, code } of pairs) (found[file] ??= []).push(code)
  return found
}

describe('a fixture that breaks a rule is reported by that rule', () => {
  let folder = ''
  let found: Found = {}
  beforeAll(() => {
    folder = projectOf('lint')
    writeFileSync(join(folder, 'backend/too-long.ts'), `export const line = 1\n${'\n'.repeat(400)}`)
    found = byFile(lint(folder).diagnostics.map(({ filename, code }) => ({ file: filename, code })))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each([
    ['shared/model/imports-node.ts', 'eslint(no-restricted-imports)'],
    ['shared/model/imports-backend.ts', 'eslint(no-restricted-imports)'],
    ['shared/model/climbs-into-main.ts', 'eslint(no-restricted-imports)'],
    ['shared/model/reads-the-clock.ts', 'eslint(no-restricted-properties)'],
    ['backend/imports-main.ts', 'eslint(no-restricted-imports)'],
    ['backend/imports-electron.ts', 'eslint(no-restricted-imports)'],
    ['main/features/imports-backend.ts', 'eslint(no-restricted-imports)'],
    ['main/features/imports-backend-later.ts', 'eslint(no-restricted-imports)'],
    ['main/features/imports-backend-type.ts', 'eslint(no-restricted-imports)'],
    ['main/features/passes-backend-on.ts', 'eslint(no-restricted-imports)'],
    ['main/features/imports-electron.ts', 'eslint(no-restricted-imports)'],
    ['main/features/imports-electron-store.ts', 'eslint(no-restricted-imports)'],
    ['main/shell/imports-backend.ts', 'eslint(no-restricted-imports)'],
    ['preload/imports-main.ts', 'eslint(no-restricted-imports)'],
    ['renderer/imports-node.ts', 'eslint(no-restricted-imports)'],
    ['renderer/imports-main.ts', 'eslint(no-restricted-imports)'],
    ['renderer/imports-electron.ts', 'eslint(no-restricted-imports)'],
    ['renderer/imports-sqlite.ts', 'eslint(no-restricted-imports)'],
    ['renderer/injects-html.tsx', 'react(no-danger)'],
    ['renderer/hook-in-a-branch.tsx', 'react-hooks(rules-of-hooks)'],
    ['backend/too-long.ts', 'eslint(max-lines)'],
    ['backend/default-export.ts', 'import(no-default-export)'],
    ['backend/barrel.ts', 'oxc(no-barrel-file)'],
    ['backend/cycle-a.ts', 'import(no-cycle)'],
    ['backend/CamelCase.ts', 'unicorn(filename-case)'],
    ['backend/writes-to-console.ts', 'eslint(no-console)'],
    ['backend/explicit-any.ts', 'typescript(no-explicit-any)'],
    ['backend/non-null.ts', 'typescript(no-non-null-assertion)'],
    ['backend/floating-promise.ts', 'typescript(no-floating-promises)'],
    ['backend/misused-promise.ts', 'typescript(no-misused-promises)'],
    ['backend/unsafe-value.ts', 'typescript(no-unsafe-member-access)'],
    ['backend/throws-text.ts', 'typescript(only-throw-error)'],
    ['backend/open-switch.ts', 'typescript(switch-exhaustiveness-check)'],
    ['backend/focused.test.ts', 'vitest(no-focused-tests)'],
    ['backend/mocks-our-own.test.ts', 'vitest(no-restricted-vi-methods)'],
  ])('%s: %s', (file, code) => {
    expect(found[file]).toContain(code)
  })

  test.each(['main/shell/imports-electron.ts', 'renderer/imports-shared.ts'])('%s is allowed', (file) => {
    expect(existsSync(join(folder, file))).toBe(true)
    expect(found[file]).toBeUndefined()
  })
})

describe('a fixture that crosses a layer does not compile', () => {
  let folder = ''
  let found: Found = {}
  beforeAll(() => {
    folder = projectOf('compile')
    const lines = run('typescript/bin/tsc', ['-b', '--pretty', 'false'], folder).matchAll(
      /^(\S+)\(\d+,\d+\): error (TS\d+)/gm,
    )
    found = byFile([...lines].map(([, file = '', code = '']) => ({ file, code })))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each([
    ['shared/model/imports-node.ts', 'TS2591'],
    ['shared/model/uses-the-page.ts', 'TS2584'],
    ['shared/model/imports-backend.ts', 'TS6307'],
    ['backend/imports-main.ts', 'TS6307'],
    ['backend/enumerates.ts', 'TS1294'],
    ['main/imports-backend.ts', 'TS6307'],
    ['preload/imports-main.ts', 'TS6307'],
    ['renderer/imports-main.ts', 'TS6307'],
    ['renderer/imports-node.ts', 'TS2591'],
    ['renderer/uses-process.ts', 'TS2591'],
  ])('%s: %s', (file, code) => {
    expect(found[file]).toContain(code)
  })
})

describe('the real tree', () => {
  // Of a whole tree the linter takes its time, more where the machine is busy.
  test('the linter saw its modules, and none crosses a layer', { timeout: 120_000 }, () => {
    const report = lint(projectRoot)
    expect(report.number_of_files).toBeGreaterThan(50)
    expect(report.diagnostics.filter(({ code }) => code === 'eslint(no-restricted-imports)')).toEqual([])
  })

  test.each(['shared', 'renderer'])('no type of Node reaches %s', (layer) => {
    const files = run('typescript/bin/tsc', ['-p', layer, '--listFilesOnly'], projectRoot).split('\n')
    expect(files.filter((file) => file.includes(`/${layer}/`)).length).toBeGreaterThan(0)
    expect(files.filter((file) => file.includes('@types/node/'))).toEqual([])
  })
})
