import { once } from 'node:events'
import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { startPostgres, type PostgresServer } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for databases. */
    postgresDesk: string
  }
}

/** One PostgreSQL for all test files, started when the first of them asks for a database. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer> | undefined
  const desk = createServer((request, response) => {
    const answer = async (): Promise<string> => {
      server ??= startPostgres()
      const postgres = await server
      if (request.method === 'POST') return postgres.newDatabase()
      await postgres.dropDatabase(decodeURIComponent((request.url ?? '').slice(1)))
      return ''
    }
    answer().then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  desk.listen(0, '127.0.0.1')
  await once(desk, 'listening')
  desk.unref()
  const address = desk.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  project.provide('postgresDesk', `http://127.0.0.1:${address.port}/`)
  return async () => {
    desk.closeAllConnections()
    desk.close()
    await (await server?.catch(() => undefined))?.stop()
  }
}
