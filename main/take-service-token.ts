import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

const names = { direct: 'SWITCHBOARD_TOKEN', file: 'SWITCHBOARD_TOKEN_FILE', pipe: 'SWITCHBOARD_TOKEN_FD' } as const

/**
 * The token for a service elsewhere, taken out of the environment so that no child process inherits it: from the pipe that
 * our launcher passes on, from a file of the operator's own, or from the variable itself. Throws `token.missing`.
 */
export function takeServiceToken(env: Record<string, string | undefined>): string | undefined {
  const given = { direct: env[names.direct], file: env[names.file], pipe: env[names.pipe] }
  for (const name of Object.values(names)) delete env[name]
  const token =
    given.pipe !== undefined && /^\d{1,4}$/.test(given.pipe)
      ? readAll(Number(given.pipe))
      : given.file !== undefined && given.file !== ''
        ? readOwnFile(given.file)
        : given.direct
  const trimmed = token?.trim() ?? ''
  return trimmed === '' ? undefined : trimmed
}

function readAll(handle: number): string {
  try {
    return readFileSync(handle, 'utf8')
  } finally {
    closeSync(handle)
  }
}

function readOwnFile(file: string): string {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch (cause) {
    throw new SwitchboardError('token.missing', `${file} could not be read.`, { cause })
  }
  // Windows has no such bits; there the folder's own list says who may read.
  if (process.platform !== 'win32' && (fstatSync(handle).mode & 0o077) !== 0) {
    closeSync(handle)
    throw new SwitchboardError('token.missing', `Others can read ${file}: take that away with chmod 600.`)
  }
  return readAll(handle)
}
