interface Section {
  readonly items: readonly { readonly id: string }[]
  /** Whether its items may still change, because what they answer to is on its way. */
  readonly isAwaited?: boolean
}

/** What Enter takes where nobody has gone to another item. */
export type FirstItem =
  | { readonly kind: 'item'; readonly id: string }
  /** A section that comes before every item has no answer yet: which is first isn't known. */
  | { readonly kind: 'awaited' }
  | { readonly kind: 'none' }

/** The first item in the order shown, once no answer to come can put another before it. */
export function firstItem(sections: readonly Section[]): FirstItem {
  for (const { items, isAwaited } of sections) {
    if (isAwaited === true) return { kind: 'awaited' }
    const [first] = items
    if (first !== undefined) return { kind: 'item', id: first.id }
  }
  return { kind: 'none' }
}
