import type { TestProject } from 'vitest/node';
declare module 'vitest' {
    interface ProvidedContext {
        /** Where test files ask for databases. */
        postgresDesk: string;
    }
}
/** One PostgreSQL for all test files, started when the first of them asks for a database. */
export declare function setup(project: TestProject): Promise<() => Promise<void>>;
