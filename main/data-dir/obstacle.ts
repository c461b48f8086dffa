import { dirname } from 'node:path'
import { unreachable } from '#shared/lib/unreachable.ts'
import { files } from '../store/sqlite/files.ts'

/** What keeps a file or folder of ours from being used, as it stands on disk. */
export interface Obstacle {
  readonly kind: 'folder_for_file' | 'file_for_folder' | 'unwritable_file' | 'unwritable_folder'
  readonly path: string
}

/** Looks for what is in the way of a file or folder that could not be used; undefined where nothing can be seen. */
export function findObstacle(path: string, expected: 'file' | 'folder'): Obstacle | undefined {
  switch (expected) {
    case 'folder':
      return folderObstacle(path)
    case 'file':
      // SQLite's own files beside a database are as much in its way.
      return (
        fileForFolder(dirname(path)) ??
        [path, `${path}-wal`, `${path}-shm`, `${path}-journal`]
          .map(folderForFile)
          .find((found) => found !== undefined) ??
        folderObstacle(dirname(path)) ??
        [path, `${path}-wal`, `${path}-shm`].map(unwritableFile).find((found) => found !== undefined)
      )
    default:
      return unreachable(expected)
  }
}

function folderObstacle(path: string): Obstacle | undefined {
  if (typeOf(path) === 'none') return dirname(path) === path ? undefined : folderObstacle(dirname(path))
  return fileForFolder(path) ?? (isUsable(path) ? undefined : { kind: 'unwritable_folder', path })
}

function fileForFolder(path: string): Obstacle | undefined {
  return typeOf(path) === 'file' ? { kind: 'file_for_folder', path } : undefined
}

function folderForFile(path: string): Obstacle | undefined {
  return typeOf(path) === 'folder' ? { kind: 'folder_for_file', path } : undefined
}

function unwritableFile(path: string): Obstacle | undefined {
  return typeOf(path) === 'none' || isUsable(path) ? undefined : { kind: 'unwritable_file', path }
}

function typeOf(path: string): 'file' | 'folder' | 'none' {
  try {
    return files.statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    // It is missing, or what it lies in can't be looked into: that one is looked at next.
    return 'none'
  }
}

function isUsable(path: string): boolean {
  try {
    files.accessSync(path, files.constants.R_OK | files.constants.W_OK)
    return true
  } catch {
    return false
  }
}
