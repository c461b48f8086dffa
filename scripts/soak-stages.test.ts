import { expect, test } from 'vitest'
import { busySeconds, readSoakArgs, secondsOfFirst, soakStages, timesThatFit } from './soak-stages.ts'

test('without arguments every stage runs at its full figure', () => {
  const { minutes, stages, store } = readSoakArgs([])
  expect({ minutes, stages, store }).toEqual({
    minutes: Number.POSITIVE_INFINITY,
    stages: soakStages,
    store: undefined,
  })
  expect(timesThatFit(minutes * 60, 20)).toBe(100)
})

test('stages and a store are named', () => {
  const { stages, store, title } = readSoakArgs(['intake', '--store', 'postgres', '-t', 'full load'])
  expect({ names: stages.map(({ name }) => name), store, title }).toEqual({
    names: ['intake'],
    store: 'postgres',
    title: 'full load',
  })
})

test('with an end the stages share it, and properties are tried as often as fits', () => {
  expect(readSoakArgs(['--minutes', '10'])).toMatchObject({ minutes: 10 })
  expect(soakStages.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  expect(secondsOfFirst(soakStages, 600)).toBeCloseTo(150)
  expect(secondsOfFirst(soakStages.slice(-1), 100)).toBeCloseTo(100)
  expect(secondsOfFirst(soakStages, -5)).toBe(0)
  expect(timesThatFit(180, 20)).toBe(9)
  expect(timesThatFit(5, 20)).toBe(1)
  expect(timesThatFit(100_000, 20)).toBe(100)
  expect(busySeconds(100)).toBe(60)
  expect(busySeconds(400, 4)).toBe(60)
})

test('what is none is refused', () => {
  expect(() => readSoakArgs(['--minutes', 'ten'])).toThrow('--minutes takes a number above 0.')
  expect(() => readSoakArgs(['--minutes'])).toThrow('minutes')
  expect(() => readSoakArgs(['--store', 'paper'])).toThrow('--store takes sqlite or postgres.')
  expect(() => readSoakArgs(['everything'])).toThrow(
    'There is no stage everything: properties, kills, crash, consoles, intake, install, axe.',
  )
})
