import { contextBridge, ipcRenderer } from 'electron'
import type { IpcBridge } from '#shared/ipc/bridge.ts'
import type { IpcEvent } from '#shared/ipc/contract.ts'

const bridge: IpcBridge = {
  call: (method, input) => ipcRenderer.invoke('switchboard:call', method, input),
  subscribe(listener) {
    const hear = (_event: unknown, told: IpcEvent): void => listener(told)
    ipcRenderer.on('switchboard:event', hear)
    return () => void ipcRenderer.off('switchboard:event', hear)
  },
}

contextBridge.exposeInMainWorld('switchboard', bridge)
