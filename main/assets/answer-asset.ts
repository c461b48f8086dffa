import type { AssetMap } from './asset-map.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'

export interface AssetAnswer {
  readonly status: 200 | 404 | 405
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

const alwaysHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
  'cache-control': 'no-store',
} as const

/** Answers for one exact, undecoded path; `/` is the document. Every answer carries the policy, refusals too. */
export function answerAsset(
  assets: AssetMap,
  { method, path, nonce, connect }: { method: string; path: string; nonce: string; connect: 'none' | 'self' },
): AssetAnswer {
  const headers = { ...alwaysHeaders, 'content-security-policy': contentSecurityPolicy({ nonce, connect }) }
  const plain = { ...headers, 'content-type': 'text/plain; charset=utf-8' }
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { ...plain, allow: 'GET, HEAD' }, body: 'Method not allowed.\n' }
  }
  if (path === '/') {
    return {
      status: 200,
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
      body: assets.document(nonce),
    }
  }
  const asset = assets.find(path)
  if (asset === undefined) return { status: 404, headers: plain, body: 'Not found.\n' }
  return { status: 200, headers: { ...headers, 'content-type': asset.type }, body: asset.body }
}
