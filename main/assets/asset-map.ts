import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { must } from '#shared/lib/must.ts'

export interface Asset {
  readonly type: string
  readonly body: Buffer
}

/** Everything that the renderer consists of, by exact URL path. Requests never reach the file system. */
export interface AssetMap {
  find(path: string): Asset | undefined
  /** The document with its nonce in place. */
  document(nonce: string): string
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Reads the built renderer once. Symbolic links and unknown kinds of files are left out. */
export function readAssetMap(folder: string): AssetMap {
  const assets = new Map<string, Asset>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const file = join(entry.parentPath, entry.name)
    assets.set(`/${relative(folder, file).split(sep).join('/')}`, { type, body: readFileSync(file) })
  }
  const html = must(assets.get('/index.html'), 'the build makes an index.html').body.toString('utf8')
  assets.delete('/index.html')
  return {
    find: (path) => assets.get(path),
    document: (nonce) => html.replace(/<head[^>]*>/, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}">`),
  }
}
