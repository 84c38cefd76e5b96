/**
 * Papers of twelve years on three fields, with names that leave open who is who: L. Walther, E. Holm and Jan Brink work
 * on what Ludo Walther, Eva Marie Holm and Jan van Brink work on, but with others; and there are two called Li Wei, on
 * reefs until 2006 and on maps.
 */
export function papersOfNamesakes(): string {
  const rows = ['Title,Authors,Year,Keywords,Source title'];
  const add = ({ words, place, venue }: Field, year: number, kind: string, authors: string) => {
    const [one, other] = [words[year % 3]!, words[(year + 1) % 3]!];
    rows.push(`${kind} of ${one} and ${other} ${place} in ${year},${authors},${year},${words.join('; ')},${venue}`);
  };
  for (let year = 2001; year <= 2012; year++) {
    const isEven = year % 2 === 0;
    add(reefs, year, 'A survey', `Ludo Walther; Ana Giménez; ${isEven ? 'Bo Berg' : 'Cy Card'}`);
    if (year > 2006) add(reefs, year, 'Models', 'L. Walther; Kai Krog; Lea Lund');
    if (year < 2007) add(reefs, year, 'Records', 'Li Wei; Bo Berg; Ana Giménez');
    add(maps, year, 'A history', `Eva Marie Holm; Di Dunn; ${isEven ? 'Ed Eck' : 'Flo Falk'}`);
    if (isEven) add(maps, year, 'Uses', 'E. Holm; Mia Moor; Nils Nord');
    add(maps, year, 'Copies', 'Li Wei; Pia Pohl; Gus Gran');
    add(atolls, year, 'Series', 'Jan van Brink; Hal Hunt; Ida Ives');
    if (!isEven) add(atolls, year, 'Causes', 'Jan Brink; Rolf Reed; Jo Jung');
  }
  return rows.join('\n');
}

interface Field {
  readonly words: readonly string[];
  readonly place: string;
  readonly venue: string;
}

const reefs: Field = {
  words: ['coral bleaching', 'reef fish', 'ocean acidification'],
  place: 'on the outer reef',
  venue: 'Journal of Reefs',
};
const maps: Field = {
  words: ['street maps', 'map projection', 'atlas design'],
  place: 'for old towns',
  venue: 'Map Review',
};
const atolls: Field = {
  words: ['tidal gauges', 'sea level rise', 'atoll shores'],
  place: 'around low islands',
  venue: 'Shore Letters',
};
