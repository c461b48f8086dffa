import { fileURLToPath } from 'node:url'

/** The folder of everything built, seen from an entry: `dist/main/index.cjs`, or `main/index.ts` when it runs unbuilt. */
export function distDirOf(entryUrl: string): string {
  return fileURLToPath(new URL(entryUrl.endsWith('.ts') ? '../dist/' : '../', entryUrl))
}
