import { foldAccents } from '../../lib/fold.ts';

/** Month names by their beginnings, folded: English, German, French, Spanish, Italian, Portuguese. */
const monthWords: readonly string[] = [
  'jan january januar janvier janv enero ene gennaio gen janeiro',
  'feb february februar fevrier fevr fev febrero febbraio fevereiro',
  'mar march marz maerz mars marzo marco mrz',
  'apr april avril avr abril abr aprile',
  'may mai mayo maggio mag maio',
  'jun june juni juin junio giugno giu junho',
  'jul july juli juillet juil julio luglio lug julho',
  'aug august aout agosto ago',
  'sep sept september septembre septiembre settembre set setembro',
  'oct october oktober okt octobre octubre ottobre ott outubro out',
  'nov november novembre noviembre novembro',
  'dec december dezember dez decembre diciembre dic dicembre dezembro',
];
const monthOfWord = new Map(
  monthWords.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/**
 * Seasons begin as PubMed's publication dates do: winter in January, spring in April, summer in July, autumn in
 * October, so a season is a quarter of its year. The southern hemisphere is ignored.
 */
const seasonWords = new Map([
  ['winter', 1],
  ['win', 1],
  ['spring', 2],
  ['spr', 2],
  ['summer', 3],
  ['sum', 3],
  ['autumn', 4],
  ['fall', 4],
  ['fal', 4],
  ['aut', 4],
]);

/** 1 … 12. */
export const maybeMonth = (word: string): number | undefined => monthOfWord.get(foldAccents(word));

/** The quarter (1 … 4) that the season stands for. */
export const maybeSeason = (word: string): number | undefined => seasonWords.get(word.toLowerCase());
