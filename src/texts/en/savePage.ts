/** A page that stands by itself, in the dialog for saving, and how the app is shown inside another page. */
export const savePage = {
  label: 'Web page',
  title: 'Web page (HTML)',
  what: 'One file with the map, the timeline, the search and the lists. It opens in any browser, without a network and without Coterie: attach it to a message, put it on a web site, or show it inside a page.',
  again:
    'Dropped on Coterie, it shows this view again wherever its papers are open. Their whole records are not in it: to give them away too, save a session.',
  private: 'It asks nobody for anything. What is in it can be read by whoever has the file.',
  name: 'Title',
  scope: 'What is in it',
  all: 'Everything',
  seen: 'What is visible now',
  withAbstracts: 'With abstracts',
  abstractsHint: 'Publishers may not allow abstracts to be passed on.',
  theme: 'Colours',
  themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  size: (size: string) => `About ${size}`,
  heavy:
    'That is heavy: it takes seconds to open, more on a phone, and many mailboxes refuse it. Save what is visible now, without abstracts, for a lighter one.',
  save: 'Save page',
  embedTitle: 'Inside another page',
  embedWhat: 'Put the file beside that page, and this where the map shall be:',
  copyCode: 'Copy embed code',
  copied: 'The embed code is copied.',
  notCopied: 'The browser has no clipboard here. Select the code and copy it.',
  code: 'Embed code',
  /** What the frame is called for those who hear it. */
  frameTitle: (title: string) => `Map: ${title}`,
  /** The app inside another page. */
  open: 'Open in Coterie',
  asks: 'This file asks how it is to be read. Open it in Coterie to say so.',
  notHere: (path: string) => `There is no file ${path} here. Whoever made this page can say where it is.`,
  notRelative: (path: string) => `${path} is no file of this site: only files beside Coterie can be shown.`,
};
