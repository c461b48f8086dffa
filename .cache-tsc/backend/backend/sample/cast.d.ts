import type { SampleAccount, SampleRepository } from './scenario.ts';
/** A person or an account as GitHub's payloads show one. */
export interface Person {
    readonly login: string;
    readonly name: string;
    readonly id: number;
    readonly type: 'User' | 'Organization' | 'Bot';
}
/** A pull request or an issue that several deliveries are about. */
export interface WorkItem {
    readonly number: number;
    readonly title: string;
    readonly branch: string;
    readonly author: Person;
}
/** Who and what one delivery is about: everything that the example's own identities are replaced by. */
export interface Cast {
    /** Differs between deliveries: the source of ids and commit hashes. */
    readonly name: string;
    readonly atMs: number;
    readonly account: SampleAccount;
    readonly repository: SampleRepository | undefined;
    readonly actor: Person;
    readonly others: readonly Person[];
    readonly item: WorkItem;
    readonly branch: string;
    readonly comment: string;
    readonly files: readonly string[];
    readonly words: {
        readonly check: string;
        readonly workflow: string;
        readonly label: string;
        readonly environment: string;
        readonly version: string;
    };
}
export declare const people: readonly Person[];
export declare function organization(account: SampleAccount): Person;
export declare function fullNameOf(repository: SampleRepository): string;
/** The whole of a person as GitHub writes it, with every address of its own. */
export declare function personPayload(person: Person): Record<string, unknown>;
