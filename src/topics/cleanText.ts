/** A mark that no phrase goes across. */
const gap = ' | ';

/** Anything that the rules below may find. */
const suspicious = /[<&\\${}@]|:\/\/|www\.|doi|\b10\.\d{4}/i;

const formula = /<(mml:math|math|tex-math|inline-formula)\b[^]{0,4000}?<\/\1>/gi;
/** Markup inside a word or line is dropped without a trace: `H<sub>2</sub>O`. */
const inlineTag =
  /<\/?(?:jats:|mml:)?(?:i|b|em|strong|italic|bold|sub|sup|inf|sc|scp|span|u|a|tt|font)(?:\s[^<>]{0,200})?>/gi;
const tag = /<[/!?]?[a-z][^<>]{0,300}>/gi;
const address = /\b(?:https?|ftp):\/\/[^\s<>"]{1,2000}|\bwww\.[^\s<>"]{1,2000}/gi;
const doi = /\b(?:doi:?\s?)?10\.\d{4,9}\/[^\s<>"]{1,300}/gi;
const email = /[^\s@<>()[\]]{1,64}@[^\s@<>()[\]]{1,255}/g;

/** Text without what is no words: markup of HTML, JATS and LaTeX, formulas, addresses, identifiers. */
export function cleanText(text: string): string {
  if (!suspicious.test(text)) return text;
  let clean = text.includes('&') ? withoutReferences(text) : text;
  if (clean.includes('<')) clean = clean.replace(formula, gap).replace(inlineTag, '').replace(tag, gap);
  clean = clean.replace(address, gap).replace(doi, gap);
  if (clean.includes('@')) clean = clean.replace(email, gap);
  return /[\\${}]/.test(clean) ? withoutLatex(clean) : clean;
}

/** Marks on letters, by the names of HTML and the signs of LaTeX. */
const marks: ReadonlyMap<string, string> = new Map([
  ...(['acute', "'"] as const).map((name) => [name, '\u0301'] as const),
  ...(['grave', '`'] as const).map((name) => [name, '\u0300'] as const),
  ...(['circ', '^'] as const).map((name) => [name, '\u0302'] as const),
  ...(['tilde', '~'] as const).map((name) => [name, '\u0303'] as const),
  ...(['uml', '"'] as const).map((name) => [name, '\u0308'] as const),
  ...(['cedil', 'c'] as const).map((name) => [name, '\u0327'] as const),
  ...(['caron', 'v'] as const).map((name) => [name, '\u030c'] as const),
  ...(['ring', 'r'] as const).map((name) => [name, '\u030a'] as const),
  ...(['breve', 'u'] as const).map((name) => [name, '\u0306'] as const),
  ...(['ogon', 'k'] as const).map((name) => [name, '\u0328'] as const),
  ...(['dblac', 'H'] as const).map((name) => [name, '\u030b'] as const),
  ...(['macr', '='] as const).map((name) => [name, '\u0304'] as const),
  ...(['dot', '.'] as const).map((name) => [name, '\u0307'] as const),
]);
const letters: ReadonlyMap<string, string> = new Map([
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['rsquo', "'"],
    ['shy', ''],
  ] as const),
  ...([
    ['ss', 'ß'],
    ['szlig', 'ß'],
    ['o', 'ø'],
    ['O', 'Ø'],
    ['oslash', 'ø'],
    ['Oslash', 'Ø'],
    ['l', 'ł'],
    ['L', 'Ł'],
  ] as const),
  ...([
    ['ae', 'æ'],
    ['AE', 'Æ'],
    ['aelig', 'æ'],
    ['AElig', 'Æ'],
    ['oe', 'œ'],
    ['OE', 'Œ'],
    ['oelig', 'œ'],
    ['aa', 'å'],
  ] as const),
  ...([
    ['AA', 'Å'],
    ['i', 'i'],
    ['j', 'j'],
  ] as const),
]);

const reference =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z])(acute|grave|circ|tilde|uml|cedil|caron|ring)|([a-z]{2,30}\d{0,2}));/gi;

/** `&eacute;` and `&#233;` as the letters they are; signs as blanks. Twice, because some sources escape the ampersand. */
const withoutReferences = (text: string): string => {
  const once = text.replace(reference, decoded);
  return once.includes('&') ? once.replace(reference, decoded) : once;
};

function decoded(
  _whole: string,
  decimal?: string,
  hexadecimal?: string,
  letter?: string,
  mark?: string,
  name?: string,
): string {
  if (letter && mark) return (letter + marks.get(mark.toLowerCase())!).normalize('NFC');
  if (name) return letters.get(name) ?? ' ';
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16);
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}

