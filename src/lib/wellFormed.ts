/** Half a letter, of those that are written as two (a lone surrogate), is none, and no file or address can hold it. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
