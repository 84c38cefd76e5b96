import { texts } from '../../texts/texts.ts';

const say = texts.notices;
/** A text in which something was mended, and what, as in “… was left out”. */
interface Repair {
  readonly text: string;
  readonly what: string;
}

/** Control characters, which XML forbids even as references. */
// oxlint-disable-next-line no-control-regex
const controls = /[\0-\u0008\u000B\u000C\u000E-\u001F]/g;
/** Halves of letters and what is no letter for ever: forbidden likewise. */
const noLetter = /[\uFFFE\uFFFF\uD800-\uDFFF]/gu;
const reference = /&#(?:x([0-9a-f]{1,8})|(\d{1,8}));/gi;
/** An ampersand that begins no reference, and a less-than sign that begins no tag. */
const bareSign = /&(?!(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z]\w{0,30});)|<(?![a-z_!?/])/gi;
const undefinedName = /&(?!(?:amp|lt|gt|quot|apos);)([a-z]\w{0,30});/gi;

function isLegal(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

const withoutIllegal = (text: string) =>
  text
    .replace(controls, '')
    .replace(noLetter, '')
    .replace(reference, (whole, hex?: string, decimal?: string) =>
      isLegal(hex ? Number.parseInt(hex, 16) : Number(decimal)) ? whole : '',
    );

/** A record that is no XML, in the order of the harm: first without control characters, then with `&` and `<` as text. */
export function xmlRepairs(text: string, isKnown: (name: string) => boolean): readonly Repair[] {
  const legal = withoutIllegal(text);
  const repairs: Repair[] = [];
  if (legal !== text) repairs.push({ text: legal, what: say.xml.controls });
  // In CDATA these signs are text already.
  if (legal.includes('<![CDATA[')) return repairs;
  const escaped = legal
    .replace(bareSign, (sign) => (sign === '&' ? '&amp;' : '&lt;'))
    .replace(undefinedName, (whole, name: string) => (isKnown(name) ? whole : `&amp;${whole.slice(1)}`));
  if (escaped !== legal) repairs.push({ text: escaped, what: say.xml.bareSigns });
  return repairs;
}

export const hasControls = (text: string): boolean => text.search(controls) >= 0;
