/** What the page says, in the language of the page. Another language is another module of this shape. */
export * as texts from './en/index.ts';
