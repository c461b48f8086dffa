import { z } from 'zod'
import { SwitchboardError } from '../errors/switchboard-error.ts'
import { memberIdSchema } from './ids.ts'
import { instantSchema } from './instant-schema.ts'
import { nameSchema } from './name.ts'
import { roleSchema } from './permissions.ts'

/**
 * A person of a workspace.
 *
 *   active ⇄ deactivated        (deactivate revokes their links; reactivate brings none of them back, the undo of an offboarding those that it revoked)
 */
export const memberSchema = z.looseObject({
  id: memberIdSchema,
  name: z.string(),
  /** As it was given; two that differ by case alone are one. */
  email: z.string(),
  role: roleSchema,
  /** Null while they are active. */
  deactivatedAt: instantSchema.nullable(),
  createdAt: instantSchema,
  version: z.int(),
})
export type Member = z.infer<typeof memberSchema>

/** What consoles are told of a person, to name, to choose and to offboard: no address. */
export const memberNameSchema = z.looseObject({
  id: memberIdSchema,
  name: z.string(),
  /** A service of before doesn't say. */
  role: roleSchema.exactOptional(),
  deactivatedAt: instantSchema.nullable(),
  version: z.int(),
})
export type MemberName = z.infer<typeof memberNameSchema>

export const memberStateSchema = z.enum(['active', 'deactivated'])
export type MemberState = z.infer<typeof memberStateSchema>

export const createMemberInput = z.strictObject({ name: nameSchema, email: z.email().max(254), role: roleSchema })

/** What is left out stays as it is. */
export const updateMemberInput = z
  .strictObject({ name: nameSchema.optional(), role: roleSchema.optional() })
  .refine((input) => Object.keys(input).length > 0, 'Say what to change.')

/** By what an address is told from others. The schema lets only ASCII through, so no language's casing matters. */
export function emailKey(email: string): string {
  return email.toLowerCase()
}

/** When the member is deactivated after the step, or throws `member.illegal_transition`. */
export function nextDeactivatedAt(
  { deactivatedAt }: Pick<Member, 'deactivatedAt'>,
  step: { readonly kind: 'deactivate'; readonly at: Member['createdAt'] } | { readonly kind: 'reactivate' },
): Member['deactivatedAt'] {
  if (step.kind === 'deactivate' && deactivatedAt === null) return step.at
  if (step.kind === 'reactivate' && deactivatedAt !== null) return null
  const state: MemberState = deactivatedAt === null ? 'active' : 'deactivated'
  throw new SwitchboardError('member.illegal_transition', `A member who is ${state} can't be ${step.kind}d.`, {
    details: { state },
  })
}
