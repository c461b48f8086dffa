import { z } from 'zod'

export const roleSchema = z.enum(['viewer', 'operator', 'engineer', 'admin'])
export type Role = z.infer<typeof roleSchema>

export const permissionSchema = z.enum(['read', 'decide', 'configure', 'administer'])
export type Permission = z.infer<typeof permissionSchema>

/** Who may do what. `decide` is triage, mappings with it; `configure` is projects, what they do otherwise, feeds, rules, git signals; `administer` is members, links, installations, apps, the workspace's policies and what is kept. */
const granted: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: ['read'],
  operator: ['read', 'decide'],
  engineer: ['read', 'decide', 'configure'],
  admin: ['read', 'decide', 'configure', 'administer'],
}

/** Everything that a role carries. */
export function permissionsOf(role: Role): readonly Permission[] {
  return granted[role]
}

/** Whether a role carries a permission. */
export function may(role: Role, permission: Permission): boolean {
  return granted[role].includes(permission)
}
