import type { InstallationState } from '#shared/model/installation.ts';
import type { StatusTone } from '../../ui/status.tsx';
interface StateWords {
    readonly tone: StatusTone;
    readonly word: string;
    /** What it means for events, and what would change it. */
    readonly meaning: string;
}
declare function stateWords(state: InstallationState): StateWords;
export declare const installationText: {
    readonly title: 'Installations';
    readonly search: 'Search installations';
    readonly stateWords: typeof stateWords;
    readonly count: (count: number) => string;
    readonly columns: {
        readonly account: 'Account';
        readonly state: 'State';
        readonly resources: 'Resources';
        readonly mapped: 'Mapped';
        readonly open: 'Open items';
        readonly last: 'Last delivery';
    };
    readonly resourceColumns: {
        readonly name: 'Resource';
        readonly destinations: 'Goes to';
        readonly open: 'Open';
    };
    readonly never: 'never';
    readonly resources: (count: number) => string;
    readonly mapped: (mapped: number, all: number) => string;
    readonly gap: 'mapped nowhere';
    readonly archived: 'archived';
    readonly removed: 'no longer granted';
    readonly private: 'private';
    readonly externalId: (id: string) => string;
    readonly noneTitle: 'No installations yet';
    readonly noneWhy: 'An installation connects one account at a provider. It is added at the service, by an admin.';
    readonly nothingMatches: 'No installation has such a name';
    readonly noResources: 'It has no resources yet';
    readonly noResourcesWhy: 'They show up with their first event, or when the service takes inventory.';
    readonly detailLabel: 'Installation';
    readonly failed: 'The list could not be read';
    readonly tryAgain: 'Try again';
};
export {};
