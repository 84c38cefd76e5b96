import type { PartialDate } from '../../model/partialDate.ts';
import { readDate } from '../values/dates.ts';
import { earliestDate } from '../values/earliestDate.ts';
import { allText, elementsIn, maybeElement, type XmlElement } from './xmlNode.ts';
import type { XmlPlace } from './xmlRecords.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** `c2001`, `©2001`, `[2001?]`, `2001.`: marks of cataloguers around a year. */
const bare = (text: string) =>
  text
    .trim()
    .slice(0, 200)
    .replace(/^[[(<]{0,2}(?:c|©|cop\.|p|℗)?\s?(?=\d{4})/i, '')
    .replace(/[\])>?.]{1,4}$/, '');

/** MARC writes `9999` and `uuuu` for a time that has not come or is not known. */
const isUnknown = (text: string) => /^(?:9999|uuuu|\||\s*)$/i.test(text.trim());

const pointOf = (date: XmlElement) => date.attributes['point'] ?? '';

function datedText(text: string, place: XmlPlace): PartialDate | undefined {
  if (isUnknown(text)) return undefined;
  const { date } = readDate(bare(text), { kind: 'published' });
  if (!date) {
    const message = say.dates.leftOut(text);
    place.notices.warning('date-unreadable', place.line, message);
  }
  return date && { ...date, raw: text.trim() };
}

function approximate(date: PartialDate | undefined, element: XmlElement, place: XmlPlace): PartialDate | undefined {
  const qualifier = element.attributes['qualifier'] ?? '';
  if (!date || !['approximate', 'questionable', 'inferred'].includes(qualifier)) return date;
  place.notices.info('date-circa', place.line, say.dates.marked(date.raw, qualifier));
  return { ...date, raw: `${date.raw} (${qualifier})` };
}

/** The dates of one kind: single ones, and a start with its end as a range. */
function datesIn(parent: XmlElement, name: string, place: XmlPlace): readonly (PartialDate | undefined)[] {
  const all = elementsIn(parent, name);
  const read = (date: XmlElement) => approximate(datedText(allText(date), place), date, place);
  const single = all.filter((date) => pointOf(date) === '').map(read);
  const [first, last] = ['start', 'end'].map((point) => all.find((date) => pointOf(date) === point));
  const [start, end] = [first && read(first), last && read(last)];
  if (!start || !end || end.to < start.from) return [...single, start ?? end];
  return [...single, { ...start, to: end.to, precision: 'range', raw: `${start.raw}/${end.raw}` }];
}

/**
 * The earliest date of issue of the work or of what it stands in, with the date of the issue in `part`; the year of
 * the copyright only where nothing else is known. Dates of creation, capture, change and validity are no publication.
 */
export function modsDate(record: XmlElement, hosts: readonly XmlElement[], place: XmlPlace): PartialDate | undefined {
  const origins = [record, ...hosts].flatMap((element) => elementsIn(element, 'originInfo'));
  const parts = [record, ...hosts].map((element) => maybeElement(element, 'part')).filter((part) => part !== undefined);
  const issued = earliestDate([
    ...origins.flatMap((origin) => datesIn(origin, 'dateIssued', place)),
    ...parts.flatMap((part) => datesIn(part, 'date', place)),
  ]);
  return issued ?? earliestDate(origins.flatMap((origin) => datesIn(origin, 'copyrightDate', place)));
}
