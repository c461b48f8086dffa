import type { GroupSort } from '../ipc/inbox-calls.ts'
import type { EventId, MappingId, SuggestionId, WorkspaceId } from '../model/ids.ts'
import type { ViewOf } from './saved-views.ts'
import { isCanonicalSearch } from './saved-views.ts'

export const linkScreens = ['inbox', 'installations', 'mappings', 'suggestions', 'signals', 'operations'] as const
export type LinkScreen = (typeof linkScreens)[number]

/** A row that a link can lead to. */
export type LinkRow =
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'group'; readonly groupKey: string }
  | { readonly kind: 'mapping'; readonly id: MappingId }
  | { readonly kind: 'suggestion'; readonly id: SuggestionId }

/** A view of the Inbox. */
export type LinkView = { readonly kind: 'view' } & ViewOf

/** Where a link leads. It says nothing of what to do there: a link only ever navigates. */
export interface DeepLink {
  /** Null: the workspace that is open. */
  readonly workspaceId: WorkspaceId | null
  readonly target: { readonly kind: 'screen'; readonly screen: LinkScreen } | LinkView | LinkRow
}

export const linkScheme = 'switchboard'
const maxLength = 2_048
const maxKeyLength = 512
const shape = /^switchboard:\/\/([a-z]{1,16})(?:\/([A-Za-z0-9_.!~*'()%-]{1,1900}))?\/?(?:\?(.*))?$/
/** In this order, each once; what is usual is left out. */
const rest =
  /^(?!&)(?:workspace=([0-9a-f-]{36}))?(?:(?:^|&)q=([A-Za-z0-9_.!~*'()%-]*)(?:&sort=([a-z_]+))?(?:&as=(events))?)?$/
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const groupKey = /^(?:resource|installation|type|unreadable|endpoint)\/[^\p{Cc}\p{Cs}]+$/u

/**
 * Reads `switchboard://inbox`, `…/event/ID`, `…/group/KEY`, `…/mapping/ID`, `…/suggestion/ID`, each with `?workspace=ID` or without, and views of the Inbox:
 * `switchboard://inbox?q=SEARCH&sort=largest&as=events`. Undefined for everything else: there is one way to write each link, and nothing is
 * guessed.
 */
export function parseDeepLink(text: string): DeepLink | undefined {
  if (text.length > maxLength) return undefined
  const [, verb = '', id, given] = shape.exec(withPlainHead(text)) ?? []
  if (given === '') return undefined
  const parameters = rest.exec(given ?? '')
  if (parameters === null) return undefined
  const [, workspace, search, sort, as] = parameters
  if (workspace !== undefined && !uuid.test(workspace)) return undefined
  const isView = verb === 'inbox' && id === undefined && search !== undefined
  if (search !== undefined && !isView) return undefined
  const target = isView ? viewOf(search, sort, as) : targetOf(verb, id)
  return target === undefined ? undefined : { workspaceId: workspace ?? null, target }
}

function viewOf(encoded: string, given: string | undefined, as: string | undefined): LinkView | undefined {
  const search = decoded(encoded)
  const sort = given === undefined ? 'newest' : sorts.find((each) => each === given)
  if (search === undefined || sort === undefined || /[\p{Cc}\p{Cs}]/u.test(search)) return undefined
  if (!isCanonicalSearch(search)) return undefined
  return { kind: 'view', search, sort, as: as === undefined ? 'groups' : 'events' }
}

/** The orders that have to be said. */
const sorts = ['closing_soonest', 'largest'] as const satisfies readonly GroupSort[]

/** Schemes and hosts have no case, and some programs write them large. */
function withPlainHead(text: string): string {
  return text.replace(/^switchboard:\/\/[a-z]{1,16}/i, (head) => head.toLowerCase())
}

function targetOf(verb: string, id: string | undefined): DeepLink['target'] | undefined {
  const screen = linkScreens.find((each) => each === verb)
  if (screen !== undefined) return id === undefined ? { kind: 'screen', screen } : undefined
  if (id === undefined) return undefined
  if (verb === 'event') return isId('evt', id) ? { kind: 'event', id } : undefined
  if (verb === 'mapping') return isId('map', id) ? { kind: 'mapping', id } : undefined
  if (verb === 'suggestion') return isId('sug', id) ? { kind: 'suggestion', id } : undefined
  const key = verb === 'group' ? decoded(id) : undefined
  return key !== undefined && key.length <= maxKeyLength && groupKey.test(key)
    ? { kind: 'group', groupKey: key }
    : undefined
}

function isId<P extends string>(prefix: P, text: string): text is `${P}_${string}` {
  return text.startsWith(`${prefix}_`) && uuid.test(text.slice(prefix.length + 1))
}

/** The text that was encoded; undefined where it isn't what encoding would have made. */
function decoded(text: string): string | undefined {
  try {
    const plain = decodeURIComponent(text)
    return encodeURIComponent(plain) === text ? plain : undefined
  } catch {
    return undefined
  }
}

/** The text of a link, which `parseDeepLink` reads back. */
export function formatDeepLink({ workspaceId, target }: DeepLink): string {
  const path =
    target.kind === 'screen' ? target.screen : target.kind === 'view' ? 'inbox' : `${target.kind}/${pathOf(target)}`
  const parameters = [
    ...(workspaceId === null ? [] : [`workspace=${workspaceId}`]),
    ...(target.kind === 'view' ? viewParameters(target) : []),
  ]
  return `${linkScheme}://${path}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`
}

function viewParameters({ search, sort, as }: LinkView): string[] {
  return [
    `q=${encodeURIComponent(search)}`,
    ...(sort === 'newest' ? [] : [`sort=${sort}`]),
    ...(as === 'groups' ? [] : ['as=events']),
  ]
}

function pathOf(target: LinkRow): string {
  return target.kind === 'group' ? encodeURIComponent(target.groupKey) : target.id
}
