import { slugSchema } from '#shared/model/workspace.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from './slug-of.ts'

test('a name reads the same as a slug', () => {
  expect(slugOf('  Équipe Produit (EU) ')).toBe('equipe-produit-eu')
})

test('every name has a slug that the service takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => slugSchema.safeParse(slugOf(name)).success),
  )
})
