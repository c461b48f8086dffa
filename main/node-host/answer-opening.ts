import type { ServerResponse } from 'node:http'

const openingPath = '/open/'

/** Where the file that the browser opens leads to: a file's page may not lead to the console itself. */
export function openingTarget(ticket: string): string {
  return `${openingPath}${ticket}`
}

/** The ticket in a target of that form. */
export function ticketOf(target: string): string | undefined {
  return target.startsWith(openingPath) ? target.slice(openingPath.length) : undefined
}

/**
 * Passes a ticket that is still good on to the console's own address. Nothing is used up by looking:
 * the console's page redeems it.
 */
export function answerOpening(response: ServerResponse, { ticket, isHead }: { ticket: string; isHead: boolean }): void {
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/#${ticket}"><title>Switchboard</title>\n`
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page),
    'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  response.end(isHead ? undefined : page)
}
