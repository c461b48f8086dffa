import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['shared', 'backend', 'main', 'preload', 'renderer', 'test', 'scripts']

/** The test files in which a title may begin with the number of a guard, from the root. */
export function guardFiles(root: string, ending: '.test.ts' | '.e2e.ts'): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => file.endsWith(ending) && !file.includes('fixtures'))
    .filter((file) => /['"`]S[1-9]\d?: /.test(readFileSync(join(root, file), 'utf8')))
    .toSorted()
}
