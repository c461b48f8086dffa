import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eventFileExtension } from '#shared/domain/event-file-limits.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { FileArrival } from '#shared/ipc/event-file-calls.ts'
import type { EventFile } from '#shared/model/event-file.ts'
import { positionalsOf } from '../console-flags.ts'
import { createLetterbox } from './letterbox.ts'

/** Keeps the last event file that was opened until a page can show it. However a path arrives, only what the file says comes out. */
export interface FileBox {
  receive(path: string): void
  /** A command line may name one, from the folder it was typed in; whether it did. */
  receiveArgs(args: readonly string[], folder: string): boolean
  listen(listener: (arrival: FileArrival) => void): () => void
}

export function createFileBox(read: (path: string) => Promise<EventFile>): FileBox {
  const paths = createLetterbox<string>()

  async function open(path: string): Promise<FileArrival> {
    const name = basename(path)
    try {
      return { kind: 'opened', name, file: await read(path) }
    } catch (error) {
      if (!(error instanceof SwitchboardError)) throw error
      return { kind: 'refused', name, message: error.message }
    }
  }

  return {
    receive: paths.put,
    receiveArgs(args, folder) {
      const path = positionalsOf(args)
        .flatMap((text) => pathOf(text, folder) ?? [])
        .at(-1)
      if (path !== undefined) paths.put(path)
      return path !== undefined
    },
    listen(listener) {
      let newest = 0
      let isOver = false
      const stop = paths.listen((path) => {
        newest += 1
        const turn = newest
        void open(path).then((arrival) => {
          if (isOver) paths.put(path)
          else if (turn === newest) listener(arrival)
        })
      })
      return () => {
        isOver = true
        stop()
      }
    },
  }
}

/** A path, or the address of a file on this machine; undefined where a word of the command line is something else. */
function pathOf(text: string, folder: string): string | undefined {
  if (!text.toLowerCase().endsWith(eventFileExtension) || text.includes('\0')) return undefined
  if (!/^[a-z][a-z0-9+.-]+:/i.test(text)) return resolve(folder, text)
  if (!/^file:\/\/(?:localhost)?\//i.test(text)) return undefined
  try {
    return fileURLToPath(text)
  } catch {
    return undefined
  }
}
