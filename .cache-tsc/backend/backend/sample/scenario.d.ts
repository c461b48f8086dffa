/** The invented companies of the sample workspace: who has which repositories, and what a person would find to decide. */
export interface SampleAccount {
    readonly login: string;
    readonly id: number;
    readonly installationId: number;
    /** Whether the workspace has an installation of it; events of the others come from installations that nobody claimed. */
    readonly claimed: boolean;
}
export type Topic = 'service' | 'web' | 'mobile' | 'infra' | 'words' | 'data';
export interface SampleRepository {
    readonly account: SampleAccount;
    readonly name: string;
    readonly id: number;
    readonly topic: Topic;
    readonly private: boolean;
    /** Deliveries about it, lifecycle events apart. */
    readonly deliveries: number;
    /** Projects whose builds reported it, and where they said it lives. */
    readonly signals: readonly {
        readonly project: ProjectSlug;
        readonly host: string;
    }[];
    readonly mapping?: SampleMapping;
}
interface SampleMapping {
    readonly project: ProjectSlug;
    readonly branches?: readonly string[];
    /** Paused by an operator, with this reason, once this share of all deliveries has been sent. */
    readonly pause?: {
        readonly after: number;
        readonly reason: string;
    };
}
export type ProjectSlug = (typeof sampleProjects)[number]['slug'];
export declare const sampleProjects: readonly [{
    readonly slug: 'billing';
    readonly name: 'Billing';
}, {
    readonly slug: 'storefront';
    readonly name: 'Storefront';
}, {
    readonly slug: 'checkout';
    readonly name: 'Checkout';
}, {
    readonly slug: 'platform';
    readonly name: 'Platform';
}, {
    readonly slug: 'handbook';
    readonly name: 'Handbook';
}, {
    readonly slug: 'mobile-app';
    readonly name: 'Mobile app';
}, {
    readonly slug: 'search';
    readonly name: 'Search';
}, {
    readonly slug: 'data-platform';
    readonly name: 'Data platform';
}, {
    readonly slug: 'design-system';
    readonly name: 'Design system';
}, {
    readonly slug: 'payments-platform';
    readonly name: 'Payments platform';
}, {
    readonly slug: 'identity';
    readonly name: 'Identity';
}, {
    readonly slug: 'growth';
    readonly name: 'Growth';
}];
export declare const sampleTotal = 2000;
export declare const sampleDays = 4;
export declare const acme: SampleAccount;
export declare const acmeLabs: SampleAccount;
export declare const northwind: SampleAccount;
export declare const globex: SampleAccount;
export declare const initech: SampleAccount;
export declare const sampleAccounts: readonly [SampleAccount, SampleAccount, SampleAccount];
/** acme-labs' own administrator suspends the installation when this share of the deliveries has been sent. */
export declare const suspendedAfter = 0.5;
export declare const sampleRepositories: readonly SampleRepository[];
/** Repositories of installations that nobody has claimed. */
export declare const unclaimedRepositories: readonly SampleRepository[];
/** Types that GitHub sends and this version has no words for; their bodies are made from an example of a neighbour. */
export declare const unknownTypes: readonly [{
    readonly type: 'sub_issues';
    readonly like: 'issues';
    readonly action: 'sub_issue_added';
    readonly deliveries: 26;
}, {
    readonly type: 'custom_property_values';
    readonly like: 'repository';
    readonly action: 'updated';
    readonly deliveries: 11;
}, {
    readonly type: 'issue_dependencies';
    readonly like: 'issues';
    readonly action: 'blocked_by_added';
    readonly deliveries: 7;
}];
/** Types about an account as a whole, for which there is no repository to map. */
export declare const accountTypes: readonly [{
    readonly type: 'membership';
    readonly deliveries: 9;
}, {
    readonly type: 'team';
    readonly deliveries: 8;
}, {
    readonly type: 'organization';
    readonly deliveries: 7;
}];
export declare const samplePeople: readonly [readonly ['ana-moreau', 'Ana Moreau'], readonly ['jtanaka', 'Jun Tanaka'], readonly ['priya-nair', 'Priya Nair'], readonly ['lkowalski', 'Lena Kowalski'], readonly ['samir-h', 'Samir Haddad'], readonly ['mette-dahl', 'Mette Dahl'], readonly ['otieno-w', 'Wanjiru Otieno'], readonly ['g-rossi', 'Giulia Rossi'], readonly ['noor-a', 'Noor Aziz'], readonly ['fpetit', 'Fabien Petit'], readonly ['dbauer', 'Dora Bauer'], readonly ['tomasz-w', 'Tomasz Wrona']];
export {};
