/** SHA-1 has 40 digits, SHA-256 has 64; a name of zeros stands for no commit at all. */
const wholeName = /^(?!0+$)(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * A commit's whole name in lower case; undefined for anything else. Abbreviated names are left out on purpose: seven digits
 * are enough within one repository, but among millions of commits they name strangers, and what rests on them routes events.
 */
export function fullSha(text: string): string | undefined {
  const sha = text.toLowerCase()
  return wholeName.test(sha) ? sha : undefined
}
