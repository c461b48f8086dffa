import { z } from 'zod'

export const ignoreReasonSchema = z.enum(['noise', 'not_ours', 'test_data', 'handled_elsewhere', 'other'])
export type IgnoreReason = z.infer<typeof ignoreReasonSchema>
