export declare const welcomeText: {
    readonly title: 'Switchboard';
    readonly lead: 'Events from GitHub and the other tools your teams work with arrive here, and most find their project by themselves. For the rest, you decide: every event says why it found none, suggests where it belongs, and one key settles its whole group.';
    readonly sample: 'Open the sample workspace';
    readonly sampleHint: 'A made-up team with a full Inbox. It takes a few seconds, lives on this machine only, and nothing in it is real.';
    readonly create: 'Create a workspace';
    readonly createHint: 'An empty one of your own. Everything stays on this machine until you connect something.';
    readonly opening: 'Opening the sample…';
    readonly createThere: 'An empty one at the service, for everybody whom it lets in.';
    readonly leadThere: (address: string) => string;
    readonly noneThere: 'Your token can’t make one. Ask whoever runs the service to make a workspace, or for a token that covers one.';
    readonly works: 'Works without a network. Every decision can be taken back.';
};
