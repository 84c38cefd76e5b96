import type { PartialDate } from '../../model/partialDate.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import { momentOf, textsOf, tieDate, type TieTimes } from './tieDates.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

interface DatedTie {
  readonly times?: TieTimes;
  readonly line: number;
}

const raw = ({ times }: DatedTie) => quoted(textsOf(times!).join(' – '));

/** `1998` is a year where nearly all bare numbers of the file are years; where they run from 0 to 5000 they are counts. */
function areYears(ties: readonly DatedTie[]): boolean {
  let [years, numbers] = [0, 0];
  for (const { times } of ties) {
    if (!times) continue;
    for (const text of textsOf(times)) {
      const { is } = momentOf(text);
      if (is === 'year') years++;
      else if (is === 'number') numbers++;
    }
  }
  return numbers * 10 <= years;
}

/** Dates ties one after the other, with a word about each time that is no date and one about times that are counts. */
export function datePicker(ties: readonly DatedTie[], notices: NoticeBook): (tie: DatedTie) => PartialDate | undefined {
  const years = areYears(ties);
  let [isCountSaid, isHullSaid] = [false, false];
  return (tie) => {
    if (!tie.times) return undefined;
    const { date, problem, isHull } = tieDate(tie.times, years);
    if (problem === 'unreadable') {
      const message = say.networks.dateUnreadable(raw(tie));
      notices.warning('tie-date-unreadable', tie.line, message, say.networks.writeDates);
    } else if (problem === 'reversed') {
      notices.warning('tie-date-reversed', tie.line, say.networks.datesReversed(raw(tie)));
    } else if (problem === 'number' && !isCountSaid) {
      isCountSaid = true;
      const message = say.networks.timesAreNumbers(raw(tie));
      notices.info('tie-times-numbers', tie.line, message);
    }
    if (isHull && !isHullSaid) {
      isHullSaid = true;
      const message = say.networks.datesHull;
      notices.info('tie-stretches', tie.line, message);
    }
    return date;
  };
}
