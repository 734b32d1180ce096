import { message } from '../../text/message'

/** Why an entry is skipped that can be read and says nothing. */
export const noSource = message('It has neither a title nor an address.')
