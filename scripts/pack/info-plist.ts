/** What macOS must find in a package's Info.plist: the key, and the value that follows it. */
const expected: Readonly<Record<string, RegExp>> = {
  CFBundleIdentifier: /^<string>dev\.switchboard\.console<\/string>/,
  CFBundleName: /^<string>Switchboard<\/string>/,
  CFBundleIconFile: /^<string>icon\.icns<\/string>/,
  CFBundleURLSchemes: /^<array>\s*<string>switchboard<\/string>\s*<\/array>/,
  CFBundleTypeExtensions: /^<array>\s*<string>switchboard<\/string>\s*<\/array>/,
  CFBundleTypeRole: /^<string>Viewer<\/string>/,
  LSHandlerRank: /^<string>Owner<\/string>/,
  UTTypeIdentifier: /^<string>dev\.switchboard\.events<\/string>/,
  LSApplicationCategoryType: /^<string>public\.app-category\.developer-tools<\/string>/,
  NSHumanReadableCopyright: /^<string>Copyright © \d{4} Switchboard contributors<\/string>/,
  // The archive's hash, which the fuse makes Electron check.
  ElectronAsarIntegrity: /^<dict>\s*<key>Resources\/app\.asar<\/key>/,
}

/** What is wrong with an Info.plist, one line each. */
export function infoProblems(plist: string): string[] {
  return Object.entries(expected).flatMap(([key, value]) => {
    const [, after] = plist.split(`<key>${key}</key>`)
    if (after === undefined) return [`Info.plist has no ${key}`]
    return value.test(after.trimStart()) ? [] : [`Info.plist has another ${key}`]
  })
}
