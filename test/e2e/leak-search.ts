import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every form in which a secret could lie in bytes that were never meant to be read. */
function formsOf(secret: string): Buffer[] {
  const bytes = Buffer.from(secret)
  const forms = [bytes, Buffer.from(secret, 'utf16le'), Buffer.from(encodeURIComponent(secret))]
  forms.push(Buffer.from(JSON.stringify(secret).slice(1, -1)))
  const hex = bytes.toString('hex')
  forms.push(Buffer.from(hex), Buffer.from(hex.toUpperCase()))
  // Base64 of a longer text: the secret begins at one of three places, and its edges depend on the neighbours.
  for (const offset of [0, 1, 2]) {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes])
    const inner = (text: string): string => text.replaceAll('=', '').slice(offset === 0 ? 0 : 4, -2)
    forms.push(Buffer.from(inner(shifted.toString('base64'))), Buffer.from(inner(shifted.toString('base64url'))))
  }
  return forms
}

export interface Place {
  readonly name: string
  readonly bytes: Buffer
}

export const textPlace = (name: string, text: string): Place => ({ name, bytes: Buffer.from(text) })

/** Every file of a folder, as its bytes are: databases with their logs and free pages, caches, crash dumps. */
export function filesIn(folder: string): Place[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat?.isFile() === true ? [{ name: path, bytes: readFileSync(path) }] : []
  })
}

/** Arguments and environments of a process and of all that it started; Linux alone tells. */
export function processPlaces(root: number): Place[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = read(`/proc/${name}/stat`).toString()
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid === root || (pid !== undefined && pid > 1 && isOurs(parents.get(pid)))
  return [...parents.keys()].filter(isOurs).flatMap((pid) =>
    ['cmdline', 'environ'].map((part) => ({
      name: `${part} of ${linkOf(pid)} ${pid}`,
      bytes: read(`/proc/${pid}/${part}`),
    })),
  )
}

function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    // It ended in the meantime.
    return Buffer.alloc(0)
  }
}

function linkOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/exe`)
  } catch {
    return 'a process'
  }
}

/** `kind in place` for every secret that is somewhere. */
export function leaks(secrets: Readonly<Record<string, string>>, places: readonly Place[]): string[] {
  return Object.entries(secrets).flatMap(([kind, secret]) => {
    const forms = formsOf(secret)
    return places
      .filter(({ bytes }) => forms.some((form) => bytes.includes(form)))
      .map(({ name }) => `${kind} in ${name}`)
  })
}
