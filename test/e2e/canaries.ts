import { randomBytes } from 'node:crypto'

const alphanumeric = (length: number): string =>
  randomBytes(length * 2)
    .toString('base64')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, length)
    .padEnd(length, 'x')
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (): string =>
  `${part({ alg: 'RS256' })}.${part({ sub: alphanumeric(8) })}.${randomBytes(64).toString('base64url')}`

/** One credential of every kind, new for each run: what is found can only have come from it. */
export function makeCanaries(): Readonly<Record<string, string>> {
  return {
    'GitHub personal token': `ghp_${alphanumeric(36)}`,
    'GitHub OAuth token': `gho_${alphanumeric(36)}`,
    'GitHub user token': `ghu_${alphanumeric(36)}`,
    'GitHub installation token': `ghs_${alphanumeric(36)}`,
    'GitHub long installation token': `ghs_123456_${jwt()}`,
    'GitHub refresh token': `ghr_${alphanumeric(76)}`,
    'GitHub fine-grained token': `github_pat_${alphanumeric(22)}_${alphanumeric(59)}`,
    'GitLab token': `glpat-${alphanumeric(20)}`,
    'Slack bot token': `xoxb-123456789012-1234567890123-${alphanumeric(24)}`,
    'Slack user token': `xoxp-123456789012-123456789012-${alphanumeric(32)}`,
    'Slack app token': `xapp-1-A0123456789-1234567890123-${alphanumeric(64)}`,
    'Linear key': `lin_api_${alphanumeric(40)}`,
    'Linear OAuth token': `lin_oauth_${randomBytes(32).toString('hex')}`,
    'Atlassian token': `ATATT3xFf${alphanumeric(170)}=0A1B2C3D`,
    'signed token': jwt(),
    'Nango session token': `nango_connect_session_${randomBytes(32).toString('hex')}`,
    'an operator token of ours': `swb_${randomBytes(32).toString('base64url')}`,
    'a page token': randomBytes(32).toString('base64url'),
    // With its line breaks escaped, as it stands in a setting or in a log: that is how it fits into a header.
    'a private key': `-----BEGIN RSA PRIVATE KEY-----\\n${randomBytes(600).toString('base64')}\\n-----END RSA PRIVATE KEY-----`,
    'Basic value': Buffer.from(`x-access-token:${alphanumeric(30)}`).toString('base64'),
  }
}

/** What of a canary is looked for: of a key each part of it, because its frame is no secret. */
export function partsOf(canaries: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const body = /KEY-----\\n(.+)\\n-----END/
  return Object.fromEntries(
    Object.entries(canaries).flatMap(([kind, canary]) => {
      const key = body.exec(canary)?.[1]
      if (key === undefined) return [[kind, canary]]
      return [0, 200, 400, 600].map((at) => [`${kind} from ${at}`, key.slice(at, at + 160)])
    }),
  )
}
