import { z } from 'zod'

export const providerSchema = z.enum(['github', 'gitlab', 'jira', 'linear', 'slack'])
export type Provider = z.infer<typeof providerSchema>
