import { texts } from '../texts/texts.ts';

/** What makes an address a part of another page: a frame, with a name for those who hear it. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${quoted(address)}" title="${quoted(texts.savePage.frameTitle(title))}" width="100%" height="560" ` +
  'loading="lazy" style="border:1px solid #ccc;border-radius:8px"></iframe>';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const quoted = (text: string): string => text.replace(/[&"<>]/g, (letter) => escapes[letter]!);

/** The address of this view as one that fits into a frame. */
export const embedAddress = (address: string): string => {
  const [page = '', fragment] = address.split('#', 2);
  const [path = '', query] = page.split('?', 2);
  const asked = ['embed', ...(query ? query.split('&').filter((part) => part !== 'embed') : [])].join('&');
  return `${path}?${asked}${fragment === undefined ? '' : `#${fragment}`}`;
};
