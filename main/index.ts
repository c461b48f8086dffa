import { distDirOf } from './dist-dir.ts'
import { prepareElectron } from './shell/prepare-electron.ts'
import { startElectron } from './shell/start-electron.ts'

const prepared = prepareElectron()
// Not awaited: Electron is not ready before this module has come to its end.
if (prepared !== undefined) void startElectron(prepared, distDirOf(import.meta.url))
