import { LineWalker } from '../text/lineWalker.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import { TaggedFields, tagCode } from './taggedFields.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** One record of a MEDLINE file. */
export interface MedlineRecord {
  readonly fields: TaggedFields;
  /** The field with which the record ends. */
  readonly lastTag: number;
  /** Where the text goes on. */
  readonly end: number;
}

const codes = (tags: string) => new Set(tags.split(' ').map(tagCode));

/** The fields of which a paper is made, or that tell records apart; all others are passed over. */
const usedTags = codes(
  'PMID OWN TI BTI CTI TT AB OAB AU FAU AUID AD CN ED FED IR FIR PS FPS DP DEP JT TA LID AID OT MH SO OID STAT VI IP PG PT LA',
);
/** Fields that stand once in a record. */
const singleTags = codes('PMID OWN STAT DP DEP JT TA VI IP PG SO OID TI BTI CTI');
/** With one of these a part between blank lines is a record of its own. */
const headTags = codes('PMID OWN TI BTI CTI');
/** Fields whose text is wrapped: a line that has lost its blanks can be nothing but their continuation. */
const proseTags = codes('TI BTI CTI TT VTI AB OAB AD IRAD JT OT OAD CI COIS SO GN PT');
/** Known with the dash in the wrong place too. */
const knownTags = new Set([
  ...usedTags,
  ...codes(
    'CI COIS CON CRDT CRI CRF CIN CTDT DA DCOM DRDT EDAT EFR EIN EN GN GR GS IRAD IS ISBN ISSN JID LA LR MHDA MID NM ' +
      'NR OAD OABL OCI OID ORI OTO OWN PHST PL PMC PMCR PST PT PUBM RF RIN RN ROF RPF RPI SB SFM SI SPIN UIN UOF VTI DCO DDIN',
  ),
]);
const [pmid, own, title] = ['PMID', 'OWN', 'TI'].map(tagCode) as [number, number, number];

const dash = 45;
const widest = 5;
const isCapital = (code: number) => code >= 65 && code <= 90;
const isDigit = (code: number) => code >= 48 && code <= 57;

class MedlineScanner {
  private readonly text: string;
  private readonly notices: NoticeBook;
  private readonly at: LineWalker;
  private readonly unknown = new Set<number>();
  /** The last record that is whole, unless a part of it follows that a stray blank line has torn off. */
  private record: TaggedFields | undefined;
  private recordTag = 0;
  /** What stands between the last border and the next one. */
  private part: TaggedFields | undefined;
  private lastTag = 0;
  /** The field at the beginning of the part tells that a record begins, not only a blank line. */
  private isHead = false;
  private isOpen = false;
  private isRagged = false;
  /** Lines are left out since the last field. */
  private isSkipping = false;
  private isOutside = false;
  private valueStart = 0;

  constructor(text: string, notices: NoticeBook) {
    this.text = text;
    this.notices = notices;
    this.at = new LineWalker(text);
  }

  *records(): Generator<MedlineRecord> {
    while (this.at.next()) {
      const tag = this.readTag();
      const isHead = this.isSecondHead(tag);
      if (this.at.isAfterBlank || isHead) yield* this.endPart();
      if (tag === 0) this.readUntagged();
      else this.readField(tag, isHead);
    }
    yield* this.endPart();
    yield* this.endRecord();
  }

  /** The field in front of the line, usually padded to four letters with the dash behind them; 0 when there is none. */
  private readTag(): number {
    const { text, at } = this;
    const last = Math.min(at.start + widest, at.end - 1);
    let code = 0;
    let isPadded = false;
    for (let place = at.start; place <= last; place++) {
      const letter = text.charCodeAt(place);
      if (letter === dash) {
        const width = place - at.start;
        this.valueStart = place + 1;
        return width === 4 || (width > 1 && knownTags.has(code)) ? code : 0;
      }
      if (letter === 32) isPadded = true;
      else if (isPadded || !(isCapital(letter) || (code > 0 && isDigit(letter)))) return 0;
      else code = (code << 8) | letter;
      if (code === 0) return 0;
    }
    return 0;
  }

  /** A record begins although no blank line stands before it. */
  private isSecondHead(tag: number): boolean {
    const { part } = this;
    if (!part) return false;
    return (tag === pmid && (part.has(pmid) || part.has(title))) || (tag === own && part.has(own));
  }

  private closeField(): void {
    if (this.isOpen) this.part!.close(this.at.start);
    this.isOpen = false;
  }

  private readField(tag: number, isHead: boolean): void {
    if (this.part) this.closeField();
    else {
      this.part = new TaggedFields(this.text, this.at.line);
      this.isHead = isHead;
      this.isRagged = this.isOutside = false;
    }
    this.lastTag = tag;
    this.isSkipping = false;
    if (usedTags.has(tag)) {
      this.part.open(tag, this.valueStart);
      this.isOpen = true;
    } else if (!knownTags.has(tag) && !this.unknown.has(tag)) this.reportUnknown(tag);
  }

  /** A part without any field that stands once in a record, or with such that its record lacks, was torn off. */
  private isTorn(part: TaggedFields): boolean {
    if (this.isHead || !this.record) return false;
    for (let at = 0; at < part.count; at++) {
      const tag = part.tagAt(at);
      if (headTags.has(tag) || (singleTags.has(tag) && this.record.has(tag))) return false;
    }
    return true;
  }

  private *endPart(): Generator<MedlineRecord> {
    const { part } = this;
    if (!part) return;
    this.closeField();
    this.part = undefined;
    if (this.isTorn(part)) {
      const message = say.wos.blankLine(this.record!.line);
      this.notices.warning('medline-blank-line', part.line, message);
      this.record!.absorb(part);
    } else {
      yield* this.endRecord();
      this.record = part;
    }
    this.recordTag = this.lastTag;
  }

  private *endRecord(): Generator<MedlineRecord> {
    const { record, recordTag } = this;
    this.record = undefined;
    if (record) yield { fields: record, lastTag: recordTag, end: this.at.start };
  }

  private reportUnknown(tag: number): void {
    this.unknown.add(tag);
    const message = say.wos.unknownField(this.quotedLine());
    this.notices.warning('medline-unknown-field', this.at.line, message);
  }

  /** A line that begins neither with a field nor with blanks. Of several in a row the first is told. */
  private readUntagged(): void {
    if (!this.part) this.passOver();
    else if (!proseTags.has(this.lastTag)) this.leaveOut();
    else if (!this.isRagged) {
      this.isRagged = true;
      const message = say.wos.unwrapped(this.quotedLine());
      this.notices.warning('medline-unwrapped', this.at.line, message);
    }
  }

  private passOver(): void {
    if (this.isOutside) return;
    this.isOutside = true;
    const message = say.wos.outside(this.quotedLine());
    this.notices.warning('medline-outside', this.at.line, message);
  }

  private leaveOut(): void {
    this.closeField();
    if (this.isSkipping) return;
    this.isSkipping = true;
    const message = say.wos.untagged(this.quotedLine());
    const hint = say.wos.mendMedline;
    this.notices.warning('medline-untagged', this.at.line, message, hint);
  }

  private quotedLine(): string {
    return quoted(this.text.slice(this.at.start, Math.min(this.at.end, this.at.start + 400)));
  }
}

/** The records of a text in MEDLINE format: a blank line, or else `PMID` or `OWN`, tells where one begins. */
export const scanMedline = (text: string, notices: NoticeBook): Generator<MedlineRecord> =>
  new MedlineScanner(text, notices).records();
