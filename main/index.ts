import { startElectron } from './shell/start-electron.ts'

startElectron(import.meta.url)
