import { shown } from '../event-type.ts'
import type { EventBody, EventReading, EventTypes } from '../event-type.ts'
import { fieldOf, isTrue, textOf } from '../read-json.ts'
import { verbOf } from './code-types.ts'

const over: ReadonlySet<string> = new Set(['success', 'failed', 'canceled', 'skipped'])

/** Pipelines, jobs and what they bring out. */
export const buildTypes: EventTypes = {
  pipeline: { needs: { object_attributes: 'object', project: 'object' }, read: readPipeline },
  build: { needs: { build_id: 'number', build_status: 'text' }, read: readJob },
  deployment: {
    needs: { deployment_id: 'number', status: 'text', project: 'object' },
    read: ({ root }) => {
      const status = textOf(root, 'status') ?? ''
      return {
        kind: over.has(status) ? 'deploy.completed' : 'deploy.created',
        title: `Deployment of ${shown(fieldOf(root, 'ref'), 'a ref', 100)} to ${shown(fieldOf(root, 'environment'), 'an environment', 100)}: ${shown(status, 'unknown', 40)}`,
        branch: fieldOf(root, 'ref'),
        url: fieldOf(root, 'deployable_url'),
        occurredAt: dateOf(fieldOf(root, 'status_changed_at')),
      }
    },
  },
  release: {
    needs: { tag: 'text', project: 'object' },
    read: ({ root, action, who }) => ({
      kind: action === 'create' ? 'release.published' : 'release.updated',
      title: `${who === 'Somebody' ? 'Release' : `${who} ${verbOf(action)} release`} ${shown(fieldOf(root, 'name') ?? fieldOf(root, 'tag'), 'without a name')}${who === 'Somebody' ? ` was ${verbOf(action)}` : ''}`,
      commitSha: fieldOf(root, 'commit', 'id'),
      url: fieldOf(root, 'url'),
      occurredAt: dateOf(fieldOf(root, 'released_at') ?? fieldOf(root, 'created_at')),
    }),
  },
  feature_flag: {
    needs: { object_attributes: 'object', project: 'object' },
    read: ({ root, who }) => {
      const flag = fieldOf(root, 'object_attributes')
      return {
        kind: null,
        title: `${who} switched feature flag ${shown(fieldOf(flag, 'name'), 'without a name')} ${isTrue(flag, 'active') ? 'on' : 'off'}`,
      }
    },
  },
}

function readPipeline({ root }: EventBody): EventReading {
  const pipeline = fieldOf(root, 'object_attributes')
  const status = textOf(pipeline, 'status') ?? ''
  const ref = shown(fieldOf(pipeline, 'ref'), 'a ref', 100)
  return {
    kind: over.has(status) ? 'build.completed' : 'build.updated',
    title: `Pipeline on ${ref}: ${shown(status, 'unknown', 40).replaceAll('_', ' ')}`,
    branch: isTrue(pipeline, 'tag') ? null : fieldOf(pipeline, 'ref'),
    commitSha: fieldOf(pipeline, 'sha'),
    occurredAt: dateOf(fieldOf(pipeline, 'finished_at') ?? fieldOf(pipeline, 'created_at')),
  }
}

function readJob({ root }: EventBody): EventReading {
  const status = textOf(root, 'build_status') ?? ''
  return {
    kind: over.has(status) ? 'build.completed' : 'build.updated',
    title: `Job ${shown(fieldOf(root, 'build_name'), 'without a name', 100)} on ${shown(fieldOf(root, 'ref'), 'a ref', 100)}: ${shown(status, 'unknown', 40)}`,
    branch: isTrue(root, 'tag') ? null : fieldOf(root, 'ref'),
    commitSha: fieldOf(root, 'sha'),
    occurredAt: dateOf(
      fieldOf(root, 'build_finished_at') ?? fieldOf(root, 'build_started_at') ?? fieldOf(root, 'build_created_at'),
    ),
  }
}

/** GitLab writes some times as `2026-06-01 10:00:00 UTC`, which only some readers of dates take. */
function dateOf(value: unknown): unknown {
  return typeof value === 'string'
    ? value.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:UTC|\+0000)$/, '$1T$2Z')
    : value
}
