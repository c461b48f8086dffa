/** The nonce with which this page may add styles; empty where no policy asks for one. */
export function cspNonce(): string {
  const meta = document.querySelector('meta[property="csp-nonce"]')
  if (!(meta instanceof HTMLMetaElement)) return ''
  return meta.nonce || meta.content
}
