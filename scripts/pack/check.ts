import { getCurrentFuseWire } from '@electron/fuses'
import { findElectron } from '../find-electron.ts'
import { fuseProblems } from './fuse-policy.ts'
import { packageProblems } from './inspect-package.ts'
import { packApp } from './pack-app.ts'
import { packageSizes, sizeProblems, sizeTable } from './package-sizes.ts'
import { tryPackage } from './try-package.ts'

/** Packs for this machine and holds the package against everything that is asked of it. */
async function checkPackage(): Promise<number> {
  const electron = findElectron()
  const packed = electron === undefined ? undefined : await packApp(electron)
  if (packed === undefined) {
    console.log(
      'pack:check skipped: no Electron here to pack. "npm start" fetches it; ELECTRON_OVERRIDE_DIST_PATH names one.',
    )
    return 0
  }
  const { platform, electronVersion, isPinned } = packed
  console.log(
    `Packed for ${platform}-${process.arch} over Electron ${electronVersion}${isPinned ? '' : ', a stand-in'}.`,
  )
  const sizes = packageSizes(packed)
  console.log(sizeTable(sizes))
  const tried = await tryPackage(packed)
  const problems = [
    ...fuseProblems(await getCurrentFuseWire(packed.binary), { isPinned }),
    ...packageProblems(packed),
    ...sizeProblems(sizes),
    ...(tried ?? []),
  ]
  for (const problem of problems) console.log(`  ${problem}`)
  if (tried === undefined) console.log('Start skipped: no display here, and no Xvfb.')
  const held = `fuses, contents, sizes${tried === undefined ? '' : ', and a start with the sample up to its clean end'}`
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
  console.log(problems.length === 0 ? `pack:check passed: ${held}.` : `pack:check failed: ${count}.`)
  return problems.length === 0 ? 0 : 1
}

process.exitCode = await checkPackage()
