import { eventFileExtension, eventFileMimeType } from '#shared/domain/event-file-limits.ts'

/** Asks for a file in the browser's own dialog; null where nobody chose. */
export function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = eventFileExtension
    input.hidden = true
    const settle = (file: File | null): void => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => settle(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => settle(null))
    // A field that is nowhere in the page may be collected while the dialog is open.
    document.body.append(input)
    input.click()
  })
}

/** The bytes of a file as base64. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('error', () => reject(new Error('The browser could not read that file. Choose it again.')))
    reader.addEventListener('load', () => {
      const text = typeof reader.result === 'string' ? reader.result : ''
      resolve(text.slice(text.indexOf(',') + 1))
    })
    reader.readAsDataURL(file)
  })
}

const keepMs = 60_000

/** Offers bytes as a download. */
export function download(name: string, base64: string, type: string = eventFileMimeType): void {
  const bytes = Uint8Array.from(atob(base64), (mark) => mark.charCodeAt(0))
  offerFile(name, new Blob([bytes], { type }))
}

export function offerFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser may ask where to first.
  setTimeout(() => URL.revokeObjectURL(address), keepMs)
}
