import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export type GuardPlace = 'unit' | 'Chromium' | 'Electron'

/** One test of one guard, as its runner reported it. */
export interface GuardResult {
  /** `S5`. */
  readonly guard: string
  readonly place: GuardPlace
  readonly title: string
  readonly outcome: 'passed' | 'failed' | 'skipped'
  /** Why it was skipped, where its runner was told. */
  readonly why?: string
}

const vitestReport = z.looseObject({
  testResults: z.array(
    z.looseObject({
      name: z.string().default(''),
      assertionResults: z.array(
        z.looseObject({ ancestorTitles: z.array(z.string()), title: z.string(), status: z.string() }),
      ),
    }),
  ),
})

const specSchema = z.looseObject({
  title: z.string(),
  tests: z.array(
    z.looseObject({
      status: z.string(),
      annotations: z.array(z.looseObject({ type: z.string(), description: z.string().optional() })),
    }),
  ),
})
interface Suite {
  title: string
  specs?: z.infer<typeof specSchema>[] | undefined
  suites?: Suite[] | undefined
}
const suiteSchema: z.ZodType<Suite> = z.lazy(() =>
  z.looseObject({
    title: z.string(),
    specs: z.array(specSchema).optional(),
    suites: z.array(suiteSchema).optional(),
  }),
)
const playwrightReport = z.looseObject({ suites: z.array(suiteSchema) })

/** The guard that a test or one of the groups around it names at its beginning: `S5: …`. */
function guardOf(titles: readonly string[]): string | undefined {
  return titles.map((title) => /^(S[1-9]\d?): /.exec(title)?.[1]).find((guard) => guard !== undefined)
}

function outcomeOfVitest(status: string): GuardResult['outcome'] {
  if (status === 'passed') return 'passed'
  return status === 'failed' ? 'failed' : 'skipped'
}

function outcomeOfPlaywright(status: string): GuardResult['outcome'] {
  if (status === 'expected') return 'passed'
  return status === 'skipped' ? 'skipped' : 'failed'
}

export function guardsOfVitest(report: unknown): GuardResult[] {
  return vitestReport.parse(report).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.flatMap(({ ancestorTitles, title, status }): GuardResult[] => {
      const guard = guardOf([...ancestorTitles, title])
      if (guard === undefined) return []
      const outcome = outcomeOfVitest(status)
      // The second tier has a command of its own.
      const why = outcome === 'skipped' && name.includes('/test/soak/') ? { why: 'npm run soak' } : {}
      return [{ guard, place: 'unit', title, outcome, ...why }]
    }),
  )
}

function guardsOfSuite(suite: Suite, above: readonly string[], place: GuardPlace): GuardResult[] {
  const titles = [...above, suite.title]
  const own = (suite.specs ?? []).flatMap(({ title, tests }) => {
    const guard = guardOf([...titles, title])
    if (guard === undefined) return []
    return tests.map(({ status, annotations }) => {
      const why = annotations.find(({ type }) => type === 'skip')?.description
      return { guard, place, title, outcome: outcomeOfPlaywright(status), ...(why === undefined ? {} : { why }) }
    })
  })
  return [...own, ...(suite.suites ?? []).flatMap((inner) => guardsOfSuite(inner, titles, place))]
}

export function guardsOfPlaywright(report: unknown, place: GuardPlace): GuardResult[] {
  return playwrightReport.parse(report).suites.flatMap((suite) => guardsOfSuite(suite, [], place))
}

/** What stands in a report; a list that Playwright made without running anything holds nothing but skipped tests. */
export function readGuards(file: string, place: GuardPlace): GuardResult[] {
  if (!existsSync(file)) return []
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return place === 'unit' ? guardsOfVitest(report) : guardsOfPlaywright(report, place)
}
