import { type DeepLink } from '#shared/domain/deep-link.ts';
/** What a link that was opened says: where to go, or that nobody can tell. */
export type FollowedLink = DeepLink | null;
/** Keeps the last link until a page can follow it. However a link arrives, it comes through here, and only its place comes out. */
export interface LinkBox {
    receive(text: string): void;
    /** A command line may have one; whether it had. */
    receiveArgs(args: readonly string[]): boolean;
    /** A page is there: it hears the link that waits, and those that come. Returns the way to stop. */
    listen(listener: (link: FollowedLink) => void): () => void;
}
export declare function createLinkBox(): LinkBox;
