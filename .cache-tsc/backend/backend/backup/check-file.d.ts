import { type DatabaseFacts } from './describe-database.ts';
export interface CheckFacts extends Partial<DatabaseFacts> {
    readonly ok: boolean;
    readonly file: string;
    readonly bytes: number;
    readonly problems: readonly string[];
}
/** Reads a whole database, served or not, and says what is wrong with it. Changes nothing. */
export declare function checkFile(file: string): CheckFacts;
