import { z } from 'zod'
import { tokenIdSchema, workspaceIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { roleSchema } from './permissions.ts'

/** Which workspaces a token covers: the header only selects among them. */
export const grantSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('workspaces'), ids: z.array(workspaceIdSchema) }),
])
export type Grant = z.infer<typeof grantSchema>

/** Whoever a request speaks for. */
export const principalSchema = z.object({
  tokenId: tokenIdSchema,
  name: z.string(),
  role: roleSchema,
  grant: grantSchema,
})
export type Principal = z.infer<typeof principalSchema>

/** An operator token as it may be shown: the token itself is returned once, when it is made. */
export const operatorTokenSchema = principalSchema.extend({
  createdAt: instantSchema,
  revokedAt: instantSchema.nullable(),
})
export type OperatorToken = z.infer<typeof operatorTokenSchema>
