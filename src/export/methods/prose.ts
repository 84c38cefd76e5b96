/** Sentences without their full stops, those that say nothing left out, as one text. */
export const sentences = (parts: readonly (string | false | undefined)[]): string =>
  parts
    .filter((part) => part)
    .map((part) => `${part as string}.`)
    .join(' ');

/** `a`, `a and b`, `a, b and c`. */
export const inList = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;

/** In agreement with a number. */
export const verb = (count: number, one: string, several: string): string => (count === 1 ? one : several);

/** Three figures behind the point at most, and no noughts at the end. */
export const decimal = (value: number): string => String(Number(value.toFixed(3)));
