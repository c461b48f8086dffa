export type SavedKind = 'events' | 'bundle' | 'csv' | 'jsonl' | 'mappings'

/** The system's own dialogs. A path comes from a person alone; null where nobody chose. */
export interface DesktopFiles {
  askWhereToSave(suggestedName: string, what?: SavedKind): Promise<string | null>
  askWhatToOpen(): Promise<string | null>
}
