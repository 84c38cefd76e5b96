import type { Reader } from '../contract.ts';
import { readTagged } from './readTagged.ts';
import { risPaper } from './risPaper.ts';
import { findRisTag } from './risTags.ts';
import type { TaggedFormat } from './taggedDefects.ts';
import { texts } from '../../texts/texts.ts';

const format: TaggedFormat = {
  rule: { findTag: findRisTag, start: 'TY', end: 'ER', titles: ['TI', 'T1'], authors: ['AU', 'A1'] },
  longTags: new Set(['AB', 'N2', 'N1', 'KW', 'U1', 'U2', 'U3', 'M3', 'C2', 'C5', 'AI']),
  brokenTag: /\n[ \t]*[A-Z][A-Z\d]? {0,3}[-–] |\n[A-Z][A-Z\d] {2,4}\S/,
  meaningless:
    /^(?:\d{1,9}\.?|Record #\d+ of \d+|(?:Provider|Content|Database):.*|https?:\/\/\S+|Link to the Ovid .*)$/i,
  paper: risPaper,
};

const startLine = /^[\s\uFEFF]{0,8}TY(?:[ \t\u00A0]{0,4}[-–—]|\t)/i;
const endLine = /^ER\s{0,4}[-–]?\s*$/;
/** Tags that RIS has and the tagged lines of MEDLINE and Ovid have not. */
const ownTag = /^(?:T1|T2|A1|PY|Y1|N2|JF|JO|SP|EP|KW) {1,2}-(?: |$)/;
const foreignTag = /^(?:PMID|OWN|STAT|FAU|VN|DB) {0,3}- /;

function recognise(head: string): number {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  if (lines.slice(0, 50).some((line) => startLine.test(line))) return 0.95;
  const hasOwn = lines.filter((line) => ownTag.test(line)).length > 1 && !lines.some((line) => foreignTag.test(line));
  // Text stands before the first record, or the start of the first record was lost.
  return hasOwn && lines.some((line) => startLine.test(line) || endLine.test(line)) ? 0.85 : 0;
}

/**
 * RIS as reference managers and databases write it. The date is the finest of `PY`, `Y1` and `DA` that lies in the year
 * of `PY`, and among equally fine ones the earliest; `Y2` is the day of access and `ET` that of a record.
 */
export const ris: Reader = {
  format: 'ris',
  label: texts.formats.ris,
  recognise,
  read: (source, onShare) => readTagged(source, format, onShare),
};
