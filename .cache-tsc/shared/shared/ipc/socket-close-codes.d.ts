/** Why the Node host closes a page's socket; the page shows a different screen for each. */
export declare const socketCloseCodes: {
    /** The host stops. */
    readonly stopped: 1001;
    /** Too many pages at once: try again later. */
    readonly busy: 1013;
    readonly malformed: 4400;
    /** No page token, or one that belongs to none of the sessions whose cookie came along. */
    readonly notSignedIn: 4401;
    readonly idle: 4410;
    readonly tooOld: 4411;
    /** The session's one-time ticket came a second time: somebody else had it. */
    readonly seenTwice: 4412;
};
/** What has become of a session, for the page that holds its token. */
export type SessionState = 'alive' | 'idle' | 'too_old' | 'seen_twice' | 'unknown';
