import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Generation = 'minor' | 'major'
type Collect = (options: { readonly type: Generation }) => void

const sweepBytes = 8 * 1024 * 1024
let collect: Collect | undefined
let passed = 0

/**
 * Told how much has passed through buffers that nobody holds any longer. By itself the engine sweeps such memory only once
 * 64 MB of it have gathered, on each thread. A look at the young objects alone takes a millisecond; buffers that were given to
 * other threads meanwhile are found by a thorough one.
 */
export function sweepAfter(bytes: number, generation: Generation = 'minor'): void {
  passed += bytes
  if (passed < sweepBytes) return
  passed = 0
  collect ??= findCollector()
  collect({ type: generation })
}

function findCollector(): Collect {
  setFlagsFromString('--expose-gc')
  // The engine's own function, by that flag.
  return runInNewContext('gc') as Collect
}
