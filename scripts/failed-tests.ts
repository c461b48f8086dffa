import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import { projectRoot } from './project-root.ts'

/** A test that failed: which, and how its message begins. */
export type FailedTest = { readonly name: string; readonly message: string }

const vitestFailures = z.looseObject({
  testResults: z.array(
    z.looseObject({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.looseObject({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})

type Suite = z.infer<typeof suiteFields> & { suites?: Suite[] | undefined }
const suiteFields = z.looseObject({
  specs: z
    .array(
      z.looseObject({
        title: z.string(),
        file: z.string(),
        ok: z.boolean(),
        tests: z.array(
          z.looseObject({
            results: z.array(z.looseObject({ errors: z.array(z.looseObject({ message: z.string().optional() })) })),
          }),
        ),
      }),
    )
    .optional(),
})
const suite: z.ZodType<Suite> = z.lazy(() => suiteFields.extend({ suites: z.array(suite).optional() }))
const playwrightFailures = z.looseObject({ suites: z.array(suite) })

const messageLines = 12

function beginningOf(message: string | undefined): string {
  return stripVTControlCharacters(message ?? '')
    .split('\n')
    .slice(0, messageLines)
    .join('\n')
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** What vitest's report says of failures; none where there is no report. */
export function failedInVitest(file: string): FailedTest[] {
  const report = vitestFailures.optional().parse(read(file))
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const path = relative(projectRoot, name)
    // A file that can't be loaded has a message, and no test of its own.
    if (status === 'failed' && assertionResults.length === 0) return [{ name: path, message: beginningOf(message) }]
    return assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        name: `${path} › ${fullName}`,
        message: beginningOf(failureMessages[0]),
      }))
  })
}

function failedIn({ specs, suites }: Suite): FailedTest[] {
  const own = (specs ?? [])
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => ({
      name: `${file} › ${title}`,
      message: beginningOf(tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors))[0]?.message),
    }))
  return [...own, ...(suites ?? []).flatMap(failedIn)]
}

/** What Playwright's report says of failures; none where there is no report. */
export function failedInPlaywright(file: string): FailedTest[] {
  return (playwrightFailures.optional().parse(read(file))?.suites ?? []).flatMap(failedIn)
}

/** A line and the message's beginning for each, so that a log's end says what to look at. */
export function failureLines(failed: readonly FailedTest[]): string[] {
  return failed.flatMap(({ name, message }) => [`failed: ${name}`, ...message.split('\n').map((line) => `  ${line}`)])
}
