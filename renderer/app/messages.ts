import type { Screen } from './navigation.ts'
import { formatCount, formatTime, lowerFirst, plural } from '../ui/format.ts'

const screens: Readonly<Record<Screen, string>> = {
  inbox: 'Inbox',
  installations: 'Installations',
  mappings: 'Mappings',
  suggestions: 'Suggestions',
  signals: 'Signals',
  operations: 'Operations',
  settings: 'Settings',
}

export const appText = {
  screen: (screen: Screen) => screens[screen],
  screensLabel: 'Screens',
  closingSoon: 'Closing in 12 h',
  production: 'PROD',
  productionLong: 'Production workspace',
  workspaceLabel: (name: string) => `Workspace: ${name}`,
  noWorkspace: 'No workspace',
  createWorkspace: 'Create a workspace…',
  openSample: 'Open the sample workspace',
  asOf: (instant: string) => `as of ${formatTime(instant)}`,
  neverSynced: 'not loaded yet',
  paletteLabel: (keys: string) => `${keys}: all commands`,
  inspect: 'Opens the sync inspector',
  online: 'Online',
  starting: 'Starting the service…',
  offline: 'Offline',
  offlineWhy: (why: string, seconds: number | null) =>
    seconds === null
      ? why.replace(/\.$/, '')
      : `${why.replace(/\.$/, '')}; next try in ${formatCount(Math.max(0, seconds))} s`,
  noticeRead: 'Got it',
  retryNow: 'Try now',
  serviceKeepsStopping: 'The built-in service keeps stopping',
  serviceCause: (why: string) => `The last cause: ${why}`,
  serviceNext: 'Go on deciding: it is saved here and sent once the service runs.',
  logInTerminal: 'Its log is in the terminal that Switchboard was started from.',
  logInFile: 'Its log:',
  showLog: 'Show log',
  serviceTrying: 'Trying…',
  serviceRuns: 'Running again',
  nextTry: (seconds: number) => `Next try in ${formatCount(seconds)} s`,
  tryAgainNow: 'Try again now',
  storeAway: (store: 'restarting' | 'failing') =>
    store === 'restarting'
      ? 'The local store stopped and is being started again'
      : 'The local store keeps stopping. Start Switchboard again; what was decided is kept',
  outboxEmpty: 'Outbox empty',
  outboxWaiting: (count: number) => `Outbox: ${plural(count, 'decision', 'decisions')} to send`,
  outboxAttention: (count: number) => `${plural(count, 'decision needs', 'decisions need')} you`,
  outboxUnconfirmed: (count: number, isOnline: boolean, behind: number) => {
    const waits = `? ${count === 1 ? '1 waits' : `${formatCount(count)} wait`}`
    const forWhat = isOnline ? 'for your confirmation' : 'for the service, then for your confirmation'
    const others = behind === 0 ? '' : `; ${formatCount(behind)} more behind ${count === 1 ? 'it' : 'them'}`
    return `${waits} ${forWhat}${others}`
  },
  outboxHeld: (why: string) => `The service takes no decisions: ${why.replace(/\.$/, '')}`,
  lookOnly: (role: string) => `Your token’s role, ${role}, can look but not decide. Ask an admin for one that may.`,
  mayNotConfigure: (role: string) =>
    `Your token’s role, ${role}, can’t change this. Ask for one of an engineer or an admin.`,
  mayNotAdminister: (role: string) => `Your token’s role, ${role}, can’t change this. Ask an admin.`,
  last: (label: string, waits: boolean) =>
    waits ? `Waits to be confirmed: ${lowerFirst(label)}.` : `Last: ${lowerFirst(label)}.`,
  undo: 'Undo',
  notDone: (cause: string) => `Not done. ${cause}`,
  keys: 'keys',
  partFailedTitle: 'Not shown',
  partFailed: 'This part of the window could not be shown',
  partFailedWhy:
    'Its code could not be fetched, or it failed. What was decided is saved; the rest of the window goes on working.',
  loadAnew: 'Load the window anew',
  notLoaded: 'The local copy has to be loaded again',
  notLoadedWhy:
    'There is none here that can be read, and the service it is loaded from is away. Lists and counts are back once the service answers.',
  notLoadedOutbox: (unsent: number) =>
    unsent === 0
      ? 'No decision waits to be sent.'
      : `${plural(unsent, 'decision that was', 'decisions that were')} not sent yet ${unsent === 1 ? 'is' : 'are'} kept in the outbox, and ${unsent === 1 ? 'goes' : 'go'} to the service then.`,
  notLoadedUnconfirmed: (count: number) =>
    `${plural(count, 'decision', 'decisions')} in the outbox ${count === 1 ? 'waits' : 'wait'} for your confirmation then.`,
  loadingFirst: (rows: number, total: number) => `Loading ${formatCount(rows)} of ${formatCount(total)}`,
  loadingAgain: (rows: number, total: number) => `Loading again: ${formatCount(rows)} of ${formatCount(total)}`,
  loadingSample: (sent: number, total: number) => `Sample: ${formatCount(sent)} of ${formatCount(total)} events sent`,
  sampleFailed: (message: string) => `The sample stopped: ${message}`,
  startFailed: 'Switchboard could not start',
  tryAgain: 'Try again',
  loadedAgain: 'The window stopped and was loaded again. Nothing was lost.',
  starting1: 'Starting…',
  close: 'Close',
} as const
