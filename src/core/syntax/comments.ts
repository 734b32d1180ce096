import type { BlockReader, Field } from '../draft'

/** The HTML comments of a block, without the ones in code. */
export const readComments: BlockReader<readonly Field[]> = ({ text, tree }) => {
  const comments: Field[] = []
  tree.iterate({
    enter({ name, from, to }) {
      if (name === 'Comment' || name === 'CommentBlock')
        comments.push({ from, to, text: text.slice(from, to) })
    },
  })
  return comments
}
