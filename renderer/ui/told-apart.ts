/** What tells one from others of its name: its slug; absent where it needs none. */
export interface Apart {
  readonly apart?: string
}

/** A name that is one's own: "Billing", and "Billing (billing-eu)" where another is called so too. */
export function toldApart(name: string, { apart }: Apart): string {
  return apart === undefined ? name : `${name} (${apart})`
}
