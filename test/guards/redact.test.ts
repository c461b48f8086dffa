import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLog } from '#main/log/log.ts'
import { createLogger } from '#backend/http/logger.ts'
import { redact } from '#shared/lib/redact.ts'
import { credentialKinds, ourRandomToken } from './credential-kinds.ts'

const hexDigits = Array.from('0123456789abcdef')
const words = fc.constantFrom('', 'fetch failed', 'GET /x', 'at run (main/a.ts:3:1)', 'acme/web', 'é→', '\n', '{"a":1}')
const wrappings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `(${secret})`,
  (secret) => `"${secret}"`,
  (secret) => `'${secret}',`,
  (secret) => `<${secret}>`,
  (secret) => JSON.stringify({ value: secret }),
  (secret) => JSON.stringify(JSON.stringify({ value: secret })),
  (secret) => `token=${secret}&x=1`,
  (secret) => `https://api.example.test/?access_token=${secret}#end`,
  (secret) => `curl -H "Authorization: Bearer ${secret}"`,
  (secret) => `x=${secret};`,
  (secret) => `[${secret}]`,
  (secret) => `Error: ${secret}: bad`,
]
/** What would still let somebody use it: no run of twelve characters of the part that is random. */
function readable(secret: string, shown: string): string | undefined {
  const [random = ''] = secret.match(/[A-Za-z0-9_+/-]{16,}(?=[^A-Za-z0-9_+/-]*(?:$|-----END|@|\n))/) ?? [
    secret.slice(-16),
  ]
  for (let at = 0; at + 12 <= random.length; at += 1) {
    const piece = random.slice(at, at + 12)
    if (!isOrdinary(piece) && shown.includes(piece)) return piece
  }
  return undefined
}
const isOrdinary = (piece: string): boolean =>
  '-----END RSA PRIVATE KEY-----/webhooks/github/git.example.test/hooks.slack.com/services/'.includes(piece)

describe.each(Object.entries(credentialKinds))('S9: a log never shows a %s', (_kind, secrets) => {
  test('wherever it stands and whatever is around it', () => {
    fc.assert(
      fc.property(secrets, words, words, fc.constantFrom(...wrappings), (secret, before, after, wrap) => {
        const text = `${before} ${wrap(secret)} ${after}`
        expect(readable(secret, redact(text))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
})

test.each(['AAAAAAAAAAAAAAAAAAAAATBBAO0AAAAAAAAAAAAAAIc', 'Tk3vQ9aZx0LmB7cRw2Egho_p5Yd8Jh1KfUs6NiVe4Xo'])(
  'S9: a token of ours that holds a mark of somebody else is taken out whole: %s',
  (token) => {
    for (const wrap of wrappings) expect(readable(token, redact(`failed ${wrap(token)} here`))).toBeUndefined()
  },
)

test('S9: whatever mark chance puts into a token of ours, none of it stays', () => {
  const marks = fc.constantFrom('ATBB', 'gho_', 'swb_', 'glpat-', 'xoxb-', 'xapp-', 'npm_', 'whsec_', 'eyJ', 'lin_wh_')
  fc.assert(
    fc.property(ourRandomToken, marks, fc.nat(30), fc.constantFrom(...wrappings), (token, mark, at, wrap) => {
      const marked = token.slice(0, at) + mark + token.slice(at + mark.length)
      fc.pre(/\d/.test(marked) && /[a-z]/.test(marked) && /[A-Z]/.test(marked))
      expect(readable(marked, redact(wrap(marked)))).toBeUndefined()
    }),
    { numRuns: 500 },
  )
})

test('S9: both logs write through the redactor, whatever the field', () => {
  fc.assert(
    fc.property(fc.oneof(...Object.values(credentialKinds)), (secret) => {
      const lines: string[] = []
      const write = (line: string): void => void lines.push(line)
      const fact = `failed with ${secret}`
      createLog({ write, clock: () => 0, least: 'info' })('error', fact, {
        message: fact,
        stack: fact,
        code: fact,
        method: fact,
        reason: [fact],
        token: secret,
      })
      createLogger({ write, clock: () => 0 })('error', fact, { error: fact, stack: fact, route: fact })
      expect(lines).toHaveLength(2)
      expect(readable(secret, lines.join(''))).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})

test.each([
  'acme/web: 12 events, POST /webhooks refused',
  'prj_01a1e750-cd06-7c6e-a0ae-ecf99bb5fd29 and trace_01a1e750-cd06-7c6e-a0ae-ecf99bb5fd29',
  'tok_00000000-0000-7000-8000-000000000000 is unknown or revoked',
  'commit 6a9fad9f0c1b2d3e4f5061728394a5b6c7d8e9f0 on refs/heads/feature/long-branch-name-of-a-person-2026',
  `sha ${'0123456789abcdef'.repeat(4)}`,
  'at createServiceSupervisor (/home/someone/projects/Switchboard2/main/service/service-supervisor.ts:84:9)',
  'C:\\Users\\Someone\\AppData\\Local\\switchboard-service\\service.sqlite3',
  '/home/someone/.local/share/switchboard/replicas/ws_01a1e750-cd06-7c6e-a0ae-ecf99bb5fd29.sqlite3-wal',
  'SQLITE_CONSTRAINT_UNIQUE: UNIQUE constraint failed: mapping.workspace_id, mapping.resource_id',
  'connect ECONNREFUSED 127.0.0.1:4680',
  'http://127.0.0.1:4680/changes?cursor=12&limit=1000',
  'https://switchboard.acme.example/installations/inst_01a1e750-cd06-7c6e-a0ae-ecf99bb5fd29/resources',
  'Send Authorization, or a token, please.',
  'The token is unknown or revoked.',
  'This token does not cover that workspace.',
  'aVeryLongFunctionNameThatSomebodyGaveToATestOfTheirs',
  'delivery 72d3162e-cc78-11e3-81ab-4c9367dc0958, X-GitHub-Event: pull_request',
])('S9: ordinary text stays as it is: %s', (text) => {
  expect(redact(text)).toBe(text)
})

test('S9: hashes and ids stay, in any number and order', () => {
  const ordinary = fc.oneof(
    fc.uuid().map((id) => `evt_${id}`),
    fc.string({ unit: fc.constantFrom(...hexDigits), minLength: 40, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...hexDigits), minLength: 64, maxLength: 64 }),
    fc.integer().map(String),
    fc.constantFrom(
      'acme/web',
      'refs/heads/main',
      'pull_request.opened',
      '2026-11-20T10:00:00.000Z',
      'node_modules/zod',
    ),
  )
  fc.assert(
    fc.property(fc.array(ordinary, { maxLength: 8 }), (parts) => {
      const text = parts.join(' ')
      expect(redact(text)).toBe(text)
    }),
  )
})

test.each(['a', '0f', 'aA1', 'eyJ', 'secret', 'token-', 'xoxa-', 'Bearer ', '://a', 'cookie:'])(
  'S9: 60,000 marks of "%s" are looked through at once',
  (unit) => {
    const text = unit.repeat(60_000 / unit.length)
    const before = performance.now()
    redact(text)
    // It was ten seconds where an address could begin at every letter.
    expect(performance.now() - before).toBeLessThan(3_000)
  },
)
