import { beforeEach } from 'vitest'
import { newTestDatabase, whyNoPostgres } from './test-database.ts'

// Each test file has a database of its own; each of its stores is a schema in there.
if (whyNoPostgres === undefined) process.env['SWITCHBOARD_TEST_POSTGRES'] = await newTestDatabase()
else beforeEach((context) => context.skip(whyNoPostgres))
