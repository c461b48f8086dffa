export const welcomeText = {
  title: 'Switchboard',
  lead: 'Events from GitHub and the other tools your teams work with arrive here, and most find their project by themselves. For the rest, you decide: every event says why it found none, suggests where it belongs, and one key settles its whole group.',
  sample: 'Open the sample workspace',
  sampleHint:
    'A made-up team with a full Inbox. It takes a few seconds, lives on this machine only, and nothing in it is real.',
  create: 'Create a workspace',
  createHint: 'An empty one of your own. Everything stays on this machine until you connect something.',
  opening: 'Opening the sample…',
  createThere: 'An empty one at the service, for everybody whom it lets in.',
  leadThere: (address: string) => `${address} answered, and has no workspace for you yet.`,
  noneThere:
    'Your token can’t make one. Ask whoever runs the service to make a workspace, or for a token that covers one.',
  works: 'Works without a network. Every decision can be taken back.',
} as const
