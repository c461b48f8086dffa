export interface Place {
    readonly name: string;
    readonly bytes: Buffer;
}
export declare const textPlace: (name: string, text: string) => Place;
/** Every file of a folder, as its bytes are: databases with their logs and free pages, caches, crash dumps. */
export declare function filesIn(folder: string): Place[];
/** Arguments and environments of a process and of all that it started; Linux alone tells. */
export declare function processPlaces(root: number): Place[];
/** `kind in place` for every secret that is somewhere. */
export declare function leaks(secrets: Readonly<Record<string, string>>, places: readonly Place[]): string[];
