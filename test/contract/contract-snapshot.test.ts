import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalJson } from '#scripts/canonical-json.ts'
import { describeContract } from '#scripts/describe-contract.ts'

const renew =
  'Other versions of the console and the service hold on to these. If the change is meant, run `npm run contract` and commit the file.'

function readSnapshot(): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL('contract.snapshot.json', import.meta.url), 'utf8')) as Record<string, unknown>
}

function changedParts(saved: Record<string, unknown>, now: Record<string, unknown>): string[] {
  const names = [...new Set([...Object.keys(saved), ...Object.keys(now)])]
  return names.filter((name) => canonicalJson(saved[name] ?? null) !== canonicalJson(now[name] ?? null))
}

test('no call, event or stored form has changed unnoticed', () => {
  expect(changedParts(readSnapshot(), describeContract()), renew).toEqual([])
})

test('a changed, a new and a lost part are each noticed', () => {
  const saved = { kept: { a: 1, b: 2 }, changed: { a: 1 }, lost: 1 }
  const now = { kept: { b: 2, a: 1 }, changed: { a: 2 }, added: 1 }
  expect(changedParts(saved, now)).toEqual(['changed', 'lost', 'added'])
})

test('the snapshot covers every HTTP and IPC call', () => {
  const names = Object.keys(readSnapshot())
  expect(names.filter((name) => name.startsWith('api ')).length).toBeGreaterThan(25)
  expect(names.filter((name) => name.startsWith('ipc ')).length).toBeGreaterThan(20)
})
