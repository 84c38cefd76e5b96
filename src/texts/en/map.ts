import type { NetworkOf } from '../../model/settings.ts';
import { counted, number, plural, pluralOf, weightText } from '../numbers.ts';

const addresses =
  'They are read from the addresses of authors: full records of Web of Science, Scopus, OpenAlex and PubMed have them, where they were exported with affiliations.';

/** See `README.md`. */
export const map = {
  faults: {
    noCanvas: 'The browser gives no canvas to draw on.',
    noCanvasOf: (width: number, height: number) => `The browser gives no canvas of ${width} × ${height} pixels.`,
    noContext: 'The browser gives no further WebGL context for the picture.',
    contextLost: 'The graphics context is lost.',
    nothingToShow: 'There is nothing on the map to take a picture of.',
  },
  label: 'Map',
  place: 'Network map',
  keys: [
    'Arrow keys walk from whom you have selected to a neighbour in that direction; with nobody selected the first one',
    'selects somebody near the middle. 1 to 9 go to the closest collaborators, I says where you are, Enter goes to the',
    'panel about who is selected. Control or Command with an arrow key moves the map, plus and minus zoom, 0 fits it.',
    'Shift with an arrow key moves what is selected and pins it there, P lets it go. Search, the legend and the lists',
    'beside the map reach everything that is drawn here.',
  ].join(' '),
  names: {
    label: 'Names',
    more: 'More names on the map',
    fewer: 'Fewer names on the map',
    isMost: 'There are as many names as can be.',
    isLeast: 'There are no names that could be taken away.',
    hint: 'What you point at or select is named in any case. Names never lie over each other; more come as you zoom in.',
    none: 'none',
    few: 'few',
    usual: 'as usual',
    many: 'many',
    news: (words: string) => `Names on the map: ${words}.`,
  },
  shapes: {
    label: 'Shapes as well as colours',
    show: 'Shapes as well as colours on the map',
    hide: 'Colours without shapes on the map',
    hint: 'The ten groups with a colour have a shape of their own too, here and wherever the colour stands.',
  },
  walk: {
    left: 'Walk to a neighbour on the left',
    right: 'Walk to a neighbour on the right',
    up: 'Walk to a neighbour above',
    down: 'Walk to a neighbour below',
    whereAmI: 'Say where I am on the map',
    toPanel: 'Go from the map to the panel about what is selected',
    rank: (rank: number) => `Go to collaborator number ${number(rank)} of whom is selected`,
    nobodyThere: (where: 'left' | 'right' | 'up' | 'down') =>
      ({
        left: 'No neighbour on the left.',
        right: 'No neighbour on the right.',
        up: 'No neighbour above.',
        down: 'No neighbour below.',
      })[where],
    nobodySeen: 'Nobody with a paper in the window is to be seen here.',
    noSuchRank: (ties: number) =>
      ties === 0
        ? 'No collaborators in the window.'
        : `Only ${plural(ties, { one: 'collaborator', other: 'collaborators' })} in the window.`,
    toPapers: 'Go to the papers of what is selected',
    noPapers: 'Nothing is selected that has papers.',
    notSelected: 'Nothing is selected.',
    community: (of: number) => `community ${number(of)}`,
    topic: (of: number) => `topic ${number(of)}`,
    /** By the name that a network has for those tied to a node: `22 coauthors`. */
    neighbours: (count: number, name: string) =>
      plural(count, { one: name === 'Coauthors' ? 'coauthor' : 'neighbour', other: name.toLowerCase() }),
    window: (when: string, counts: readonly string[]) =>
      `window ${when}${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`,
  },
  communities: {
    /** Of the largest author. */
    leader: (name: string) => `${name} and others`,
    /** As a file calls it that gives numbers alone. */
    cluster: (name: string, leader: string) => `Cluster ${name} · ${leader}`,
    nobody: 'Community',
    unknown: (place: number) => `Community ${place}`,
    /** Where a name may go on in another line there is a dot. */
    inLines: (name: string) => name.replace(/ and others$/, ' · and others'),
  },
  settling: {
    label: 'Laying out the map',
    stop: 'Stop',
    stopHint: 'Leave the map as it is now',
  },
  trouble: {
    title: 'No map here',
    rest: 'Search, the lists beside it, the timeline and saving the graph work all the same.',
    revive: 'Draw the map again',
    notDrawn: (reason: string) => `The map could not be drawn: ${reason}`,
    noWebGL:
      'The map is drawn with WebGL, which this browser has switched off or does not have. ' +
      'It may be found in the settings, as hardware or graphics acceleration.',
    lost: 'The graphics card took the map away for a moment. It is being drawn again.',
    gaveUp: 'The graphics card takes the map away again and again. Other programs may need it now.',
  },
  /** There is nobody to draw. */
  empty: {
    list: {
      title: (node: string) => `None of these ${pluralOf(node)} is in these papers`,
      text: (names: number) =>
        `${counted(names, 'name')} of the list ${names === 1 ? 'stands' : 'stand'} on no paper. Names are compared as ` +
        'they are written on the map; ids work, too.',
      undo: 'Take the list away',
    },
    fewest: {
      title: (node: string, papers: number) => `No ${node} has ${counted(papers, 'paper')}`,
      text: (count: number, node: string) =>
        count === 1 ? 'The only one has fewer.' : `All ${counted(count, node)} have fewer.`,
      undo: 'Count from 1 paper on',
    },
    none: {
      title: (node: string, records: number) =>
        `No ${pluralOf(node)} in ${records === 1 ? 'this paper' : 'these papers'}`,
      text: {
        authors:
          'No record that was read names an author: nobody is tied to anybody, and topics stand alone. The import report tells what was read.',
        institutions: addresses,
        countries: addresses,
        keywords: 'Records have them where they were exported with keywords, index terms or subjects.',
      } satisfies Record<NetworkOf, string>,
      undo: 'Network of authors',
    },
  },
  /** Beside what is pointed at. */
  tip: {
    records: counted,
    recordsInWindow: (count: number, record: string) => `${counted(count, record)} in the window`,
    topic: (records: string) => `Topic · ${records}`,
    weighted: (records: string, weight: number) => `${records}, weight ${weightText(weight)}`,
    measure: (measure: string, value: string) => `${measure} ${value}`,
    tie: (one: string, other: string) => `${one} – ${other}`,
  },
};
