import { carriedHidden } from '../../session/carriedForms.ts';
import { dataElement, pieceElement, type PageData, type PagePiece } from './pageData.ts';

/** What a finished page is made of. */
interface Parts {
  /** The page without anything to show, with its code, style and policy. */
  readonly viewer: string;
  readonly data: PageData;
  /** What the page carries for Coterie itself: a text that means nothing here. */
  readonly carried?: string;
}

/** Lists that are longer are written in pieces of about so many letters. */
const lettersOfPiece = 1 << 18;

/** A finished page, in pieces. @throws Error where the viewer is no page. */
export function* writtenPage({ viewer, data, carried }: Parts): Iterable<string> {
  const end = viewer.lastIndexOf('</body>');
  if (end < 0) throw new Error('The page that shows the map was not built: it has no end of its body.');
  yield titled(viewer.slice(0, end), data.title);
  yield* elements(data);
  if (carried) yield carriedHidden(carried);
  yield viewer.slice(end);
}

/** Before the code, so that a tab has its name while the rest is still being read. */
const titled = (head: string, title: string): string =>
  head.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => escapes[letter]!);

/** What the page shows, and then its long lists: a text as long as all of it could not be read in one go. */
function* elements(data: PageData): Iterable<string> {
  const lists = new Map<string, readonly string[]>();
  const short = withoutLong(data, '', lists) as PageData;
  const pieces = Array.from(lists, ([of, list]) => piecesOf(of, list)).flat();
  yield element(`id="${dataElement}"`, { ...short, pieces: pieces.length });
  for (const piece of pieces) yield element(`class="${pieceElement}"`, piece);
}

/** The same with its long lists empty; these are put aside by the names that lead to them. */
function withoutLong(value: unknown, path: string, lists: Map<string, readonly string[]>): unknown {
  if (isTexts(value)) {
    if (lettersIn(value) <= lettersOfPiece) return value;
    lists.set(path, value);
    return [];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).map(([name, member]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return [name, withoutLong(member, own, lists)] as const;
  });
  return Object.fromEntries(members);
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && typeof value[0] === 'string';

/** As JSON writes it, with its quotes and a comma. */
const lettersOf = (text: string): number => text.length + 3;
const lettersIn = (list: readonly string[]): number => list.reduce((sum, text) => sum + lettersOf(text), 0);

function piecesOf(of: string, list: readonly string[]): PagePiece[] {
  const pieces: PagePiece[] = [];
  let [from, letters] = [0, 0];
  list.forEach((text, at) => {
    if (at > from && letters + lettersOf(text) > lettersOfPiece) {
      pieces.push({ of, items: list.slice(from, at) });
      [from, letters] = [at, 0];
    }
    letters += lettersOf(text);
  });
  return [...pieces, { of, items: list.slice(from) }];
}

/** JSON in an element that no browser runs. Without `<` nothing in it can end the element, or begin a comment. */
const element = (attribute: string, value: unknown): string =>
  `<script type="application/json" ${attribute}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>\n`;
