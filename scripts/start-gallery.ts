import { join } from 'node:path'
import { createServer } from 'vite'
import { projectRoot } from './project-root.ts'

/** Serves the gallery of renderer/ui from its sources, on this machine alone. */
export async function startGallery(port = 0): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const server = await createServer({
    configFile: join(projectRoot, 'vite.config.ts'),
    cacheDir: join(projectRoot, '.cache/gallery'),
    logLevel: 'warn',
    // 0 is any port that is free.
    server: { host: '127.0.0.1', port, strictPort: port !== 0, hmr: port !== 0 },
  })
  await server.listen()
  const [origin = ''] = server.resolvedUrls?.local ?? []
  return { address: new URL('gallery/gallery.html', origin).href, stop: () => server.close() }
}
