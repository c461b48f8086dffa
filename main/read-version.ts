import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The version in the `package.json` that lies beside dist/, in the repository and in a packaged app alike. */
export function readVersion(distDir: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(distDir, '../package.json'), 'utf8'))
  return z.looseObject({ version: z.string() }).parse(manifest).version
}
