import { number, plural } from '../numbers.ts';

/** See `README.md`. */
export const map = {
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
};
