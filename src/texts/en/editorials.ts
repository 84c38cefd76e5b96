/** What topics are called that are no subject but things that journals print beside papers. */
export const editorials = {
  reviews: 'Book reviews',
  corrections: 'Corrections',
  notices: 'Editorials and notices',
};
