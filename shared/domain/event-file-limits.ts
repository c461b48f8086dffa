/** What an event file may be at most, for the page as for main. */
export const maxEventFileBytes = 3_000_000
export const maxFileEvents = 500

export const eventFileExtension = '.switchboard'
export const eventFileMimeType = 'application/vnd.switchboard.events+json'

/** What somebody is told who opens a larger one. */
export const tooLargeToOpen =
  'This file is larger than an event file can be (3 MB, 500 events). Ask whoever sent it to save fewer events.'
