import { expect, test } from 'vitest'
import { soakPage, soakSection } from './soak-page.ts'

const section = (name: string, figure: string): string =>
  soakSection(name, { ranOn: 'A day.', command: 'npm run soak', rows: [`| it holds | ${figure} | passed | 1.0 |`] })

test('a run replaces its own sections and leaves the others, in one order', () => {
  const order = ['properties', 'kills', 'intake']
  const first = soakPage(
    '',
    new Map([
      ['intake', section('intake', '40 cases')],
      ['kills', section('kills', '98 kills')],
    ]),
    order,
  )
  const second = soakPage(
    first,
    new Map([
      ['intake', section('intake', '50 cases')],
      ['properties', section('properties', 'all')],
    ]),
    order,
  )
  expect(second.match(/^## .*|98 kills|40 cases|50 cases|all(?= \|)/gm)).toEqual([
    '## properties',
    'all',
    '## kills',
    '98 kills',
    '## intake',
    '50 cases',
  ])
  expect(soakPage(second, new Map(), order)).toBe(second)
})

test('a section of a stage that is no more goes', () => {
  expect(soakPage(section('load', 'x'), new Map(), ['intake'])).not.toContain('load')
})
