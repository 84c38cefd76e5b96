import { isInitials } from './names.ts';

/** What a capital may follow inside one surname: `McDonald`, `DeVries`, `LeCun`. */
const insideNames = /(?:^|[\s-])(?:Mc|Mac|De|Del|Della|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|O|St|El|Al|Ben|d|de|al)$/;

/**
 * Springer's CSV writes names without anything between them, `Araz R. AlievNigar T. Ismayilova`. They part where a
 * capital follows a small letter (or a title follows at once): a guess, which is said in a notice.
 */
export function splitGluedNames(cell: string): string[] {
  const names: string[] = [];
  let from = 0;
  for (const border of cell.matchAll(/(?<=[\p{Ll}.])(?=\p{Lu})/gu)) {
    const name = cell.slice(from, border.index);
    const isDot = name.endsWith('.');
    const lastWord = name.slice(name.lastIndexOf(' ') + 1);
    if (insideNames.test(name.slice(-8)) || (isDot && isInitials(lastWord)) || /^(?:Prof|Dr)\.$/.test(lastWord))
      continue;
    names.push(name.trim());
    from = border.index;
  }
  return [...names, cell.slice(from).trim()].filter((name) => name !== '');
}
