import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { maxEventFileBytes, tooLargeToOpen } from '#shared/domain/event-file-limits.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { notReadable, parseEventFile, type EventFile } from '#shared/model/event-file.ts'

/** Reads the file that a person chose or opened, and nothing but a regular file of bounded size. */
export async function readEventFile(path: string): Promise<EventFile> {
  return parseFileBytes(await readBounded(path))
}

/** The bytes of a file as what they say; throws like `parseEventFile`. */
export function parseFileBytes(bytes: Uint8Array): EventFile {
  if (bytes.byteLength > maxEventFileBytes) throw tooLarge()
  return parseEventFile(decode(bytes))
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw notReadable(Buffer.from(bytes.subarray(0, 100)).toString('latin1'))
  }
}

async function readBounded(path: string): Promise<Uint8Array> {
  let file: FileHandle | undefined
  try {
    // Opening a pipe would otherwise wait for somebody to write into it.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = await file.stat()
    if (!stat.isFile()) throw unreadable('That is not a file. Choose an event file.')
    if (stat.size > maxEventFileBytes) throw tooLarge()
    return await readUpTo(file, maxEventFileBytes + 1)
  } catch (error) {
    if (error instanceof SwitchboardError) throw error
    throw unreadable(sentenceFor(codeOf(error)), error)
  } finally {
    await file?.close()
  }
}

/** It may grow while it is read. */
async function readUpTo(file: FileHandle, most: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(most)
  let length = 0
  while (length < most) {
    const { bytesRead } = await file.read(buffer, length, most - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return buffer.subarray(0, length)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function sentenceFor(code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'That file is no longer there. Choose it where it is now.'
  if (code === 'EACCES' || code === 'EPERM')
    return 'That file may not be read by you. Ask for a copy, or change its permissions.'
  if (code === 'EISDIR') return 'That is a folder. Choose an event file.'
  return 'That file can’t be read. Copy it to this machine, and open the copy.'
}

function unreadable(sentence: string, cause?: unknown): SwitchboardError {
  return new SwitchboardError('event_file.unreadable', sentence, cause === undefined ? {} : { cause })
}

function tooLarge(): SwitchboardError {
  return new SwitchboardError('event_file.too_large', tooLargeToOpen, { details: { maxBytes: maxEventFileBytes } })
}
