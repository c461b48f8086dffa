/** The version in package.json, put in by the build. */
declare const __SWITCHBOARD_VERSION__: string
