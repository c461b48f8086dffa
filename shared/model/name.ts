import { z } from 'zod'
import { hasHiddenText } from '../domain/plain-text.ts'

/** What people call something: 1 to 120 characters on one line, all of them to be seen. */
export const nameSchema = z
  .string()
  .min(1)
  .max(120)
  .refine((text) => text.trim() !== '' && !hasHiddenText(text), 'Use visible characters on one line.')
