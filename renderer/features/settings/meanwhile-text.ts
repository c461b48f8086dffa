/** What is said where somebody else changed what is being changed here. */
export const meanwhileText = {
  lead: 'Somebody changed this meanwhile. Your input is kept.',
  line: (name: string, before: string, now: string) => `${name}: ${before} when you began, ${now} now.`,
  over: 'Save over it',
  theirs: 'Take theirs',
  choose: 'Not saved. Somebody changed this meanwhile: save over it, or take theirs.',
  unsure: 'No answer came: the change may have been made. Look at what is so before you save again.',
  made: 'It is now as you sent it.',
} as const
