import type { SyncStatus } from '#shared/ipc/app-calls.ts'

interface Words {
  readonly title: string
  readonly what: string
  /** That nothing is lost, and what to do. */
  readonly next: string
}

const goOn = 'Go on deciding: it is saved here, and nothing is sent.'

const token: Words = {
  title: 'The service refuses this token',
  what: 'It was revoked, or another service answers at this address.',
  next: `${goOn} Ask whoever runs the service for a token, and start Switchboard with it.`,
}
const noWorkspace: Words = {
  title: 'This service does not have this workspace for you',
  what: 'Another service answers at this address, or your token no longer covers the workspace.',
  next: `${goOn} Start Switchboard with the address of the right service, or ask whoever runs this one.`,
}
const ownWithout: Words = {
  title: 'The built-in service does not have this workspace',
  what: 'Its data was removed or replaced; what you see is the copy on this machine.',
  next: `${goOn} Quit Switchboard, put the folder “service” of its data back from a backup, and start it again.`,
}
const older: Words = {
  title: 'The service does not know what Switchboard asks it',
  what: 'It is of an older version, or something else answers at this address.',
  next: `${goOn} Ask whoever runs the service to update it, or check the address; then try again.`,
}

/** Why nothing is synced until somebody does something about it; `isOwn`: the service is the built-in one. */
function words({ code, why }: NonNullable<SyncStatus['syncTrouble']>, isOwn: boolean): Words {
  switch (code) {
    case 'token.invalid':
    case 'token.missing':
      return token
    case 'tenant.forbidden':
    case 'workspace.not_found':
      return isOwn ? ownWithout : noWorkspace
    case 'route.not_found':
    case 'method.not_allowed':
      return older
    default:
      return { title: 'Nothing is synced', what: why, next: `${goOn} Once the cause is gone, try again.` }
  }
}

export const syncTroubleText = { words } as const
