/**
 * How the article looks, on a page of its own and in the preview. Colours are custom properties: a
 * page gives the house's own, the preview those of the editor's theme.
 */
export const articleStyles = /* css */ `
.article {
  max-width: 35em;
  margin: 0 auto;
  color: var(--text);
  font: clamp(1rem, 0.93rem + 0.45vw, 1.125rem) / 1.6 var(--serif);
  overflow-wrap: break-word;
  text-wrap: pretty;
  font-kerning: normal;
}
.article p,
.article ul,
.article ol,
.article blockquote,
.article table,
.article pre {
  margin: 0 0 1em;
}
.article a {
  color: var(--link);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.18em;
}
.article a:hover {
  text-decoration-thickness: 2px;
}
.article :focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 2px;
  border-radius: 2px;
}
.article img {
  max-width: 100%;
  height: auto;
}

/* Headline, byline and what surrounds the text on the site */
.article h1,
.article h2,
.article h3,
.article h4,
.article h5,
.article h6 {
  margin: 1.8em 0 0.6em;
  font-size: 1em;
  line-height: 1.3;
  text-wrap: balance;
}
.article h1 {
  margin: 0 0 0.5em;
  font-size: clamp(1.3rem, 0.9rem + 3vw, 2.35rem);
  line-height: 1.16;
  letter-spacing: -0.012em;
}
.article h2 {
  font-size: 1.35em;
}
.article h3 {
  font-size: 1.15em;
}
.byline,
.furniture,
.related,
.author,
.article table,
.picture {
  font-family: var(--sans);
}
.byline,
.furniture,
.related {
  color: var(--quiet);
  font-size: 0.8rem;
  line-height: 1.5;
}
.byline,
.article .furniture p,
.article .byline p {
  margin: 0 0 0.35rem;
}
.furniture {
  margin: 1.1rem 0 2.2rem;
  padding: 0.65rem 0 0.3rem;
  border: solid var(--line);
  border-width: 1px 0;
}
.related {
  margin-top: 2rem;
}

/* Text */
.article blockquote {
  margin-inline: 0;
  padding-inline-start: 1.2em;
  border: 0;
  border-inline-start: 3px solid var(--line);
  background: none;
  color: inherit;
}
.article table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.9rem;
  line-height: 1.45;
}
.article th,
.article td {
  padding: 0.45em 0.8em 0.45em 0;
  border-bottom: 1px solid var(--line);
  text-align: start;
  vertical-align: top;
}
.article th {
  border-bottom-color: currentColor;
}
.article .align-center {
  text-align: center;
}
.article .align-right {
  text-align: end;
}
.article code {
  padding: 0;
  background: none;
  color: inherit;
  font: 0.88em var(--mono);
}
.article pre {
  padding: 0.8em 1em;
  border: 0;
  background: var(--panel);
  overflow-x: auto;
}
.article hr {
  margin: 2em auto;
  width: 30%;
  border: 0;
  border-top: 1px solid var(--line);
}
.picture {
  display: inline-block;
  padding: 0.5em 0.8em;
  border: 1px dashed var(--quiet);
  font-size: 0.85rem;
}
.picture .address {
  display: block;
  color: var(--quiet);
  overflow-wrap: anywhere;
}

/* References: a target larger than the marker, in a line that keeps its height */
.reference {
  font: 0.7em/0 var(--sans);
  vertical-align: 0.45em;
}
/* A marker does not begin a line: U+2060 joins it to the word before. */
.reference::before {
  content: '\\2060';
}
.reference a {
  position: relative;
  padding: 0 0.1em;
  text-decoration: none;
  white-space: nowrap;
}
.reference a::after {
  content: '';
  position: absolute;
  inset: -0.7em -0.35em;
}
.reference a:hover {
  text-decoration: underline;
}
.undefined-note {
  padding: 0 0.15em;
  border-bottom: 2px dotted var(--fault);
  background: none;
  color: var(--fault);
}

/* Notes */
.notes {
  margin-top: 2.8rem;
  padding-top: 1.1rem;
  border-top: 1px solid var(--line);
  font-size: 0.92rem;
  line-height: 1.5;
}
.article .note-list {
  display: grid;
  grid-template-columns: max-content minmax(0, 1fr);
  margin: 0;
  padding: 0;
  list-style: none;
}
.note-list > li {
  display: grid;
  grid-column: 1 / -1;
  grid-template-columns: subgrid;
  column-gap: 0.65em;
  padding: 0.3em 0.4em;
  margin: 0 -0.4em;
  overflow-wrap: anywhere;
}
.article .note-list p {
  margin: 0 0 0.4em;
}
.article .note-list div > :last-child {
  margin-bottom: 0;
}
.numeral {
  font-variant-numeric: tabular-nums;
  overflow-wrap: normal;
}
.empty-note {
  color: var(--quiet);
  font-style: italic;
}
.back-links {
  font-family: var(--sans);
  white-space: nowrap;
}
.article .back-links a {
  padding: 0.25em;
  text-decoration: none;
}

/* Where a link has led */
.article :is(:target, .is-target) {
  outline: none;
  border-radius: 2px;
  background: var(--highlight);
  box-shadow: 0 0 0 2px var(--highlight-edge);
}
.article [id] {
  scroll-margin: 30vh 0;
}

/* Author */
.author {
  margin-top: 2.4rem;
  padding: 1.1rem 1.3rem;
  background: var(--panel);
  border: 1px solid var(--panel-edge);
  font-size: 0.86rem;
  line-height: 1.55;
}
.author p:first-child::first-line {
  font-weight: 700;
}
.article .author > :last-child {
  margin-bottom: 0;
}

@media print {
  .back-links,
  .furniture,
  .related {
    display: none;
  }
  .article {
    max-width: none;
    font-size: 11pt;
  }
  .note-list > li,
  .article blockquote,
  .article tr {
    break-inside: avoid;
  }
}
`
