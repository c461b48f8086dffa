import { must } from '#shared/lib/must.ts'
import { labelledSet } from './suggestions/labelled-set.ts'
import { measureSuggestions, type Tally } from './suggestions/measure-suggestions.ts'
import type { Workload, WorkloadRow } from './workload.ts'

const seeds = [1, 2, 3, 4, 5]
const sizes = { repositories: 500, projects: 60 }

function shareRows(measure: string, [right, of]: readonly [number, number], least: number | null): WorkloadRow[] {
  // Of cases that are nobody's on purpose there is nothing to be right about.
  if (of === 0) return []
  const value = Math.floor((right * 1000) / of) / 10
  return [
    {
      measure,
      value,
      unit: '%',
      against: `${right} of ${of}`,
      ratio: null,
      limit: least === null ? null : `≥ ${least} %`,
      pass: least === null || value >= least,
    },
  ]
}

function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, next) => ({
    kind: next.kind,
    cases: sum.cases + next.cases,
    labelled: sum.labelled + next.labelled,
    withEvidence: sum.withEvidence + next.withEvidence,
    firstGiven: sum.firstGiven + next.firstGiven,
    firstRight: sum.firstRight + next.firstRight,
    autoGiven: sum.autoGiven + next.autoGiven,
    autoRight: sum.autoRight + next.autoRight,
  }))
}

export const workload: Workload = {
  id: 'suggestions',
  title: 'where a labelled set of 500 repositories and 60 projects is put, for each of five seeds',
  run: async () => {
    const bySeed = seeds.map((seed) => measureSuggestions(labelledSet(seed, sizes)))
    const sums = must(bySeed[0], 'there are seeds').map((_, at) =>
      sumOf(bySeed.flatMap((tallies) => tallies[at] ?? [])),
    )
    const rows = sums.flatMap((tally) => {
      const isAll = tally.kind === 'all'
      const { kind: name, firstRight, autoRight } = tally
      return [
        ...shareRows(
          `first candidate right, ${name}, where evidence exists`,
          [firstRight, tally.withEvidence],
          isAll ? 95 : null,
        ),
        ...shareRows(`routed by evidence and right, ${name}`, [autoRight, tally.autoGiven], 100),
        ...(isAll
          ? [
              ...shareRows(
                'first candidate right, of all that belong to one project',
                [firstRight, tally.labelled],
                null,
              ),
              ...shareRows('routed by evidence, of all that belong to one project', [autoRight, tally.labelled], null),
            ]
          : []),
      ]
    })
    return { rows }
  },
}
