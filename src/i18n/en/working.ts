/** Words for working with scenarios: steps back, examples, links over own work, what this browser keeps. */
export const working = {
  history: {
    undo: 'Undo',
    redo: 'Redo',
    /** Keys as they are printed on the keyboard: Ctrl+Z. */
    hint: (name: string, keys: string) => `${name} (${keys})`,
    undone: (left: number) => `Undone. Steps left to undo: ${left}.`,
    redone: (left: number) => `Redone. Steps left to redo: ${left}.`,
  },
  dialog: { close: 'Close', failed: 'This part could not be loaded. Load the page again.' },
  examples: {
    open: 'New from…',
    heading: 'Begin from an example',
    about: 'Choose the one nearest to yours, then change its numbers. What you have now can be brought back by undo.',
    shown: 'On the page now',
    hint: (title: string) => `You see an example: ${title}. Change its numbers, or begin from one nearer to yours.`,
    choose: 'Choose an example',
  },
  opened: {
    said: 'Opened from a link. Your own scenario is not lost.',
    keepMine: 'Keep mine',
    take: 'Take this one',
  },
  kept: {
    open: 'My scenarios',
    heading: 'My scenarios',
    about: 'Kept in this browser only: clearing its data deletes them. A copied link works anywhere.',
    name: 'Name of this scenario',
    save: 'Save',
    saved: 'Saved',
    none: 'Nothing saved yet.',
    drafts: 'Not saved, as it was left',
    openIt: (title: string) => `Open ${title}`,
    rename: 'Rename',
    renameIt: (title: string) => `Rename ${title}`,
    newName: (title: string) => `New name of ${title}`,
    cancel: 'Cancel',
    duplicate: 'Duplicate',
    duplicateIt: (title: string) => `Duplicate ${title}`,
    delete: 'Delete',
    deleteIt: (title: string) => `Delete ${title}`,
    undo: 'Undo',
    damaged: 'Damaged: it cannot be read',
    newer: 'Made by a newer version of Breakeven: it cannot be read here',
    answer: (name: string, saving: string, payback: string) => [name, saving, payback].filter(Boolean).join(', '),
    said: {
      saved: (title: string) => `Saved: ${title}.`,
      replaced: (title: string) => `Saved: ${title}. The version before is under “Not saved, as it was left”.`,
      renamed: (title: string) => `Renamed: ${title}.`,
      duplicated: (title: string) => `Duplicated: ${title}.`,
      deleted: (title: string) => `Deleted: ${title}.`,
      restored: (title: string) => `Back again: ${title}.`,
      nameTaken: (title: string) => `Another scenario is called ${title}.`,
      nameNeeded: 'A name is needed.',
      notKept: 'The browser’s storage is blocked or full: this is kept only until the page is closed.',
    },
  },
  notices: {
    damagedDraft: 'The work that was left in this browser is damaged and cannot be read.',
    newerDraft:
      'The work that was left in this browser was made by a newer version of Breakeven and cannot be read here.',
    notKept:
      'This browser keeps nothing for this page: its storage is blocked or full. Your work stays in the address of this page; copy the link to keep it.',
  },
}
export type WorkingWords = typeof working
