import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { Provider } from '#shared/model/provider.ts'
import type { ItemStateKind } from '#shared/model/unmatched-item.ts'
import type { MappingState } from '#shared/model/mapping.ts'
import type { RoutingOutcome } from '#shared/model/routing-decision.ts'

/** The numbers that stand for words in the replica's rows. Part of the file format: add, never change. */
export const providerCode = { github: 1, gitlab: 2, jira: 3, linear: 4, slack: 5 } as const satisfies Record<
  Provider,
  number
>
export const stateCode = { open: 0, snoozed: 1, mapped: 2, ignored: 3, routed_once: 4 } as const satisfies Record<
  ItemStateKind,
  number
>
export const outcomeCode = { routed: 1, ignored: 2, unmatched: 3 } as const satisfies Record<
  RoutingOutcome['kind'],
  number
>
export const mappingStateCode = { active: 1, paused: 2, retired: 3 } as const satisfies Record<
  MappingState['kind'],
  number
>

const providers: readonly [string, number][] = Object.entries(providerCode)
const providerNames = new Map(providers.map(([name, code]) => [code, name as Provider]))

export function providerOf(code: number): Provider {
  const name = providerNames.get(code)
  if (name === undefined)
    throw new SwitchboardError('store.damaged', 'The replica names a provider that does not exist.', {
      details: { code },
    })
  return name
}
