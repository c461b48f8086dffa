import { afterAll, inject } from 'vitest'
import { findPostgres, noPostgres } from './find-postgres.ts'

async function ask(method: 'POST' | 'DELETE', database = ''): Promise<string> {
  const answer = await fetch(inject('postgresDesk') + encodeURIComponent(database), { method })
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}

const made: string[] = []
afterAll(async () => {
  await Promise.all(made.splice(0).map((url) => ask('DELETE', url)))
})

/** Why this machine can't run tests on PostgreSQL; undefined where it can. */
export const whyNoPostgres: string | undefined = findPostgres() === undefined ? noPostgres : undefined

/** The address of an empty database on the run's one PostgreSQL, which is dropped after the test file. */
export async function newTestDatabase(): Promise<string> {
  const url = await ask('POST')
  made.push(url)
  return url
}
