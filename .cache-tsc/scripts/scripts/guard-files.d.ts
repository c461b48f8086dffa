/** The test files in which a title may begin with the number of a guard, from the root. */
export declare function guardFiles(root: string, ending: '.test.ts' | '.e2e.ts'): string[];
