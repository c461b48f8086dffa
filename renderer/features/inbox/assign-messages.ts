export const assignText = {
  title: (what: string) => `Assign ${what}`,
  dots: 'Assign to…',
  placeholder: 'To whom?',
  people: 'People',
  nobodySection: 'Nobody',
  nobody: 'Nobody',
  none: 'Nobody here has such a name.',
  noMembers:
    'This workspace has no members yet. Add one where the service runs: npm run backend -- member create. Or by HTTP: POST /members.',
  assigned: 'assigned to',
} as const
