import type { IntentType } from '../model/operation.ts'
import type { Permission } from '../model/permissions.ts'

/** What a decision asks of who makes it: as much as the call that does the same. Taking back asks for as much as doing it did. */
export const permissionOfIntent: Readonly<Record<Exclude<IntentType, 'op.undo'>, Permission>> = {
  'event.ignore': 'decide',
  'event.snooze': 'decide',
  'event.wake': 'decide',
  'event.bulk': 'decide',
  'event.route_once': 'decide',
  'event.reroute': 'decide',
  'event.replay': 'decide',
  'event.assign': 'decide',
  'mapping.create': 'decide',
  'mapping.pause': 'decide',
  'mapping.resume': 'decide',
  'mapping.retire': 'decide',
  'suggestion.decline': 'decide',
  'rule.create': 'configure',
  'rule.update': 'configure',
  'rule.enable': 'configure',
  'rule.disable': 'configure',
  'rule.reorder': 'configure',
  'rule.roll_back': 'configure',
  'rule.delete': 'configure',
  'installation.suspend': 'administer',
  'installation.resume': 'administer',
  'installation.disconnect': 'administer',
  'link.revoke': 'administer',
  'member.offboard': 'administer',
  'override.set': 'configure',
  'override.clear': 'configure',
}
