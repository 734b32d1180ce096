/**
 * How the tests inside the editor tell their results apart from all else that a window writes to
 * its console.
 */

/** Stands before every line of the report. */
export const mark = '[test] '

/**
 * @param {string} text what was written to a console
 * @returns {string | undefined} the lines of the report in it, without the mark
 */
export function reported(text) {
  const lines = text.split('\n').filter((line) => line.includes(mark))
  if (lines.length > 0)
    return lines.map((line) => line.slice(line.indexOf(mark) + mark.length)).join('\n')
}
