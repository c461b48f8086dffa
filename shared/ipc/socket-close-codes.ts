/** Why the Node host closes a page's socket; the page shows a different screen for each. */
export const socketCloseCodes = {
  /** The host stops. */
  stopped: 1001,
  /** Too many pages at once: try again later. */
  busy: 1013,
  malformed: 4400,
  /** No page token, or one that belongs to none of the sessions whose cookie came along. */
  notSignedIn: 4401,
  idle: 4410,
  tooOld: 4411,
  /** The session's one-time ticket came a second time: somebody else had it. */
  seenTwice: 4412,
} as const

/** What has become of a session, for the page that holds its token. */
export type SessionState = 'alive' | 'idle' | 'too_old' | 'seen_twice' | 'unknown'
