import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { labelledSet } from './labelled-set.ts'
import { measureSuggestions } from './measure-suggestions.ts'

test('of 150 repositories, evidence routes none to the wrong project, and few first candidates are wrong', () => {
  const all = must(measureSuggestions(labelledSet(1, { repositories: 150, projects: 30 })).at(-1), 'the sum comes last')
  expect(all.autoGiven).toBeGreaterThan(60)
  expect(all.autoRight).toBe(all.autoGiven)
  expect(all.firstRight / all.withEvidence).toBeGreaterThanOrEqual(0.9)
})
