/** package.json's version, put in by the build; not there when the sources run as they are. */
declare const __SWITCHBOARD_VERSION__: string | undefined
