import type { LinkState } from '../client/host-link.ts'

interface Words {
  readonly title: string
  readonly what: string
  /** What to do next, in order. */
  readonly steps: readonly string[]
}

const enter = 'Go to the terminal where Switchboard runs and press Enter. It prints a fresh address.'
const open = 'Open that address in this browser. This tab then goes on by itself, too.'

const words = {
  stopped: {
    title: 'Switchboard was stopped',
    what: 'The program behind this page has ended, so there is nothing to show or decide here for now.',
    steps: [
      'Start Switchboard again, as you did before.',
      'Open the address that it prints. If it is at the same port, this tab then goes on by itself, too.',
    ],
  },
  lost: {
    title: 'Switchboard can’t be reached',
    what: 'This page has lost the program behind it. It tries again every few seconds and goes on as soon as it can.',
    steps: [
      'Look at the terminal where Switchboard runs: does it still run? If you came through an SSH tunnel, is that still open?',
      'If it has ended, start it again and open the address that it prints.',
    ],
  },
  address_used: {
    title: 'This address no longer works',
    what: 'An address opens Switchboard once, and only for ten minutes. This one was used already, or is too old.',
    steps: [enter, 'Open that one.'],
  },
  no_address: {
    title: 'This tab is not signed in',
    what: 'Switchboard runs, but it lets a browser in only by a fresh address from its terminal, or from a tab that is signed in.',
    steps: [enter, open],
  },
  idle: {
    title: 'Signed out after 12 hours without use',
    what: 'Nobody used this tab for 12 hours, so it was locked. Switchboard itself goes on running.',
    steps: [enter, open],
  },
  too_old: {
    title: 'Signed out after 7 days',
    what: 'A sign-in lasts for 7 days at most, however much it is used.',
    steps: [enter, open],
  },
  seen_twice: {
    title: 'Signed out: the address was opened twice',
    what: 'The one-time address of this tab was opened a second time within seconds. Somebody else may have seen it, so neither of the two was let in.',
    steps: [enter, 'Open that address here, and let nobody see it before.'],
  },
  started_anew: {
    title: 'Switchboard was started again',
    what: 'The program behind this page is a new one, and it doesn’t know this tab yet.',
    steps: [enter, open],
  },
} as const satisfies Readonly<Record<string, Words>>

export const hostLostText = {
  words: (state: Exclude<LinkState, { kind: 'open' }>): Words => words[state.why],
  savedTitle: 'Nothing is lost.',
  savedRunning: 'Every decision that was confirmed is on disk. What has not been sent yet is being sent meanwhile.',
  savedStopped: 'Every decision that was confirmed is on disk. What has not been sent yet is sent when it runs again.',
  nextTitle: 'What to do',
  trying: 'Trying again…',
  byTab: 'Continue from another tab',
  byTabHint: 'If another tab of this browser is signed in.',
  noTab: 'No other tab of this browser is signed in.',
} as const
