import type { ReactNode } from 'react'
import type { LinkPurpose } from '#shared/domain/external-address.ts'
import { isExternalAddress } from '#shared/domain/external-address.ts'

/** The only links that leave the console. Nothing is shown where the address is not on its purpose's list. */
export function ExternalLink(props: {
  readonly purpose: LinkPurpose
  readonly address: string | null
  readonly children: ReactNode
}) {
  const { purpose, address, children } = props
  if (address === null || !isExternalAddress(purpose, address)) return null
  return (
    <a className="external" href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
