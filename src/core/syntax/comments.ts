import type { BlockReader, Field } from '../draft'

/** The HTML comments of a block, without the ones in code. */
export const readComments: BlockReader<readonly Field[]> = ({ text, tree }) => {
  const comments: Field[] = []
  tree.iterate({
    enter({ name, from, to }) {
      if (name !== 'Comment' && name !== 'CommentBlock') return
      // A comment that is a block goes on to the end of its line.
      const close = text.indexOf('-->', from)
      const end = close < 0 ? to : close + '-->'.length
      comments.push({ from, to: end, text: text.slice(from, end) })
    },
  })
  return comments
}
