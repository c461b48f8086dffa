import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'

/** Sends the file that it is started with to whoever asks. A process of its own, as a service is. */
const path = process.argv[2] ?? ''
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' })
  createReadStream(path, { highWaterMark: 256 * 1024 }).pipe(response)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address !== null ? address.port : 0)
})
process.on('disconnect', () => process.exit(0))
