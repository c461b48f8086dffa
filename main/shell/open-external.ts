import { shell } from 'electron'
import { isPageAddress } from '#shared/domain/external-address.ts'

/** The only way from the page to the system's browser; whatever is on no list stays where it is. */
export function openExternal(url: string): void {
  if (isPageAddress(url)) void shell.openExternal(url)
}
