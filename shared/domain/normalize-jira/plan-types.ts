import { shown } from '../event-type.ts'
import type { EventType, EventTypes } from '../event-type.ts'
import { fieldOf } from '../read-json.ts'

/** Projects, versions, sprints and boards. */
export const planTypes: EventTypes = {
  project_created: of('project', 'created', 'created'),
  project_updated: of('project', 'updated', 'changed'),
  project_deleted: of('project', 'deleted', 'deleted'),
  project_soft_deleted: of('project', 'deleted', 'threw away'),
  project_restored_deleted: of('project', 'updated', 'took back from the trash'),
  project_archived: of('project', 'archived', 'archived'),
  project_restored_archived: of('project', 'unarchived', 'unarchived'),
  version_created: of('version', 'created', 'created'),
  version_updated: of('version', 'updated', 'changed'),
  version_deleted: of('version', 'deleted', 'deleted'),
  version_released: of('version', 'released', 'released'),
  version_unreleased: of('version', 'updated', 'took back'),
  version_moved: of('version', 'updated', 'moved'),
  version_merged: of('version', 'updated', 'merged'),
  sprint_created: of('sprint', 'created', 'created'),
  sprint_updated: of('sprint', 'updated', 'changed'),
  sprint_deleted: of('sprint', 'deleted', 'deleted'),
  sprint_started: of('sprint', 'started', 'started'),
  sprint_closed: of('sprint', 'closed', 'closed'),
  board_created: of('board', 'created', 'created'),
  board_updated: of('board', 'updated', 'changed'),
  board_deleted: of('board', 'deleted', 'deleted'),
  board_configuration_changed: {
    needs: { webhookEvent: 'text' },
    read: ({ who }) => ({ kind: 'board.updated', title: `${who} changed how a board is set up` }),
  },
}

function of(noun: string, kind: string, verb: string): EventType {
  return {
    needs: { webhookEvent: 'text', [noun]: 'object' },
    read: ({ root, who }) => ({
      kind: `${noun}.${kind}`,
      title: `${who} ${verb} ${noun} ${shown(fieldOf(root, noun, 'name'), 'without a name')}`,
    }),
  }
}
