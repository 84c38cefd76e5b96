import type { PartialDate } from '../../model/partialDate.ts';

/** No record has as many; whatever is sent, the time stays short. */
const most = 100;

type MaybeDate = PartialDate | undefined;

/** A year says nothing beside a month of that year. */
const tellsMore = (date: PartialDate, than: PartialDate) =>
  date.from >= than.from && date.to <= than.to && date.to - date.from < than.to - than.from;

/**
 * The earliest of several dates of one record. A date that holds a finer one, as 2015 holds May 2015, is left out; of
 * dates that begin alike the first in the list is taken.
 */
export function earliestDate(dates: readonly MaybeDate[]): MaybeDate {
  const known = dates.filter((date) => date !== undefined).slice(0, most);
  const fine = known.filter((date) => !known.some((other) => tellsMore(other, date)));
  return fine.reduce<MaybeDate>((first, date) => (first && first.from <= date.from ? first : date), undefined);
}
