/**
 * A console's data folder that has come to rest with all events, at its service and in its replica. The service's rows are written
 * directly, the console then makes its first sync for real. Kept between runs for a day; each run works on one copy.
 */
export declare function consoleData(): Promise<string>;
