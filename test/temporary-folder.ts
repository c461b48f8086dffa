import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * One folder for all that a run of tests writes; it goes with the run. What is killed on purpose can't clean up after itself.
 * Both runners take a default export, and call what it answers at the end.
 */
export default function temporaryFolder(): () => void {
  const before = process.env['TMPDIR']
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-tests-'))
  // What refuses to run as root runs as somebody else, who has a place here as in any such folder.
  chmodSync(folder, 0o1777)
  process.env['TMPDIR'] = folder
  return () => {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
