/** Drafts for the tests of the command line. */

const note =
  '“Treaty of Peace with Japan”, UN, https://treaties.un.org/, (Erişim Tarihi: 01.05.2024)'

/** Nothing to find. */
export const soundDraft = `# The treaty of San Francisco

Japan signed the treaty in 1951.[i] It took effect a year later.

[i] ${note}
`

/** Refers to a note that does not exist: an error that has no fix. */
export const undefinedNoteDraft = soundDraft.replace('later.', 'later.[ii]')

/** No space after the label of the note: a warning that has a safe fix. */
export const tightLabelDraft = soundDraft.replace('\n[i] ', '\n[i]')
