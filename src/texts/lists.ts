const both = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `a`, `a and b`, `a, b and c`. */
export const listText = (parts: readonly string[]): string => both.format(parts);
