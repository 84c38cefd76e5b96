const doiPattern = /10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]*[^\s"<>.,;]/;
/** Old Wiley names hold angle brackets, `10.1002/(SICI)1097-0258(19960715)15:13<1417::AID-SIM275>3.0.CO;2-1`. */
const siciPattern = /10\.\d{4,9}\/\(SICI\)\S*[^\s.,]/i;
const arxivPattern =
  /(?:^|arxiv[:./]\s*|abs\/|pdf\/|\s)(\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?\b/i;
const pmidPattern = /^(?:pmid:?\s*|(?:https?:\/\/)?\S{0,60}\/)?(\d{1,9})(?:\.0)?\/?$/i;
const orcidPattern = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/i;
const thousandsPattern = /^\d{1,3}(?:,\d{3})+$/;
/** Spreadsheets of half the world write `12,0`. */
const countPattern = /^(\d{1,12})(?:[.,]0+)?$/;

/** Lower case and bare; undefined when there is none in the text. */
export function maybeDoi(text: string): string | undefined {
  const head = text.slice(0, 1000).replaceAll(/%2f/gi, '/');
  const found = (siciPattern.exec(head) ?? doiPattern.exec(head))?.[0].toLowerCase();
  if (!found) return undefined;
  const isOpen = found.endsWith(')') && found.split('(').length < found.split(')').length;
  return isOpen ? found.slice(0, -1) : found;
}

/** Without the version. */
export const maybeArxiv = (text: string): string | undefined => arxivPattern.exec(text.slice(0, 1000))?.[1];

export const maybePmid = (text: string): string | undefined => pmidPattern.exec(text.trim().slice(0, 200))?.[1];

export const maybeOrcid = (text: string): string | undefined =>
  orcidPattern.exec(text.slice(0, 200))?.[0].toUpperCase();

/** `1,751`, `12`, `12.0`, `12,0`; an empty or odd cell is no zero. */
export function maybeCount(text: string): number | undefined {
  const trimmed = text.trim();
  if (thousandsPattern.test(trimmed)) return Number(trimmed.replaceAll(',', ''));
  const whole = countPattern.exec(trimmed)?.[1];
  return whole === undefined ? undefined : Number(whole);
}
