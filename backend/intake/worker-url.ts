/** The intake's thread beside an entry: as source, or as the build put it. `entryUrl` is the entry's `import.meta.url`. */
export function intakeWorkerUrl(entryUrl: string): URL {
  return new URL(entryUrl.endsWith('.ts') ? './intake/intake-worker.ts' : './intake-worker.js', entryUrl)
}
