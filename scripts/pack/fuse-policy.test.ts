import { FuseState, FuseV1Options } from '@electron/fuses'
import { expect, test } from 'vitest'
import { fusePolicy, fuseProblems, fusesToFlip } from '#scripts/pack/fuse-policy.ts'

const right = Object.fromEntries(
  Object.entries(fusePolicy).map(([fuse, on]) => [fuse, on ? FuseState.ENABLE : FuseState.DISABLE]),
)
const { [String(FuseV1Options.WasmTrapHandlers)]: _young, ...older } = right

test('S7: every fuse that is not where it must be is named', () => {
  expect(fuseProblems(right, { isPinned: true })).toEqual([])
  for (const [fuse, on] of Object.entries(fusePolicy)) {
    const wrong = { ...right, [fuse]: on ? FuseState.DISABLE : FuseState.ENABLE }
    expect(fuseProblems(wrong, { isPinned: true })).toHaveLength(1)
  }
})

test('S7: only an Electron that is not the pinned one may lack the youngest fuse', () => {
  expect(fuseProblems(older, { isPinned: false })).toEqual([])
  expect(fuseProblems(older, { isPinned: true })).toEqual(['fuse WasmTrapHandlers is not there, not on'])
})

test('S7: a fuse that nobody has decided on is noticed', () => {
  expect(fuseProblems({ ...right, 9: FuseState.ENABLE }, { isPinned: true })).toHaveLength(1)
})

test('S7: where all fuses are there, all must be set', () => {
  expect(fusesToFlip(right, false)).toMatchObject({ strictlyRequireAllFuses: true, ...fusePolicy })
  expect(fusesToFlip(older, false)).not.toHaveProperty(String(FuseV1Options.WasmTrapHandlers))
})
