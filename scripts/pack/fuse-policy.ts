import { FuseState, FuseV1Options, FuseVersion, type FuseConfig } from '@electron/fuses'

/** Where every fuse of a package must be. */
export const fusePolicy = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies Record<FuseV1Options, boolean>

/** The last fuse is younger than the oldest Electron that our tests run on. */
const youngest = FuseV1Options.WasmTrapHandlers

export type FuseWire = Readonly<Record<string, unknown>>

/** What is wrong with a binary's fuses, one line each; a fuse that nobody has decided on is wrong, too. */
export function fuseProblems(wire: FuseWire, { isPinned }: { isPinned: boolean }): string[] {
  const known = Object.entries(fusePolicy).flatMap(([fuse, on]) => {
    const state = wire[fuse]
    if (state === undefined && Number(fuse) === youngest && !isPinned) return []
    return state === (on ? FuseState.ENABLE : FuseState.DISABLE)
      ? []
      : [`fuse ${nameOf(fuse)} is ${stateName(state)}, not ${on ? 'on' : 'off'}`]
  })
  const undecided = Object.keys(wire).filter((key) => /^\d+$/.test(key) && !(key in fusePolicy))
  return [...known, ...undecided.map((fuse) => `fuse ${fuse} is new: decide on it in fuse-policy.ts`)]
}

/** What to write into a binary whose wire is as it came. */
export function fusesToFlip(wire: FuseWire, resetAdHocDarwinSignature: boolean): FuseConfig {
  const version = FuseVersion.V1 as const
  if (String(youngest) in wire) {
    return { version, resetAdHocDarwinSignature, strictlyRequireAllFuses: true, ...fusePolicy }
  }
  const { [youngest]: _lacking, ...rest } = fusePolicy
  return { version, resetAdHocDarwinSignature, ...rest }
}

function nameOf(fuse: string): string {
  return FuseV1Options[Number(fuse)] ?? fuse
}

function stateName(state: unknown): string {
  if (state === FuseState.ENABLE) return 'on'
  if (state === FuseState.DISABLE) return 'off'
  return state === undefined ? 'not there' : 'removed'
}
