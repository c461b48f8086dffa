/**
 * The PostgreSQL database that holds everything instead of a file, where one is named. What stands on a command line is read
 * by everybody on the machine, so a password is refused there; throws `request.invalid`.
 */
export declare function databaseUrlOf(given: string | undefined, env: Readonly<Record<string, string | undefined>>): string | undefined;
