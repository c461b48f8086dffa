import { parseArgs } from 'node:util'
import { startGallery } from './start-gallery.ts'

const { values } = parseArgs({ options: { port: { type: 'string' } } })
const { address, stop } = await startGallery(Number(values.port ?? 0))
process.stdout.write(`Gallery: ${address}\n`)
process.once('SIGINT', () => void stop().then(() => process.exit(0)))
