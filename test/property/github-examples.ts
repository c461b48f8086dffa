import { createRequire } from 'node:module'
import { z } from 'zod'

const definitionsSchema = z.array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }))

/** GitHub's own 329 example payloads, one line per example. */
export function readGithubExamples(): readonly {
  readonly type: string
  readonly payload: Readonly<Record<string, unknown>>
}[] {
  const raw: unknown = createRequire(import.meta.url)('@octokit/webhooks-examples')
  return definitionsSchema
    .parse(raw)
    .flatMap(({ name, examples }) => examples.map((payload) => ({ type: name, payload })))
}
