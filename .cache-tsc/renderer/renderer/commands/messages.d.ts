export declare const commandText: {
    readonly nothingToSettle: 'This decision does not need you.';
    readonly sendingFutile: 'The service would refuse this again: what it was about is not there as it was shown.';
    readonly settled: (method: 'retry' | 'discard', label: string) => string;
    readonly keysGivenUp: (count: number) => string;
    readonly listNotRead: (count: number) => string;
    readonly palette: 'All commands';
    readonly palettePlaceholder: 'A command, a project, a repository…';
    readonly paletteEmpty: 'Nothing is called that.';
    readonly groups: 'In the Inbox';
    readonly projects: 'Mappings of a project';
    readonly keysTitle: 'Keys';
    readonly keysOff: 'Single keys are off. Turn them on in Settings; the palette works either way.';
};
