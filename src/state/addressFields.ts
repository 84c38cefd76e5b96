import { wellFormed } from '../lib/wellFormed.ts';
import { parseBound, shortBound, type Edge } from '../model/bounds.ts';
import type { NumberRange } from '../model/filters.ts';
import type { Day } from '../model/units.ts';

/** One part of the address, `name=text`, or the bare name where there is no more to say. */
export interface Field<Value> {
  /** What is meant when it does not stand there. */
  readonly standard: Value;
  /** Undefined for text that means nothing. The text is as it stands in the address. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
}

/** As little is encoded as can be, so that an address can be read; half a letter is none. */
export const encoded = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replace(
    /%20|%3A|%2F|%40/g,
    (code) => ({ '%20': '+', '%3A': ':', '%2F': '/', '%40': '@' })[code]!,
  );

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    // Not encoded by us: it means what it says.
    return text;
  }
}

export const bound = (edge: Edge): Field<Day | undefined> => ({
  standard: undefined,
  read(text) {
    const parsed = parseBound(decodeURIComponentSafely(text), edge);
    return 'day' in parsed ? parsed.day : undefined;
  },
  // The sign of a year before 0 or after 9999 is no space.
  write: (day) => (day === undefined ? '' : encodeURIComponent(shortBound(day, edge))),
});

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const oneOf = <Word extends string>(words: readonly [Word, ...Word[]]): Field<Word> => ({
  standard: words[0],
  read: (text) => words.find((word) => word === text),
  write: (word) => word,
});

/** One of the words, or what is usual of what is open. */
export const maybeOneOf = <Word extends string>(words: readonly Word[]): Field<Word | undefined> => ({
  standard: undefined,
  read: (text) => words.find((word) => word === text),
  write: (word) => word ?? '',
});

export const positive = (standard: number): Field<number> => ({
  standard,
  read: (text) => (/^\d+(\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : undefined),
  write: String,
});

/** From 0 to the most, in steps of a hundredth. */
export const upTo = (most: number, standard: number): Field<number> => ({
  standard,
  read: (text) => (/^\d+(\.\d+)?$/.test(text) && Number(text) <= most ? Number(text) : undefined),
  write: (value) => String(Math.round(value * 100) / 100),
});

/** Off unless the bare name stands there. */
export const flag: Field<boolean> = { standard: false, read: (text) => text === '' || undefined, write: () => '' };

/** On unless it says `off`. */
export const unlessOff: Field<boolean> = {
  standard: true,
  read: (text) => (text === 'off' ? false : undefined),
  write: () => 'off',
};

export const words: Field<string> = { standard: '', read: decoded, write: encoded };

/** Any texts, with commas between them. */
export const list: Field<readonly string[]> = {
  standard: [],
  read: (text) => text.split(',').map(decoded),
  write: (values) => values.map(encoded).join(','),
};

export const maybeList: Field<readonly string[] | null> = {
  standard: null,
  read: (text) => (text === '' ? [] : list.read(text)),
  write: (values) => (values ? list.write(values) : ''),
};

/** Numbers of groups, counted from 1 as people do. */
export const groupNumbers: Field<readonly number[]> = {
  standard: [],
  read(text) {
    if (!/^[1-9]\d{0,8}(,[1-9]\d{0,8})*$/.test(text)) return undefined;
    return Array.from(new Set(text.split(',').map((part) => Number(part) - 1))).sort((one, other) => one - other);
  },
  write: (groups) => groups.map((group) => group + 1).join(','),
};

export const years: Field<readonly number[]> = {
  standard: [],
  read: (text) => (/^-?\d+(,-?\d+)*$/.test(text) ? text.split(',').map(Number) : undefined),
  write: (values) => values.join(','),
};

const numberForm = String.raw`\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const rangeForm = new RegExp(`^(${numberForm})?(-)?(${numberForm})?$`);

/** `2-`, `-5`, `2-5`, or `3` alone. */
export const range: Field<NumberRange> = {
  standard: { from: null, to: null },
  read(text) {
    const [, from, dash, to] = rangeForm.exec(text) ?? [];
    if (from === undefined && to === undefined) return undefined;
    if (dash === undefined) return to === undefined ? { from: Number(from), to: Number(from) } : undefined;
    const numbers = { from: from === undefined ? null : Number(from), to: to === undefined ? null : Number(to) };
    return numbers.from !== null && numbers.to !== null && numbers.from > numbers.to ? undefined : numbers;
  },
  write: ({ from, to }) => (from !== null && from === to ? String(from) : `${from ?? ''}-${to ?? ''}`),
};

export interface SeenFrom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** As exact as the eye can tell; with more digits than these as exact as a camera comes to rest. */
export function rounded({ x, y, width }: SeenFrom, digits = 3): SeenFrom {
  const unit = 10 ** (Math.floor(Math.log10(width)) - digits);
  const near = (value: number) => Number((Math.round(value / unit) * unit).toPrecision(12)) || 0;
  return { x: near(x), y: near(y), width: near(width) };
}

export const camera: Field<SeenFrom | undefined> = {
  standard: undefined,
  read(text) {
    const parts = text.split(',').map((part) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(part) ? Number(part) : NaN));
    const [x, y, width] = parts;
    return parts.length === 3 && parts.every(Number.isFinite) && width! > 0
      ? { x: x!, y: y!, width: width! }
      : undefined;
  },
  write: (seen) => (seen ? `${seen.x},${seen.y},${seen.width}` : ''),
};

/** Papers that an address is of: an example, or papers that only their owner has. */
export type AddressedPapers =
  | { readonly kind: 'example'; readonly example: 'profile' | 'planted' }
  | { readonly kind: 'own'; readonly tag: string; readonly count: number; readonly title: string };

export const papers: Field<AddressedPapers | undefined> = {
  standard: undefined,
  read(text) {
    if (text === 'example-profile' || text === 'example-planted') {
      return { kind: 'example', example: text === 'example-profile' ? 'profile' : 'planted' };
    }
    const [, tag, count, title] = /^([a-z\d]+):(\d{1,12}):(.*)$/.exec(text) ?? [];
    return tag === undefined ? undefined : { kind: 'own', tag, count: Number(count), title: decoded(title!) };
  },
  write(value) {
    if (!value) return '';
    return value.kind === 'example'
      ? `example-${value.example}`
      : `${value.tag}:${value.count}:${encoded(value.title)}`;
  },
};
