import fc from 'fast-check'

const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()
const digits = '0123456789'
const alphanumeric = lower + upper + digits
const hex = '0123456789abcdef'

const from = (alphabet: string, length: number, maxLength = length): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength: length, maxLength })
const base64url = (length: number) => from(`${alphanumeric}-_`, length)
const prefixed = (prefix: string, rest: fc.Arbitrary<string>) => rest.map((text) => prefix + text)
const joined = (separator: string, ...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((texts) => texts.join(separator))
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = joined(
  '.',
  fc.constantFrom(encoded({ alg: 'RS256', typ: 'JWT' }), encoded({ alg: 'HS256' })),
  fc.integer().map((iat) => encoded({ iat, iss: 'someone' })),
  base64url(86),
)
/** 32 random bytes; of a thousand, one or so has no digit and looks like a long name. */
export const ourRandomToken = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'))
  .filter((text) => /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text))

/** Every kind of credential that may come near this program, by name, as its maker writes it. */
export const credentialKinds: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'our operator token': prefixed('swb_', base64url(43)),
  'our page token, cookie or ticket': ourRandomToken,
  'GitHub personal token': prefixed('ghp_', from(alphanumeric, 36)),
  'GitHub fine-grained token': prefixed('github_pat_', joined('_', from(alphanumeric, 22), from(alphanumeric, 59))),
  'GitHub OAuth token': prefixed('gho_', from(alphanumeric, 36)),
  'GitHub user-to-server token': prefixed('ghu_', from(alphanumeric, 36)),
  'GitHub installation token': prefixed('ghs_', from(alphanumeric, 36)),
  'GitHub installation token in its long form': prefixed('ghs_', joined('_', from(digits, 6, 9), jwt)),
  'GitHub refresh token': prefixed('ghr_', from(alphanumeric, 76)),
  'GitHub installation token in its first form': prefixed('v1.', from(hex, 40)),
  'GitLab personal token': prefixed('glpat-', base64url(20)),
  'GitLab routable token': prefixed(
    'glpat-',
    joined('.', base64url(27), from(lower + digits, 2), from(lower + digits, 9)),
  ),
  'GitLab deploy token': prefixed('gldt-', base64url(20)),
  'GitLab job token': prefixed('glcbt-', joined('_', from(digits, 2), base64url(20))),
  'Slack bot token': prefixed('xoxb-', joined('-', from(digits, 12), from(digits, 13), from(alphanumeric, 24))),
  'Slack user token': prefixed(
    'xoxp-',
    joined('-', from(digits, 12), from(digits, 12), from(digits, 12), from(hex, 32)),
  ),
  'Slack app token': prefixed('xapp-1-', joined('-', from(upper + digits, 11), from(digits, 13), from(hex, 64))),
  'Slack rotated token': prefixed('xoxe.xoxp-1-', from(alphanumeric, 146)),
  'Slack incoming webhook': prefixed(
    'https://hooks.slack.com/services/',
    joined('/', prefixed('T', from(upper, 8)), prefixed('B', from(upper, 8)), from(alphanumeric, 24)),
  ),
  'Linear key': prefixed('lin_api_', from(alphanumeric, 40)),
  'Linear OAuth token': prefixed('lin_oauth_', from(hex, 64)),
  'Linear webhook secret': prefixed('lin_wh_', from(alphanumeric, 38)),
  'Atlassian token': prefixed('ATATT3xFf', joined('=', base64url(170), from(hex.toUpperCase(), 8))),
  'Nango session token': prefixed('nango_connect_session_', from(hex, 64)),
  'Nango key by its name': prefixed('NANGO_SECRET_KEY=', fc.uuid()),
  'standard webhook secret': prefixed('whsec_', from(`${alphanumeric}+/`, 32)),
  'signed token': jwt,
  'Bearer value': prefixed('Bearer ', base64url(24)),
  'Basic value': prefixed('Authorization: Basic ', fc.base64String({ minLength: 16, maxLength: 40 })),
  'address with a password': fc
    .tuple(from(lower, 4), from(alphanumeric, 16))
    .map(([name, password]) => `https://${name}:${password}@git.example.test/x.git`),
  'address with a ticket': base64url(43).map((ticket) => `http://127.0.0.1:4000/#${ticket}`),
  'cookie header': joined(
    '',
    fc.constantFrom('Cookie: ', 'set-cookie: '),
    prefixed('switchboard-4000=', base64url(43)),
  ),
  'value under a telling name': joined(
    '',
    fc.constantFrom('"webhookSecret":"', 'client_secret=', 'password: ', "api_key: '", 'X-Gitlab-Token: '),
    from(alphanumeric, 16),
  ),
  'GitHub signature': prefixed('sha256=', from(hex, 64)),
  'webhook address': prefixed('/webhooks/github/', base64url(32)),
  'private key': from(`${alphanumeric}+/`, 64, 300).map(
    (body) => `-----BEGIN RSA PRIVATE KEY-----\n${body}\n-----END RSA PRIVATE KEY-----`,
  ),
  'private key with escaped lines, cut short': from(`${alphanumeric}+/`, 64, 300).map(
    (body) => `-----BEGIN OPENSSH PRIVATE KEY-----\\n${body}`,
  ),
}
