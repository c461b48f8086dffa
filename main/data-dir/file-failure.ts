import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import { isDamage } from '../store/sqlite/store-failure.ts'
import { findObstacle, type Obstacle } from './obstacle.ts'

const again = 'then start Switchboard again.'

/** A failure to use a file that the start needs, as one sentence with its path and the next step; anything else as it is. */
export function fileFailure(error: unknown, file: string): unknown {
  const found = findObstacle(file, 'file')
  const message = found === undefined ? damaged(error, file) : words(found)
  if (message === undefined) return error
  return new SwitchboardError('data_dir.unwritable', message, {
    cause: error,
    details: { path: found?.path ?? file },
  })
}

function words({ kind, path }: Obstacle): string | undefined {
  switch (kind) {
    case 'folder_for_file':
      return `A folder stands where Switchboard keeps a file: ${path}. Move it away, ${again}`
    case 'file_for_folder':
      return `A file stands where Switchboard keeps a folder: ${path}. Move it away, ${again}`
    case 'unwritable_file':
      return `The file ${path} can’t be used: Switchboard may not read and write it. Allow that, ${again}`
    case 'unwritable_folder':
      // Whoever was given the data folder says it of that one.
      return undefined
    default:
      return unreachable(kind)
  }
}

function damaged(error: unknown, file: string): string | undefined {
  return isDamage(error) ? `The file ${file} is damaged. Move it away, ${again}` : undefined
}
