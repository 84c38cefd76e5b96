import { number } from '../numbers.ts';

/** What topics are called that are not called by their terms. */
export const topicNames = {
  /** Those that are no subject but what journals print beside papers. */
  editorials: {
    reviews: 'Book reviews',
    corrections: 'Corrections',
    notices: 'Editorials and notices',
  },
  /** Of several classes that their source gives, the largest two by name: `Ecology · Zoology and 3 more`. */
  moreClasses: (first: string, second: string, more: number) => `${first} · ${second} and ${number(more)} more`,
};
