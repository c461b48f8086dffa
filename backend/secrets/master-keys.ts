import { createHash, randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'

const keyBytes = 32

export interface MasterKey {
  /** Names the key without telling it, so that a secret says which one it was sealed with. */
  readonly id: string
  readonly bytes: Uint8Array
}

/** The first one seals; all of them open, so that a new key can be put in front of an old one. */
export interface MasterKeys {
  readonly current: MasterKey
  readonly all: readonly MasterKey[]
}

interface KeySources {
  /** `SWITCHBOARD_KEY`: base64 of 32 bytes; older keys may follow, separated by commas. */
  readonly fromEnvironment: string | undefined
  readonly file: string
  /** How many secrets are sealed already: without a key beside them it was lost, and a new one would open none. */
  readonly sealed: number
  readonly randomBytes: (count: number) => Uint8Array
}

/** Keys from the environment, else from the key file, which is made once. Throws `secret.unreadable`. */
export function loadMasterKeys(sources: KeySources): MasterKeys {
  const given = sources.fromEnvironment?.trim() ?? ''
  if (given === '' && readKeyFile(sources.file) === undefined) {
    if (sources.sealed > 0) throw lost(sources)
    createKeyFile(sources)
  }
  const inFile = readKeyFile(sources.file)
  const all = [
    ...(given === '' ? [] : parseKeys(given, 'SWITCHBOARD_KEY')),
    ...(inFile === undefined ? [] : parseKeys(inFile, 'the key file')),
  ]
  const [current] = all
  if (current === undefined) throw unreadable('There is no key to seal secrets with.')
  return { current, all }
}

/** The names of the keys that are here, without making any; one that can't be read is not here. */
export function knownKeyIds({ fromEnvironment, file }: Pick<KeySources, 'fromEnvironment' | 'file'>): string[] {
  const texts = [fromEnvironment?.trim() ?? '', readKeyFile(file) ?? '']
  return texts.filter((text) => text !== '').flatMap((text) => parseKeys(text, 'the key').map(({ id }) => id))
}

function parseKeys(text: string, source: string): MasterKey[] {
  const keys = text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => toKey(part, source))
  if (keys.length === 0) throw unreadable(`${source} holds no key.`)
  return keys
}

function toKey(text: string, source: string): MasterKey {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== keyBytes) throw unreadable(`${source} must hold the base64 of ${keyBytes} bytes.`)
  return { id: createHash('sha256').update('switchboard-key-id').update(bytes).digest('hex').slice(0, 16), bytes }
}

function readKeyFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw unreadable('The key file could not be read.', error)
  }
}

/** A whole file or none: linking fails where another process was first, and then that process's key counts. */
function createKeyFile({ file, randomBytes }: KeySources): void {
  const draft = join(dirname(file), `.${randomUUID()}.tmp`)
  const handle = openSync(draft, 'wx', 0o600)
  try {
    writeSync(handle, `${Buffer.from(randomBytes(keyBytes)).toString('base64')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    linkSync(draft, file)
  } catch (error) {
    // Some file systems have no links; there the last of two first starts wins, before either has sealed anything.
    if (!hasCode(error, 'EEXIST')) renameSync(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
  syncFolder(dirname(file))
}

function syncFolder(folder: string): void {
  // Windows can't open folders, and keeps their entries without being asked.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function lost({ file, sealed }: KeySources): SwitchboardError {
  const what = sealed === 1 ? 'One secret is' : `${sealed} secrets are`
  return new SwitchboardError(
    'secret.unreadable',
    `${what} sealed with a key that is gone: put ${file} back, or its content into SWITCHBOARD_KEY. With another key in SWITCHBOARD_KEY the service starts without them.`,
    { details: { path: file, sealed } },
  )
}

function unreadable(message: string, cause?: unknown): SwitchboardError {
  return new SwitchboardError('secret.unreadable', message, { cause })
}
