import type { Paper } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import { plainText } from '../text/entities.ts';
import { addressList, affiliated } from '../values/affiliations.ts';
import { maybeCount } from '../values/ids.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { risAuthors } from './risAuthors.ts';
import { risIds } from './risIds.ts';
import { reportedDate } from './taggedDate.ts';
import type { TaggedFile } from './taggedFile.ts';
import type { TaggedRecord } from './taggedRecords.ts';
import { allValues, firstLine, firstValue } from './taggedValues.ts';
import { texts as catalogue } from '../../texts/texts.ts';

const say = catalogue.notices;

/** OpenAlex's files are told by their own tags. */
const isOpenAlex = (record: TaggedRecord) => record.fields.some(({ tag }) => tag === 'DOI' || tag === 'URL');

/** PsycInfo puts the name in front: `Roe, Jo A.: Univ X, City, Country`. */
const nameBefore = /^[^:;,\n]{1,60}, [^:;,\n]{1,60}:\s*/;

/** In `AD`; OpenAlex has them in `C1`, which others use for anything. */
const affiliationsOf = (record: TaggedRecord) =>
  allValues(record, ...(isOpenAlex(record) ? ['AD', 'C1'] : ['AD'])).flatMap((value) =>
    addressList(value.replace(nameBefore, '')),
  );

/** `Y2` is the day of access, which has a year; a month without one belongs to `PY` (Citavi). */
const isYearless = (text: string) => !/\d{4}/.test(text);

/** OpenAlex prints 1 January for works of which it knows the year alone. */
function withoutFalseJanuary(record: TaggedRecord, texts: readonly string[], file: TaggedFile): readonly string[] {
  const [false1st] = isOpenAlex(record) ? texts.filter((text) => /^\d{4}-01-01$/.test(text)) : [];
  if (false1st === undefined) return texts;
  const message = say.tagged.falseDays(false1st);
  file.once('date-first-january', record.line, message);
  return texts.map((text) => (text === false1st ? text.slice(0, 4) : text));
}

function dateOf(record: TaggedRecord, file: TaggedFile): PartialDate | undefined {
  const texts = [...allValues(record, 'PY'), ...allValues(record, 'Y1'), ...allValues(record, 'DA')];
  const months = allValues(record, 'Y2').filter(isYearless);
  const printed = [...texts, ...months].map(firstLine);
  return reportedDate(file.readDates(withoutFalseJanuary(record, printed, file)), record.line, file.notices);
}

const cited = /(?:cited by|times cited(?: in web of science core collection)?)\s*:\s*(\d{1,9})/i;

function citationsOf(record: TaggedRecord): number | undefined {
  for (const note of allValues(record, 'N1', 'U3')) {
    const found = cited.exec(note.slice(0, 300))?.[1];
    if (found) return maybeCount(found);
  }
  return undefined;
}

/** `M3` is the kind in the words of the database, or else its place for a DOI. */
const kindsOf = (record: TaggedRecord): readonly string[] => [
  ...allValues(record, 'TY'),
  ...allValues(record, 'M3').filter((text) => text.length < 60 && !/10\.\d/.test(text)),
];

/** A record as a paper; undefined when it has neither a title nor authors. */
export function risPaper(record: TaggedRecord, file: TaggedFile): Paper | undefined {
  const { line } = record;
  const { slots, truncated } = risAuthors(record, file);
  const title = plainText(firstValue(record, 'TI', 'T1', 'CT', 'BT', 'ST'));
  if (!title && slots.length === 0) return undefined;
  const citations = citationsOf(record);
  return {
    title,
    slots,
    authorsTruncated: truncated,
    date: dateOf(record, file),
    abstract: plainText(firstValue(record, 'AB', 'N2')),
    keywords: file.readKeywords(allValues(record, 'KW')),
    categories: [],
    venue: plainText(firstValue(record, 'JF', 'T2', 'JO', 'BT', 'J1', 'J2', 'JA', 'PB')),
    ...kindAndLanguage(kindsOf(record), allValues(record, 'LA')),
    ...affiliated(affiliationsOf(record)),
    ids: risIds(record),
    ...(citations !== undefined && { citations }),
    provenance: { file: file.name, line },
  };
}
