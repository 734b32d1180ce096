/** What is used of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(text: string, options: object): readonly Readonly<Record<string, unknown>>[]
    }
  }
}

declare module '@citation-js/plugin-bibtex'
