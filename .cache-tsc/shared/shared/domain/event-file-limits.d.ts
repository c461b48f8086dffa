/** What an event file may be at most, for the page as for main. */
export declare const maxEventFileBytes = 3000000;
export declare const maxFileEvents = 500;
export declare const eventFileExtension = ".switchboard";
export declare const eventFileMimeType = "application/vnd.switchboard.events+json";
/** What somebody is told who opens a larger one. */
export declare const tooLargeToOpen = "This file is larger than an event file can be (3 MB, 500 events). Ask whoever sent it to save fewer events.";
