import { createServer, request } from 'node:http'

/** Stands before a service: what is patched is made there, and its answer is lost on the way. */
export async function startUnansweringProxy(to: string) {
  const { host, hostname, port } = new URL(to)
  const server = createServer((req, res) => {
    const { method, url, headers } = req
    const onward = request({ hostname, port, method, path: url, headers: { ...headers, host } }, (answer) => {
      if (method === 'PATCH') {
        answer.resume().on('end', () => req.socket.destroy())
        return
      }
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(res)
    })
    onward.on('error', () => res.destroy())
    res.on('close', () => onward.destroy())
    req.pipe(onward)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const own = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${own}`,
    stop(): void {
      server.close()
      server.closeAllConnections()
    },
  }
}
