const aNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number of a network file; NaN when the text is none, and for one that no computer can hold. */
export function numberOf(text: string): number {
  const trimmed = text.trim();
  const value = trimmed.length < 60 && aNumber.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}

const oddNumber = /^[+-]?(?:nan|inf(?:inity)?)$/i;

/** What programs write for a number, also where it is none or too large: to be seen and refused, not passed over. */
export const isMeantAsNumber = (text: string | undefined): text is string =>
  text !== undefined && text.length < 60 && (aNumber.test(text.trim()) || oddNumber.test(text.trim()));

export const isNumber = (text: string | undefined): text is string =>
  text !== undefined && !Number.isNaN(numberOf(text));
