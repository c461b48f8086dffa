import { expect, test } from 'vitest'
import { headingOf, soakPage, soakSection } from './soak-page.ts'

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

test('a run on one store has a section of its own, until one on both renews it', () => {
  const one = soakPage('', new Map([['intake on postgres', section('intake on postgres', 'one')]]), ['intake'])
  const two = soakPage(one, new Map([['intake on sqlite', section('intake on sqlite', 'two')]]), ['intake'])
  expect(two.match(/^## .*/gm)).toEqual(['## intake on postgres', '## intake on sqlite'])
  expect(soakPage(two, new Map([['intake', section('intake', 'both')]]), ['intake']).match(/^## .*/gm)).toEqual([
    '## intake',
  ])
})

test('a run of some tests of a stage has a section of its own, until one of all of them renews it', () => {
  const kills = headingOf('intake', { store: 'sqlite', title: 'kills:' })
  const one = soakPage(section('intake on sqlite', 'all'), new Map([[kills, section(kills, 'killed')]]), ['intake'])
  expect(one.match(/^## .*/gm)).toEqual(['## intake on sqlite', '## intake on sqlite, kills'])
  const two = soakPage(one, new Map([['intake on sqlite', section('intake on sqlite', 'again')]]), ['intake'])
  expect(two.match(/^## .*/gm)).toEqual(['## intake on sqlite'])
})
