import type { ReactNode } from 'react'
import { providerNames } from '#shared/domain/provider-names.ts'
import type { Provider } from '#shared/model/provider.ts'

/** Our own signs, one shape each: they tell providers apart without borrowing anybody's logo. */
const shapes: Readonly<Record<Provider, ReactNode>> = {
  github: (
    <>
      <circle cx="4.5" cy="3.75" r="1.75" />
      <circle cx="4.5" cy="12.25" r="1.75" />
      <circle cx="11.5" cy="5.75" r="1.75" />
      <path d="M4.5 5.5v5M11.5 7.5c0 2.6-3 2.3-5.6 3.4" />
    </>
  ),
  gitlab: <path d="M8 13.5 2.5 8.6 4.6 3l2 4.4h2.8l2-4.4 2.1 5.6z" />,
  jira: <path d="M8 2.2 13.8 8 8 13.8 2.2 8zM8 5.6 10.4 8 8 10.4 5.6 8z" />,
  linear: (
    <>
      <path d="M3.2 4.4a6 6 0 1 1 8.4 8.4z" fill="currentColor" stroke="none" />
      <path d="m2.7 6.8 6.5 6.5M2.6 9.6l3.8 3.8" strokeWidth="1.2" />
    </>
  ),
  slack: <path d="M6.2 2.5v11M9.8 2.5v11M2.5 6.2h11M2.5 9.8h11" />,
}

/** The provider's sign, with its name for screen readers. */
export function ProviderMark(props: { readonly provider: Provider }) {
  return (
    <svg
      className="provider-mark"
      viewBox="0 0 16 16"
      width="15"
      height="15"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      role="img"
      aria-label={providerNames[props.provider]}
    >
      {shapes[props.provider]}
    </svg>
  )
}
