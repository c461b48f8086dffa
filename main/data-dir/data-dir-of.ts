import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { ConsoleFlags } from '../console-flags.ts'
import { defaultDataDir } from './default-data-dir.ts'

/** The folder that the flags name, or the platform's own. */
export function dataDirOf(flags: ConsoleFlags): string {
  return resolve(flags.data ?? defaultDataDir({ platform: process.platform, home: homedir(), env: process.env }))
}
