import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { flipFuses, getCurrentFuseWire } from '@electron/fuses'
import type { AfterPackContext } from 'electron-builder'
import { z } from 'zod'
import { projectRoot } from '../project-root.ts'
import { fuseProblems, fusesToFlip } from './fuse-policy.ts'

const manifestSchema = z.looseObject({ devDependencies: z.looseObject({ electron: z.string() }) })

/** The Electron that packages are made for. */
export function pinnedElectron(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  return manifestSchema.parse(manifest).devDependencies.electron
}

function binaryOf({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`)
  return join(appOutDir, electronPlatformName === 'win32' ? `${productFilename}.exe` : 'switchboard')
}

/** electron-builder's own setting knows eight of the nine fuses, so they are set here: after packing, before signing. */
export async function afterPack(context: AfterPackContext): Promise<void> {
  const resources = context.packager.getResourcesDir(context.appOutDir)
  // What an Electron distribution shows when it has no app; with its own app gone there is one answer to what starts.
  for (const own of ['app', 'default_app.asar']) rmSync(join(resources, own), { recursive: true, force: true })

  const binary = binaryOf(context)
  const isMac = context.electronPlatformName === 'darwin'
  await flipFuses(binary, fusesToFlip(await getCurrentFuseWire(binary), isMac))
  const isPinned = context.packager.info.framework.version === pinnedElectron()
  const problems = fuseProblems(await getCurrentFuseWire(binary), { isPinned })
  if (problems.length > 0) throw new Error(problems.join('; '))
}
