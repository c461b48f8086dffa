import { afterEach, expect, test } from 'vitest'
import { openPostgresLink, type PostgresLink } from './postgres-link.ts'

const threadUrl = new URL('../../../test/postgres/odd-thread.ts', import.meta.url)
const links: PostgresLink[] = []

function open(patienceMs?: number): (text: string) => unknown {
  const link = openPostgresLink({ url: '', threadUrl, ...(patienceMs === undefined ? {} : { patienceMs }) })
  links.push(link)
  return (text) => {
    const statements = [{ text, values: [] }]
    const said = link.ask({ kind: 'run', connection: 1, statements, begins: true, repeatable: false })
    return said.kind === 'done' ? said.results[0]?.changes : said.failure.code
  }
}

afterEach(() => {
  for (const link of links.splice(0)) link.close()
})

test.each(['end', 'fail'])(
  'a thread that comes to its end (%s) is noticed at once, and another takes its place',
  (how) => {
    const ask = open()
    expect([ask('a'), ask('b')]).toEqual([1, 2])
    const before = performance.now()
    expect(ask(how)).toBe('unreachable')
    expect(performance.now() - before).toBeLessThan(10_000)
    expect(ask('c')).toBe(1)
  },
)

test('a thread that says nothing any more is given up, and another takes its place', () => {
  const ask = open(3_000)
  expect(ask('a')).toBe(1)
  expect(ask('say nothing')).toBe('unreachable')
  expect([ask('b'), ask('c')]).toEqual([1, 2])
})

test('nobody is asked after the end', () => {
  const ask = open()
  ask('a')
  links.splice(0)[0]?.close()
  expect(ask('b')).toBe('unreachable')
})
