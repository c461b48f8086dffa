import { expect, test } from 'vitest'
import { completingAt, completionsOf } from './completion.ts'

const offered = (text: string, isAsked = false, values: { value: string; count: number | null }[] = []) => {
  const completing = completingAt(text, isAsked)
  return completing === null ? [] : completionsOf(text, completing, values).map(({ typed }) => typed)
}

test('a beginning is completed to the names that it may become', () => {
  expect(offered('acme re')).toEqual(['reason:', 'repo:', 'received:'])
  expect(offered('-re')).toEqual(['-reason:', '-repo:', '-received:'])
  expect(offered('-st')).toEqual([])
})

test('one letter, a word and a finished filter ask for nothing', () => {
  expect(['', 'r', 'billing', 'type:push ', '"re', 'https://re'].flatMap((text) => offered(text))).toEqual([])
})

test('all names are there when they are asked for', () => {
  expect(offered('', true)).toHaveLength(10)
  expect(offered('billing ', true)).toHaveLength(10)
})

test('what every filter can be is reached by choosing alone, also that it is not so', () => {
  const [sign] = offered('', true).slice(-1)
  expect(sign).toBe('-')
  const negated = offered('-', true)
  expect(negated).toEqual(['-provider:', '-reason:', '-repo:', '-type:', '-actor:', '-assigned:', '-received:'])
  const values = [{ value: 'one', count: 1 }]
  for (const name of [...negated, 'state:', 'closing:']) expect(offered(name, true, values)).not.toEqual([])
})

test('values follow the name, with quotes where they need them', () => {
  expect(offered('reason:no_m')).toEqual(['reason:no_mapping'])
  expect(offered('-received:>')).toEqual(['-received:>1d', '-received:>7d'])
  expect(offered('assigned:"Ada', false, [{ value: 'Ada Lovelace', count: null }])).toEqual(['assigned:"Ada Lovelace"'])
})

test('what is chosen takes the place of what was typed', () => {
  const completing = completingAt('acme repo:ac', false)
  expect(completing && completionsOf('acme repo:ac', completing, [{ value: 'acme/api', count: 3 }])).toEqual([
    { typed: 'repo:acme/api', says: null, count: 3, result: 'acme repo:acme/api ' },
  ])
})
