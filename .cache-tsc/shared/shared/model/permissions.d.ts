import { z } from 'zod';
export declare const roleSchema: z.ZodEnum<{
    admin: "admin";
    engineer: "engineer";
    operator: "operator";
    viewer: "viewer";
}>;
export type Role = z.infer<typeof roleSchema>;
export declare const permissionSchema: z.ZodEnum<{
    administer: "administer";
    configure: "configure";
    decide: "decide";
    read: "read";
}>;
export type Permission = z.infer<typeof permissionSchema>;
/** Everything that a role carries. */
export declare function permissionsOf(role: Role): readonly Permission[];
/** Whether a role carries a permission. */
export declare function may(role: Role, permission: Permission): boolean;
