import { z } from 'zod'
import { bareHost } from '../domain/bare-host.ts'

/** A provider's host as people give it: alone, or as the address of its start page. What comes out is the host alone, lower case. */
export const hostSchema = z
  .string()
  .min(1)
  .max(270)
  .transform((given, context) => {
    const host = bareHost(given)
    if (host !== undefined) return host
    context.addIssue('Give the host alone, such as gitlab.acme.example, with a port where it has one.')
    return z.NEVER
  })
