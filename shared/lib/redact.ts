/** Shapes of credentials, in the order in which they are taken out. Groups named `keep` stay readable. */
const shapes: readonly RegExp[] = [
  // Keys and certificates, also cut short and with their line breaks escaped.
  /-----BEGIN [A-Z0-9 ]+-----[\s\S]*?(?:-----END [A-Z0-9 ]+-----|$)/g,
  // What follows a word that says what it is: a name, then the name of a scheme.
  /(?<keep>(?:secret|token|passw(?:or)?d|passphrase|api[_-]?key|private[_-]?key|signature|credential|switchboard_key)s?(?:[_-]?key)?\\*["']?\s*[:=]\s*\\*["']?)(?:[\w-]+\\*["']?\s*[:=]\s*\\*["']?|(?:Bearer|Basic)\s+)?[^\s"',;&}\]\\]{6,}/gi,
  /(?<keep>\b(?:set-)?cookie\\*["']?\s*[:=]\s*)[^\r\n]+/gi,
  /(?<keep>\bauthorization\\*["']?\s*[:=]\s*["']?)(?!(?:Bearer|Basic|Digest|Negotiate)\b)[^\s"',;]+(?:\s+[^\s"',;]{8,})?/gi,
  /(?<keep>\b(?:Bearer|Basic|Digest|Negotiate)(?:\s+|%20|\+)(?:(?:Bearer|Basic)\s+)?)[^\s"',;]{4,}/gi,
  // Credentials inside an address, tickets behind one, secrets in its query.
  /(?<keep>:\/\/)[^\s/?#@"'<>]+@/g,
  /(?<keep>:\/\/[^\s/#"'<>]+\/#)[\w-]{20,}/g,
  /(?<keep>[?&;](?:access_|refresh_|id_|client_)?(?:token|secret|code|state|key|signature|password|api_?key)=)[^&;#\s"'<>]+/gi,
  /(?<keep>\b(?:sha1|sha256|v0|v1)[=,])[A-Za-z0-9+/]{16,}={0,2}/g,
  /(?<keep>\/webhooks?\/(?:[a-z]+\/)?)[\w-]{16,}/g,
  /(?<keep>hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]+/g,
  // Whole, before the rules below: by chance such a token holds a maker's prefix, and its beginning would stay.
  /(?<![\w+/.-])(?=[\w+-]*[a-z])(?=[\w+-]*[A-Z])(?=[\w+-]*\d)[\w+-]{40,}={0,2}(?!=*[\w+/-]|\.[\w-])/g,
  // Tokens by their makers' prefixes: ours, GitHub, GitLab, Slack, Linear, Atlassian, Nango, webhook standards, npm.
  /swb_[\w-]{8,}/g,
  /gh[a-z]_[A-Za-z0-9_.-]{12,}/g,
  /github_pat_\w{8,}/g,
  /v1\.[0-9a-f]{40}/g,
  /gl(?:pat|dt|rt|rtr|ptt|cbt|ft|soat|imt|agent|oas|ffct|wt)-[A-Za-z0-9_.-]{12,}/g,
  /xox[a-z][.-][A-Za-z0-9.-]{8,}/g,
  /xapp-[A-Za-z0-9-]{8,}/g,
  /lin_(?:api|oauth|wh)_[\w-]{8,}/g,
  /AT(?:ATT|CTT|BB|OA)[A-Za-z0-9_=.-]{16,}/g,
  /nango_[\w-]{12,}/g,
  /whsec_[A-Za-z0-9+/=_-]{12,}/g,
  /npm_[A-Za-z0-9]{20,}/g,
  // Signed and sealed tokens.
  /eyJ[\w-]{8,2048}(?:\.[\w-]*){1,4}/g,
  // Anything as long and as mixed as 32 random bytes: hashes have no capitals, our own ids none either.
  /(?<![\w+/-])(?=[\w+-]*[a-z])(?=[\w+-]*[A-Z])(?=[\w+-]*\d)[\w+-]{40,}={0,2}/g,
]

/** The text with everything that looks like a credential replaced; ids, hashes and paths stay as they are. */
export function redact(text: string): string {
  return shapes.reduce((clean, shape) => clean.replace(shape, (...parts) => `${kept(parts)}[redacted]`), text)
}

function kept(parts: readonly unknown[]): string {
  const groups = parts.at(-1)
  if (typeof groups !== 'object' || groups === null || !('keep' in groups)) return ''
  return typeof groups.keep === 'string' ? groups.keep : ''
}
