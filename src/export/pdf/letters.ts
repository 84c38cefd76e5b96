import fontkit, { type Font, type Glyph, type GlyphRun } from '@pdf-lib/fontkit';
import { wellFormed } from '../../lib/wellFormed.ts';
import { twoBytes } from './syntax.ts';
import { visualRuns, type VisualRun } from './visualRuns.ts';

/** One sign of a line that has been set. Lengths are thousandths of the size of the letters. */
export interface SetSign {
  /** By which the document calls it. */
  readonly code: string;
  /** Of the font. */
  readonly glyph: number;
  /** What the next sign is moved by if nothing is said about it. */
  readonly width: number;
  /** What it is to be moved by. */
  readonly advance: number;
  readonly across: number;
  readonly up: number;
}

export interface SetLine {
  /** From left to right. */
  readonly signs: readonly SetSign[];
  readonly width: number;
  /** What programs take from its signs is the text. */
  readonly isRead: boolean;
}

/** The declarations of the library leave out all but two of its arguments. */
interface Shaper {
  layout(text: string, features: undefined, script: undefined, language: undefined, direction: 'ltr' | 'rtl'): GlyphRun;
}

/** A character of the document: a form of the font, and the text that it stands for. */
interface Character {
  readonly glyph: number;
  readonly text: string;
  readonly width: number;
}

/** Not drawn by anybody: controls, marks of direction, variants of the letter before. */
const unseen =
  /\p{Cc}|[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]|\p{Variation_Selector}/gu;
/** Drawn where the font has no letter. */
const substitute = 0x25a1;

/** One font of a document: sets lines in it, and knows which of its letters were used. */
export class Letters {
  readonly font: Font;
  readonly characters: Character[] = [];
  private readonly codes = new Map<string, number>();
  private readonly lines = new Map<string, SetLine>();
  private readonly unit: number;
  private readonly file: Uint8Array;
  private drawn: Font | undefined;

  constructor(file: Uint8Array) {
    this.file = file;
    this.font = fontkit.create(file);
    this.unit = 1000 / this.font.unitsPerEm;
  }

  /**
   * The same font for drawing: the library keeps what it said of a letter first, and a letter that is asked for as part
   * of another one has no text.
   */
  get forms(): Font {
    return (this.drawn ??= fontkit.create(this.file));
  }

  /** From the baseline to the top and to the foot of a line, in thousandths of the size; the foot is negative. */
  get box(): { readonly top: number; readonly foot: number } {
    return { top: this.font.ascent * this.unit, foot: this.font.descent * this.unit };
  }

  /** There is a letter for everything in it. */
  covers(text: string): boolean {
    const seen = oneLine(text).replace(unseen, '');
    return Array.from(seen).every((character) => this.font.hasGlyphForCodePoint(character.codePointAt(0)!));
  }

  /** Shaped, ordered and placed; a box stands for what there is no letter for. */
  set(text: string, direction: 'ltr' | 'rtl'): SetLine {
    const key = `${direction}${text}`;
    const known = this.lines.get(key);
    if (known) return known;
    const made = this.setAnew(oneLine(text), direction);
    this.lines.set(key, made);
    return made;
  }

  /** Signs that are not seen, one per character, each as wide as half the size. */
  hidden(text: string): SetLine {
    const blank = this.font.glyphForCodePoint(0x20);
    const seen = oneLine(text).replace(unseen, '');
    const signs = Array.from(seen, (character) => this.sign(blank, character, 500));
    return { signs, width: signs.length * 500, isRead: true };
  }

  private setAnew(text: string, direction: 'ltr' | 'rtl'): SetLine {
    const runs = visualRuns(text, direction);
    const signs = runs.flatMap((run) => this.signsOfRun(run));
    const width = signs.reduce((sum, { advance }) => sum + advance, 0);
    // Programs put text to the left in order by themselves, from what they see, and would do so again with what is told.
    const isRead = runs.some((run) => run.direction === 'rtl') || this.textOf(signs) === text;
    return { signs, width, isRead };
  }

  private signsOfRun({ text, direction }: VisualRun): SetSign[] {
    const parts = this.covered(text.replace(unseen, '')).map((part) => this.signsOf(part, direction));
    return (direction === 'rtl' ? parts.toReversed() : parts).flat();
  }

  /** What the font has letters for, and what it has not, in turns. */
  private covered(text: string): { readonly text: string; readonly isKnown: boolean }[] {
    const parts: { text: string; isKnown: boolean }[] = [];
    for (const character of text) {
      const isKnown = this.font.hasGlyphForCodePoint(character.codePointAt(0)!);
      const last = parts.at(-1);
      if (last?.isKnown === isKnown) last.text += character;
      else parts.push({ text: character, isKnown });
    }
    return parts;
  }

  private signsOf({ text, isKnown }: { text: string; isKnown: boolean }, direction: 'ltr' | 'rtl'): SetSign[] {
    if (!isKnown) {
      const box = this.font.glyphForCodePoint(substitute);
      const signs = Array.from(text, (character) => this.sign(box, character));
      return direction === 'rtl' ? signs.toReversed() : signs;
    }
    const { glyphs, positions } = (this.font as Shaper).layout(text, undefined, undefined, undefined, direction);
    return glyphs.flatMap((glyph, at) => {
      const { xAdvance, xOffset, yOffset } = positions[at]!;
      const [advance, across, up] = [xAdvance * this.unit, xOffset * this.unit, yOffset * this.unit];
      if (direction === 'rtl' && glyph.codePoints.length > 1) return this.shares(glyph);
      const { code, width } = this.sign(glyph, String.fromCodePoint(...glyph.codePoints));
      return { code, glyph: glyph.id, width, advance, across, up };
    });
  }

  /**
   * Letters to the left that are joined in one form, each with its share of the width, the last one at the left: programs
   * turn signs round one by one.
   */
  private shares(joined: Glyph): SetSign[] {
    const blank = this.font.glyphForCodePoint(0x20);
    const letters = joined.codePoints.map((point) => String.fromCodePoint(point)).toReversed();
    const width = (joined.advanceWidth * this.unit) / letters.length;
    return letters.map((letter, at) => this.sign(at === 0 ? joined : blank, letter, width));
  }

  private sign(glyph: Glyph, text: string, width = glyph.advanceWidth * this.unit): SetSign {
    const key = `${glyph.id} ${width} ${text}`;
    const code = this.codes.get(key) ?? this.characters.push({ glyph: glyph.id, text, width });
    this.codes.set(key, code);
    return { code: twoBytes(code), glyph: glyph.id, width, advance: width, across: 0, up: 0 };
  }

  private textOf(signs: readonly SetSign[]): string {
    return signs.map(({ code }) => this.characters[Number.parseInt(code, 16) - 1]!.text).join('');
  }
}

const oneLine = (text: string): string => wellFormed(text).replace(/[\t\n\r]/g, ' ');
