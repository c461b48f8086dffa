/** A commit's whole name as stores keep it. */
export function shaBytes(sha: string): Uint8Array {
  return Buffer.from(sha, 'hex')
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}

/** Names that lie end to end, each of as many bytes. */
export function namesOf(bytes: Uint8Array, length: number): string[] {
  return Array.from({ length: Math.floor(bytes.length / length) }, (_, at) =>
    hexOf(bytes.subarray(at * length, (at + 1) * length)),
  )
}