const displayed = /\\begin\{([a-z]{1,20}\*?)\}[^]{0,4000}?\\end\{\1\}|\\\[[^]{0,2000}?\\\]|\$\$[^$]{1,2000}\$\$/gi;
/** No blank after the first dollar, none before the second and no figure after it, so that prices stay prices. */
const inline = /\$(?!\s)([^$]{1,500}?)(?<!\s)\$(?!\d)|\\\(([^]{1,500}?)\\\)/g;
/** A letter or two or the name of one: `$k$-means`, `$\alpha$-synuclein`. */
const simple = /^\\?(?:mathrm|mathbf|mathcal|mathbb|text)?\{?([A-Za-z]{1,12}|[A-Za-z0-9]{1,3})\}?$/;
const accentSign = /\\(["'`^~=.])\s{0,9}\{?\\?([A-Za-z])\}?/g;
const accentLetter = /\\([cvrukH])(?:\{\\?([A-Za-z])\}|\s{1,9}\\?([A-Za-z]))/g;
const specialLetter = /\\(ss|o|O|l|L|ae|AE|oe|OE|aa|AA|i|j)(?![A-Za-z])(?:\{\}|\s)?/g;
const citation = /\\(?:[a-z]{0,4}cite[a-z]{0,6}|ref|eqref|label|url|footnote)\*?(?:\[[^[\]]{0,99}\])?\{[^{}]{0,500}\}/g;
const command = /\\(?:[A-Za-z]{1,30}\*?|[^A-Za-z])/g;

function withoutLatex(text: string): string {
  let plain = text.replace(displayed, gap);
  plain = plain.replace(inline, (_whole, dollars?: string, brackets?: string) => {
    const found = simple.exec((dollars ?? brackets)!.trim());
    return found ? found[1]! : gap;
  });
  if (plain.includes('\\')) {
    const accented = (_whole: string, sign: string, one?: string, other?: string) =>
      ((one ?? other)! + marks.get(sign)!).normalize('NFC');
    plain = plain
      .replace(accentSign, accented)
      .replace(accentLetter, accented)
      .replace(specialLetter, (_whole, name: string) => letters.get(name)!)
      .replace(citation, gap)
      .replace(command, ' ');
  }
  return plain.replace(/[{}]/g, '').replaceAll('~', ' ');
}

/** Statements of publishers stand in this many last characters of an abstract. */
const tailLength = 700;
const tailStatement =
  /(?:©|\(c\)\s?(?:19|20)\d\d|copyright\s(?:©\s?|\(c\)\s?)?(?:(?:19|20)\d\d|by |held )|published by [A-Z]|this is an open[- ]access article|this article is (?:distributed|licensed|an open)|licen[sc]ed? (?:under|by) |crown copyright|版权所有)[^]*$/i;
/** Statements that some put before the abstract: `© 2019, The Author(s).` */
const headStatement =
  /^\s*(?:abstract[.:]?\s)?(?:copyright\s)?(?:©|\(c\))\s?(?:copyright\s)?(?:19|20)?[^.]{0,120}\.(?:\s?all rights reserved\.)?/i;
const rights = /\ball rights (?:are )?reserved\b\.?/gi;

/** Heads of structured abstracts with their colon: in capitals whatever they are, else those that are known. */
const heads =
  /(^|[.?!:;)|\n]\s{0,9})(?:[A-Z][A-Z /&,-]{5,60}|(?:AIMS?|Background|Introduction|Context|Aims?|Purpose|Objectives?|Methods?|Methodology|Design|Setting|Participants|Patients|Subjects|Interventions?|Materials?|Main outcome|Measurements?|Results?|Findings|Conclusions?|Discussion|Interpretation|Significance|Importance|Relevance|Limitations|Funding|Originality|Research limitations|Practical implications|Hintergrund|Ziel|Methoden|Ergebnisse|Schlussfolgerung|Contexte|Objectifs?|Méthodes|Résultats|Conclusiones|Objetivos?|Métodos|Resultados|Introducción|Цель|Методы|Результаты|Выводы|目的|方法|结果|结论|結果|結論)(?:(?: and | & |\/)[A-Za-z]{2,20}| [a-z]{2,12})?)\s?[:：]/g;

/** An abstract without what publishers put around it and the heads that structure it. */
export function cleanAbstract(text: string): string {
  const clean = cleanText(withoutStatements(text));
  return clean.includes(':') || clean.includes('：') ? clean.replace(heads, `$1${gap}`) : clean;
}

function withoutStatements(text: string): string {
  const body =
    text.includes('©') || /^\W{0,9}(?:copyright|\(c\))/i.test(text) ? text.replace(headStatement, ' ') : text;
  const from = Math.max(0, body.length - tailLength);
  const tail = body.slice(from);
  const statement = tailStatement.exec(tail);
  const kept = statement ? body.slice(0, from + statement.index) : body;
  return kept.includes('ights') || kept.includes('RIGHTS') ? kept.replace(rights, ' ') : kept;
}
