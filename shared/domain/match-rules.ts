import type { NormalizedEvent } from '../model/event.ts'
import type { InstallationId } from '../model/ids.ts'
import type { RuleConditions, RuleReason, TriageRule } from '../model/triage-rule.ts'
import { compileGlob, type Glob } from './glob.ts'

/** What rules look at. */
export interface RuleSubject extends Pick<
  NormalizedEvent,
  'provider' | 'type' | 'action' | 'kind' | 'title' | 'branch'
> {
  readonly installationId: InstallationId | null
  readonly resourceName: string | null
  readonly actorLogin: string | null
  readonly reason: RuleReason
  /** Whether it may leave for a destination: it was read, and came through an installation that is able. */
  readonly isRoutable: boolean
}

export interface RoutableRule extends Pick<
  TriageRule,
  'id' | 'version' | 'position' | 'name' | 'enabled' | 'conditions' | 'action'
> {
  /** How sentences call what it routes or assigns to: a project's or a person's name. */
  readonly targetName: string
}

/** Rules ready to be asked, in their order. */
export interface CompiledRules {
  /** How many are on. */
  readonly count: number
  /** The first rule whose conditions the event meets; of what is not routable, rules that route are not asked. */
  firstMatch(event: RuleSubject): RoutableRule | undefined
}

export const noRules: CompiledRules = { count: 0, firstMatch: () => undefined }

type Test = (event: RuleSubject) => boolean

/** Compiles rules once for many events. Those that are off are left out; the order is that of their positions. */
export function compileRules(rules: readonly RoutableRule[]): CompiledRules {
  const compiled = rules
    .filter((rule) => rule.enabled)
    .toSorted((a, b) => a.position - b.position)
    .map((rule) => ({ rule, meets: compileConditions(rule.conditions) }))
  if (compiled.length === 0) return noRules
  return {
    count: compiled.length,
    firstMatch: (event) =>
      compiled.find(({ rule, meets }) => (event.isRoutable || rule.action.kind !== 'route') && meets(event))?.rule,
  }
}

/**
 * Whether an event meets each list that isn't empty, by any one of its entries. What an event doesn't have, such as a branch,
 * meets no list about it. Resources, actors and titles are compared whatever their case; events and branches are not.
 */
export function compileConditions(conditions: RuleConditions): Test {
  const { providers, installations, resources, events, branches, actors, titleContains, reasons } = conditions
  const tests: Test[] = []
  if (providers.length > 0) tests.push((event) => providers.includes(event.provider))
  if (reasons.length > 0) tests.push((event) => reasons.includes(event.reason))
  if (installations.length > 0)
    tests.push(({ installationId }) => installationId !== null && installations.includes(installationId))
  if (events.length > 0) {
    const takes = anyOf(events.map(compileGlob))
    tests.push(
      ({ type, action, kind }) =>
        takes(type) || (action !== null && takes(`${type}.${action}`)) || (kind !== null && takes(kind)),
    )
  }
  if (resources.length > 0) {
    const takes = anyOf(resources.map(foldedGlob))
    tests.push(({ resourceName }) => resourceName !== null && takes(resourceName.toLowerCase()))
  }
  if (actors.length > 0) {
    const takes = anyOf(actors.map(foldedGlob))
    tests.push(({ actorLogin }) => actorLogin !== null && takes(actorLogin.toLowerCase()))
  }
  if (branches.length > 0) {
    const takes = anyOf(branches.map(compileGlob))
    tests.push(({ branch }) => branch !== null && takes(branch))
  }
  if (titleContains.length > 0) {
    const parts = titleContains.map((part) => part.toLowerCase())
    tests.push(({ title }) => {
      const folded = title.toLowerCase()
      return parts.some((part) => folded.includes(part))
    })
  }
  return (event) => tests.every((meets) => meets(event))
}

function foldedGlob(pattern: string): Glob {
  return compileGlob(pattern.toLowerCase())
}

function anyOf(globs: readonly Glob[]): Glob {
  const [only] = globs
  if (globs.length === 1 && only !== undefined) return only
  return (text) => globs.some((glob) => glob(text))
}
