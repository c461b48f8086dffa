/** Shapes of what must never be read in a log: our tokens, the providers' tokens, bearer values, signed tokens, endpoint paths. */
const secrets: readonly RegExp[] = [
  /swb_[A-Za-z0-9_-]{8,}/g,
  /(?:gh[oprsu]|github_pat|glpat|xox[abeoprs]|lin_(?:api|oauth|wh))[_-][A-Za-z0-9_.-]{8,}/g,
  /eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+){1,2}/g,
  /(?<=\b(?:[Bb]earer|[Bb]asic)\s)[A-Za-z0-9+/._~=-]{6,}/g,
  /(?<=\bsha256=)[0-9a-f]{16,}/g,
  /(?<=\/webhooks\/[a-z]+\/)[A-Za-z0-9_-]{8,}/g,
  /-----BEGIN [A-Z ]+-----[\s\S]*?(?:-----END [A-Z ]+-----|$)/g,
]

/** The text with everything that looks like a credential replaced. */
export function redact(text: string): string {
  return secrets.reduce((clean, shape) => clean.replace(shape, '[redacted]'), text)
}
