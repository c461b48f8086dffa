import { expect, test } from 'vitest'
import { infoProblems } from '#scripts/pack/info-plist.ts'

const plist = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
  <key>CFBundleIdentifier</key><string>dev.switchboard.console</string>
  <key>CFBundleName</key><string>Switchboard</string>
  <key>CFBundleIconFile</key><string>icon.icns</string>
  <key>CFBundleURLTypes</key><array><dict>
    <key>CFBundleURLSchemes</key>
    <array>
      <string>switchboard</string>
    </array>
  </dict></array>
  <key>CFBundleDocumentTypes</key><array><dict>
    <key>CFBundleTypeExtensions</key>
    <array>
      <string>switchboard</string>
    </array>
    <key>CFBundleTypeRole</key><string>Viewer</string>
    <key>LSHandlerRank</key><string>Owner</string>
  </dict></array>
  <key>UTExportedTypeDeclarations</key><array><dict>
    <key>UTTypeIdentifier</key><string>dev.switchboard.events</string>
  </dict></array>
  <key>LSApplicationCategoryType</key><string>public.app-category.developer-tools</string>
  <key>NSHumanReadableCopyright</key><string>Copyright © 2026 Switchboard contributors</string>
  <key>ElectronAsarIntegrity</key><dict><key>Resources/app.asar</key><dict></dict></dict>
</dict></plist>`

test('an Info.plist that names the app, its links and its archive’s hash is right', () => {
  expect(infoProblems(plist)).toEqual([])
})

test('a key that is missing or says something else is named', () => {
  expect(infoProblems(plist.replace('dev.switchboard.console', 'com.github.Electron'))).toEqual([
    'Info.plist has another CFBundleIdentifier',
  ])
  expect(infoProblems(plist.replace('ElectronAsarIntegrity', 'Other'))).toEqual([
    'Info.plist has no ElectronAsarIntegrity',
  ])
})
