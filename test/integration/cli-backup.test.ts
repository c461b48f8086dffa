import Database from 'better-sqlite3'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appOf, json, newDir, run, secret, serve } from './cli-programs.ts'

test('a backup is made while the service runs, and restored once it has ended', async () => {
  const dir = newDir()
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  await json(dir, appOf('--secret-stdin'), secret)
  const { end } = await serve(dir)
  const to = join(newDir(), 'service.backup')
  const made = await json<{ key: { note: string } }>(dir, ['backup', '--to', to])
  expect(made).toMatchObject({ file: to, workspaces: [{ slug: 'acme' }], key: { secretsWithoutKey: 0 } })
  expect(JSON.stringify(made) + readFileSync(to, 'latin1')).not.toContain(secret)
  const refused = await run(dir, ['restore', '--from', to])
  expect([refused.code, refused.stdout]).toEqual([1, ''])
  expect(refused.stderr).toMatch(/^data_dir\.in_use: .+\n$/)
  expect(await end()).toBe(0)
  await json(dir, ['workspace', 'create', '--slug', 'later', '--name', 'Later'])
  expect(await json(dir, ['restore', '--from', to])).toMatchObject({ workspaces: [{ slug: 'acme' }] })
  expect(await json<{ items: unknown[] }>(dir, ['workspace', 'list'])).toMatchObject({ items: [{ slug: 'acme' }] })
  const elsewhere = newDir()
  expect(await json(elsewhere, ['restore', '--from', to])).toMatchObject({ key: { secretsWithoutKey: 1 } })
  expect((await run(elsewhere, ['workspace', 'list'])).stderr).toMatch(
    /^secret\.unreadable: One secret is sealed with a key/,
  )
})

test('a check ends with 1 where something is wrong', async () => {
  const dir = newDir()
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  expect(await json(dir, ['check'])).toMatchObject({ ok: true, problems: [] })
  const db = new Database(join(dir, 'service.sqlite3'))
  db.exec("INSERT INTO change SELECT id, 900, 'event', 'evt_gone', 0, 0 FROM workspace")
  db.close()
  const found = await run(dir, ['check'])
  expect(found.code).toBe(1)
  expect(JSON.parse(found.stdout)).toMatchObject({
    ok: false,
    problems: ['1 changes are ahead of their workspace’s feed', '1 changes name a row of event that is not there'],
  })
})

test('of a backup that was cut short, a check and a restore say which file it is, and what to do', async () => {
  const dir = newDir()
  await json(dir, ['workspace', 'create', '--slug', 'acme', '--name', 'Acme'])
  const [whole, cut] = [join(newDir(), 'monday.backup'), join(newDir(), 'tuesday.backup')]
  await json(dir, ['backup', '--to', whole])
  const bytes = readFileSync(whole)
  writeFileSync(cut, bytes.subarray(0, bytes.length / 2))
  const says = `store.damaged: ${cut} is damaged and was left as it is. Use a backup that \`check\` finds whole.\n`
  expect(await json(dir, ['check', '--file', whole])).toMatchObject({ ok: true, file: whole })
  expect(await run(dir, ['check', '--file', cut])).toEqual({ code: 1, stdout: '', stderr: says })
  expect(await run(newDir(), ['restore', '--from', cut])).toEqual({ code: 1, stdout: '', stderr: says })
})
