import { shown } from '../event-type.ts'
import type { EventBody, EventType, EventTypes } from '../event-type.ts'
import { fieldOf, textOf } from '../read-json.ts'

/** Projects and groups themselves, as group and system hooks tell of them. */
export const projectTypes: EventTypes = {
  project_create: ofProject('created', 'created'),
  project_destroy: ofProject('deleted', 'deleted'),
  project_rename: ofProject('renamed', 'renamed', 'old_path_with_namespace'),
  project_transfer: ofProject('transferred', 'moved', 'old_path_with_namespace'),
  project_update: ofProject('updated', 'changed'),
  project_archive: ofProject('archived', 'archived'),
  project_unarchive: ofProject('unarchived', 'unarchived'),
  subgroup_create: ofGroup('created'),
  subgroup_destroy: ofGroup('deleted'),
  group_create: ofGroup('created'),
  group_destroy: ofGroup('deleted'),
  group_rename: ofGroup('renamed'),
  user_add_to_team: ofMember('joined'),
  user_remove_from_team: ofMember('left'),
  user_update_for_team: ofMember('has another role in'),
  user_add_to_group: ofMember('joined'),
  user_remove_from_group: ofMember('left'),
  user_update_for_group: ofMember('has another role in'),
}

function ofProject(kind: string, verb: string, formerKey?: string): EventType {
  return {
    needs: { project_id: 'number' },
    read: ({ root }) => {
      const former = formerKey === undefined ? '' : shown(fieldOf(root, formerKey), '')
      const name = shown(fieldOf(root, 'path_with_namespace') ?? fieldOf(root, 'name'), 'a project')
      return { kind: `project.${kind}`, title: `Project ${name} was ${verb}${former === '' ? '' : ` (was ${former})`}` }
    },
  }
}

function ofGroup(verb: string): EventType {
  return {
    needs: { group_id: 'number' },
    read: ({ root }) => ({
      kind: `group.${verb}`,
      title: `Group ${shown(fieldOf(root, 'full_path') ?? fieldOf(root, 'name'), 'without a name')} was ${verb}`,
    }),
  }
}

function ofMember(verb: string): EventType {
  return {
    needs: { user_id: 'number' },
    read: ({ root, who }: EventBody) => {
      const place =
        textOf(root, 'project_path_with_namespace') ?? textOf(root, 'group_path') ?? textOf(root, 'group_name')
      return { kind: null, title: `${who} ${verb} ${shown(place, 'a project')}` }
    },
  }
}
