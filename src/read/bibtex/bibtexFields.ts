import type { BibtexProblem } from '../../model/bibtexProblem.ts';
import type { ScannedEntry, ValuePiece } from './bibtexScanner.ts';

/** An entry with its macros expanded: name of the field → value with its inner braces. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  readonly problem: BibtexProblem | undefined;
  readonly fields: ReadonlyMap<string, string>;
}

/** Macros that double themselves would fill the memory; no honest value is that long. */
const longestValue = 2_000_000;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec';

export type Macros = Map<string, string>;

/** The months are defined by BibTeX's styles; `apr # "~1"` is then `apr~1`, which the date reader knows. */
export const standardMacros = (): Macros => new Map(months.split(' ').map((month) => [month, month]));

function expand(pieces: readonly ValuePiece[], macros: Macros): string {
  const [first] = pieces;
  if (first && pieces.length === 1 && !first.isMacro) return first.text;
  const texts = pieces.map(({ text, isMacro }) => (isMacro ? (macros.get(text.toLowerCase()) ?? text) : text));
  return texts.join('').slice(0, longestValue);
}

export function defineMacros(entry: ScannedEntry, macros: Macros): void {
  for (const field of entry.fields) macros.set(field.name, expand(field.pieces, macros));
}

/** The first of two fields with the same name counts, as in BibTeX, unless it is empty. */
export function expandEntry({ type, key, line, problem, fields }: ScannedEntry, macros: Macros): BibtexEntry {
  const values = new Map<string, string>();
  for (const field of fields) {
    const earlier = values.get(field.name);
    if (earlier === undefined || earlier.trim() === '') values.set(field.name, expand(field.pieces, macros));
  }
  return { type, key, line, problem, fields: values };
}

/** People belong to the entry that names them, so they are not inherited; nor is what points elsewhere. */
const neverInherited = new Set(
  'author editor bookauthor translator crossref xdata xref doi url eprint pages abstract keywords note ids label'.split(
    ' ',
  ),
);
const deepest = 8;

function parentFields(parent: BibtexEntry, child: BibtexEntry): Map<string, string> {
  const inherited = new Map([...parent.fields].filter(([name]) => !neverInherited.has(name)));
  const title = parent.fields.get('title');
  // A chapter or a talk takes the title of its parent as the title of the book, an article as that of the journal.
  const isPart = /^(?:in|bookin|suppbook|mvbook)/.test(child.type);
  if (title && isPart && !inherited.has('booktitle')) inherited.set('booktitle', title);
  if (title && child.type === 'article') inherited.set('journaltitle', title);
  return inherited;
}

/**
 * Fields that are missing in an entry are taken from the entries that `crossref` and `xdata` name, those that those
 * name, and so on; a circle of references ends where it closes.
 */
export function inherit(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): BibtexEntry {
  if (!entry.fields.has('crossref') && !entry.fields.has('xdata')) return entry;
  const fields = new Map(entry.fields);
  const seen = new Set([entry.key.toLowerCase()]);
  let generation = [entry];
  for (let depth = 0; depth < deepest && generation.length > 0; depth++) {
    const names = generation.flatMap(({ fields: own }) =>
      `${own.get('crossref') ?? ''},${own.get('xdata') ?? ''}`.split(','),
    );
    const parents: BibtexEntry[] = [];
    for (const name of names.slice(0, 20)) {
      const key = name.trim().toLowerCase();
      const parent = byKey.get(key);
      if (!parent || seen.has(key)) continue;
      seen.add(key);
      parents.push(parent);
      for (const [field, value] of parentFields(parent, entry))
        if (!fields.get(field)?.trim()) fields.set(field, value);
    }
    generation = parents;
  }
  return seen.size === 1 ? entry : { ...entry, fields };
}
