import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { z } from 'zod'

const reportSchema = z.looseObject({
  testResults: z.array(
    z.looseObject({
      name: z.string(),
      assertionResults: z.array(
        z.looseObject({
          fullName: z.string(),
          status: z.string(),
          duration: z.number().nullish(),
          meta: z.looseObject({ figure: z.string().optional() }).optional(),
        }),
      ),
    }),
  ),
})

/** What vitest reported of tests that scale, as rows of a table; those that passed without a figure do the same in every run. */
export function soakRows(file: string, root: string): string[] {
  if (!existsSync(file)) return []
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return testResults
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .flatMap((tested) =>
      tested.assertionResults
        .filter(({ status, meta }) => status === 'failed' || (status === 'passed' && meta?.figure !== undefined))
        .map(({ fullName, status, duration, meta }) => {
          const seconds = ((duration ?? 0) / 1_000).toFixed(1)
          const what = `${fullName} (\`${relative(root, tested.name)}\`)`
          return `| ${cell(what)} | ${cell(meta?.figure ?? 'not reached')} | ${status} | ${seconds} |`
        }),
    )
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')
}
