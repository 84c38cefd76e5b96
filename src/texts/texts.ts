import { en } from './en/index.ts';

/** What the page says, in the language of the page. Another language is another object of this shape. */
export const texts: typeof en = en;
