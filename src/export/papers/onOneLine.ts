/** On one line, without what no text file holds: control characters and halves of surrogate pairs. */
export const onOneLine = (text: string): string =>
  text
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
