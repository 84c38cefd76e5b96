import { LineWalker } from '../text/lineWalker.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { quoted } from '../../texts/quoted.ts';
import { TaggedFields, tagCode } from './taggedFields.ts';
import { listTags, proseTags, useOf } from './wosTags.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** One record with what is to be known of its surroundings. */
export interface WosRecord {
  readonly fields: TaggedFields;
  /** What the last `FN` line said, such as `Clarivate Analytics Web of Science`. */
  readonly product: string;
  /** The record has its `ER`. */
  readonly isEnded: boolean;
  /** The field after which a record without `ER` breaks off. */
  readonly lastTag: number;
  /** Where the text goes on. */
  readonly end: number;
}

const [pt, er, ef, fn, vr, au, ti] = ['PT', 'ER', 'EF', 'FN', 'VR', 'AU', 'TI'].map(tagCode) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
/** Single fields of which a second one means that two records ran together. */
const single = new Map(['TI', 'UT', 'PY'].map((tag) => [tagCode(tag), tag]));

const isCapital = (code: number) => code >= 65 && code <= 90;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isBlank = (code: number) => code === 32 || code === 9;

/** The two letters in front of a line; 0 when there is no field. */
function tagAt(text: string, start: number, end: number): number {
  if (end - start < 2) return 0;
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (!isCapital(first) || !(isCapital(second) || isDigit(second))) return 0;
  return end - start === 2 || isBlank(text.charCodeAt(start + 2)) ? (first << 8) | second : 0;
}

class WosScanner {
  private readonly text: string;
  private readonly notices: NoticeBook;
  private readonly at: LineWalker;
  /** Wrapped lines have their blanks; where no line has any, they were lost on the way. */
  private readonly isIndented: boolean;
  private readonly unknown = new Set<number>();
  private product = '';
  private fields: TaggedFields | undefined;
  private lastTag = 0;
  private isOpen = false;
  private isDoubled = false;
  private isRagged = false;
  /** Lines are left out since the last field. */
  private isSkipping = false;
  private isOutside = false;

  constructor(text: string, notices: NoticeBook) {
    this.text = text;
    this.notices = notices;
    this.at = new LineWalker(text);
    this.isIndented = text.includes('\n  ');
  }

  *records(): Generator<WosRecord> {
    while (this.at.next()) {
      const tag = tagAt(this.text, this.at.start, this.at.end);
      if (tag === 0 || this.isChance(tag)) this.readUntagged();
      else if (tag === er || tag === ef || tag === fn || tag === vr || tag === pt) yield* this.readBorder(tag);
      else {
        if (this.isSecond(tag)) yield* this.end(false);
        this.readField(tag);
      }
    }
    yield* this.end(false);
  }

  /** Two capitals by chance in front of a wrapped line that has lost its blanks, or behind a torn line. */
  private isChance(tag: number): boolean {
    if (!this.fields) return false;
    if (tag === pt) return !/^[A-Z]?\s*$/.test(this.value());
    if (this.isIndented) return false;
    const isSeen = this.fields.has(tag) && !listTags.has(tag);
    return proseTags.has(this.lastTag) && (isSeen || useOf(tag) === 'unknown');
  }

  /** A blank line and a field that the record has already: the next record has lost its `PT`. */
  private isSecond(tag: number): boolean {
    return this.at.isAfterBlank && (tag === au || tag === ti) && this.fields?.has(tag) === true;
  }

  private value(): string {
    return this.text.slice(this.at.start + 3, Math.min(this.at.end, this.at.start + 200)).trim();
  }

  private *readBorder(tag: number): Generator<WosRecord> {
    if (tag === vr) this.closeField();
    else yield* this.end(tag === er);
    if (tag === fn) this.product = this.value();
    this.isOutside = false;
    if (tag !== pt) return;
    this.begin(true);
    this.readField(tag);
  }

  private begin(hasType: boolean): void {
    const { line } = this.at;
    this.fields = new TaggedFields(this.text, line);
    this.isOpen = this.isDoubled = this.isRagged = false;
    if (hasType) return;
    const message = say.wos.noStart;
    this.notices.warning('wos-no-start', line, message);
  }

  private closeField(): void {
    if (this.isOpen) this.fields!.close(this.at.start);
    this.isOpen = false;
  }

  private *end(isEnded: boolean): Generator<WosRecord> {
    const { fields, product, lastTag } = this;
    this.closeField();
    this.fields = undefined;
    if (fields) yield { fields, product, isEnded, lastTag, end: this.at.start };
  }

  private readField(tag: number): void {
    if (!this.fields) this.begin(false);
    this.closeField();
    this.lastTag = tag;
    this.isSkipping = false;
    const use = useOf(tag);
    if (use === 'used') {
      this.reportDouble(tag);
      this.fields!.open(tag, this.at.start + 2);
      this.isOpen = true;
    } else if (use === 'unknown') this.reportUnknown(tag);
  }

  private reportDouble(tag: number): void {
    const name = single.get(tag);
    if (name === undefined || this.isDoubled || !this.fields!.has(tag)) return;
    this.isDoubled = true;
    const message = say.wos.fieldTwice(name, this.fields!.line);
    this.notices.warning('wos-field-twice', this.at.line, message, say.wos.fieldTwiceRemedy);
  }

  private reportUnknown(tag: number): void {
    if (this.unknown.has(tag)) return;
    this.unknown.add(tag);
    const message = say.wos.unknownField(this.quotedLine());
    this.notices.warning('wos-unknown-field', this.at.line, message);
  }

  /** A line that begins neither with a field nor with blanks. Of several in a row the first is told. */
  private readUntagged(): void {
    if (!this.fields) this.passOver();
    else if (this.isIndented && !proseTags.has(this.lastTag)) this.leaveOut();
    else if (!this.isRagged) {
      this.isRagged = true;
      const message = say.wos.unwrapped(this.quotedLine());
      this.notices.warning('wos-unwrapped', this.at.line, message);
    }
  }

  private passOver(): void {
    if (this.isOutside) return;
    this.isOutside = true;
    const message = say.wos.outside(this.quotedLine());
    this.notices.warning('wos-outside', this.at.line, message);
  }

  private leaveOut(): void {
    this.closeField();
    if (this.isSkipping) return;
    this.isSkipping = true;
    const message = say.wos.untagged(this.quotedLine());
    const hint = say.wos.mendLine;
    this.notices.warning('wos-untagged', this.at.line, message, hint);
  }

  private quotedLine(): string {
    return quoted(this.text.slice(this.at.start, Math.min(this.at.end, this.at.start + 400)));
  }
}

/** The records of a text in the tagged format of the Web of Science, whole or not. */
export const scanWos = (text: string, notices: NoticeBook): Generator<WosRecord> =>
  new WosScanner(text, notices).records();
