/** What XML 1.0 does not allow, not even escaped: most control characters, lone surrogates, two non-characters. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Characters that need a reference; line ends and tabs too, because readers turn them into blanks in attributes. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Nothing to escape and nothing illegal; most texts are so, and this is the quick way to know. */
const harmless = /^[\w .,:;|()/\u00a0-\u2027-]*$/;

/** Escaped for text and attributes alike; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  if (harmless.test(text)) return text;
  return text.replace(illegal, '').replace(/[&<>"'\t\n\r]/g, (character) => references[character]!);
}

/** For ids: as `xmlText`, but what XML cannot hold is written as `%` and its code, so that two ids never meet. */
export function xmlId(id: string): string {
  if (harmless.test(id)) return id;
  return xmlText(
    id
      .replaceAll('%', '%25')
      .replace(illegal, (character) => `%${character.codePointAt(0)!.toString(16).padStart(2, '0')}.`),
  );
}
