import { fieldOf, isObject } from './read-json.ts'
import type { EventType, NeededShape } from './event-type.ts'

/** Keys that only bodies of their own types carry. */
const subjects = [
  'issue',
  'pull_request',
  'commits',
  'comment',
  'check_run',
  'check_suite',
  'workflow_run',
  'workflow_job',
  'deployment',
  'release',
  'discussion',
  'forkee',
  'alert',
]

/** Why a body can't be what its event header, or whatever else names its type, says; undefined when it can. */
export function shapeProblem(
  eventType: string,
  type: EventType,
  payload: unknown,
  named = 'The header',
): string | undefined {
  for (const [key, shape] of Object.entries(type.needs)) {
    if (!hasShape(fieldOf(payload, key), shape)) return `${named} says ${eventType}, but the body has no ${key}.`
  }
  const foreign = type.bare === true ? subjects.find((key) => fieldOf(payload, key) !== undefined) : undefined
  return foreign === undefined ? undefined : `${named} says ${eventType}, but the body is about ${foreign}.`
}

function hasShape(value: unknown, shape: NeededShape): boolean {
  switch (shape) {
    case 'text':
      return typeof value === 'string'
    case 'number':
      return typeof value === 'number'
    case 'list':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
  }
}
