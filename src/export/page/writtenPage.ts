import { carriedHidden } from '../../session/carriedForms.ts';
import { dataElement, type PageData } from './pageData.ts';

/** What a finished page is made of. */
interface Parts {
  /** The page without anything to show, with its code, style and policy. */
  readonly viewer: string;
  readonly data: PageData;
  /** What the page carries for Coterie itself: a text that means nothing here. */
  readonly carried?: string;
}

/** Larger texts are handed on in pieces. */
const lettersAtOnce = 1 << 20;

/** A finished page, in pieces. @throws Error where the viewer is no page. */
export function* writtenPage({ viewer, data, carried }: Parts): Iterable<string> {
  const end = viewer.lastIndexOf('</body>');
  if (end < 0) throw new Error('The page that shows the map was not built: it has no end of its body.');
  yield titled(viewer.slice(0, end), data.title);
  yield* element(dataElement, data);
  if (carried) yield carriedHidden(carried);
  yield viewer.slice(end);
}

/** Before the code, so that a tab has its name while the rest is still being read. */
const titled = (head: string, title: string): string =>
  head.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => escapes[letter]!);

/** JSON in an element that no browser runs. Without `<` nothing in it can end the element, or begin a comment. */
function* element(id: string, value: unknown): Iterable<string> {
  yield `<script type="application/json" id="${id}">`;
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  for (let at = 0; at < text.length; at += lettersAtOnce) yield text.slice(at, at + lettersAtOnce);
  yield '</script>\n';
}
