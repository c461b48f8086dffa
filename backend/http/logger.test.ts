import { expect, test } from 'vitest'
import { createLogger } from './logger.ts'
import { redact } from '#shared/lib/redact.ts'

test.each([
  `swb_${'a'.repeat(43)}`,
  `ghs_${'b'.repeat(36)}`,
  `github_pat_${'c'.repeat(40)}`,
  'xoxb-123456789012-abcdefghijkl',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  `Bearer ${'d'.repeat(20)}`,
  `sha256=${'e'.repeat(64)}`,
  `/webhooks/github/${'f'.repeat(32)}`,
  '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----',
])('%s does not reach a log', (secret) => {
  const clean = redact(`before ${secret} after`)
  expect(clean).toContain('[redacted]')
  expect(clean).toMatch(/^before .* after$/s)
  expect(clean).not.toContain(secret.slice(-12))
})

test('ordinary words pass', () => {
  expect(redact('acme/web: 12 events, POST /webhooks refused')).toBe('acme/web: 12 events, POST /webhooks refused')
})

test('fields that nobody allowed are left out', () => {
  const lines: string[] = []
  const log = createLogger({ write: (line) => lines.push(line), clock: () => 0 })
  const fields = { status: 500, body: 'secret', error: `token swb_${'a'.repeat(43)}` }
  log('error', 'failed', fields)
  log('debug', 'not shown')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { level: 'error', at: '1970-01-01T00:00:00.000Z', message: 'failed', status: 500, error: 'token [redacted]' },
  ])
})
