export const workspaceText = {
  newTitle: 'Create a workspace',
  name: 'Name',
  nameMissing: 'A workspace needs a name.',
  create: 'Create and open',
} as const
