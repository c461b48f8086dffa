import { linkScheme, parseDeepLink, type DeepLink } from '#shared/domain/deep-link.ts'

/** What a link that was opened says: where to go, or that nobody can tell. */
export type FollowedLink = DeepLink | null

/** Keeps the last link until a page can follow it. However a link arrives, it comes through here, and only its place comes out. */
export interface LinkBox {
  receive(text: string): void
  /** A command line may have one; whether it had. */
  receiveArgs(args: readonly string[]): boolean
  /** A page is there: it hears the link that waits, and those that come. Returns the way to stop. */
  listen(listener: (link: FollowedLink) => void): () => void
}

export function createLinkBox(): LinkBox {
  let waiting: FollowedLink | undefined
  let listening: ((link: FollowedLink) => void) | undefined

  function receive(text: string): void {
    const link = parseDeepLink(text) ?? null
    if (listening === undefined) waiting = link
    else listening(link)
  }

  return {
    receive,
    receiveArgs(args) {
      const link = args.findLast((each) => each.toLowerCase().startsWith(`${linkScheme}:`))
      if (link !== undefined) receive(link)
      return link !== undefined
    },
    listen(listener) {
      listening = listener
      const first = waiting
      waiting = undefined
      if (first !== undefined) listener(first)
      return () => {
        if (listening === listener) listening = undefined
      }
    },
  }
}
