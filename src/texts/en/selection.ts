import { counted, number, plural, share } from '../numbers.ts';

const those = (count: number): string => plural(count, { one: 'node', other: 'nodes' });

/** See `README.md`. What is selected: the tools, what is done with it, and what is said of it. */
export const selection = {
  selected: (count: number): string => `${number(count)} selected.`,
  noneFound: 'Nobody is found; the selection stays as it is.',
  titles: {
    search: 'Search',
    clear: 'Clear the selection',
    putToolAway: 'Put the tool away',
    back: 'Back to what was selected before',
    neighbours: 'Select the neighbours of what is selected',
    expand: 'Add the neighbours of what is selected',
    sameCommunity: 'Select the community of what is selected',
    sameTopic: 'Select all of the same main topic',
    visible: 'Select all that are visible',
    invert: 'Select all visible but these',
    lasso: 'Lasso: draw around what is to be selected',
    box: 'Box: draw a rectangle around what is to be selected',
    save: 'Save the selection…',
  },
  blocked: {
    nothingOpen: 'Nothing is open yet.',
    nothingSelected: 'Nothing is selected.',
    nobodySelected: 'Nobody is selected.',
    noTopics: 'There are no topics.',
    noMap: 'Another view is shown in place of the map.',
  },
  tools: {
    group: 'What a drag over the map does',
    pointer: 'Move the map',
    lasso: 'Lasso',
    box: 'Box',
  },
  /** Read out when a tool is taken. */
  toolNews: {
    pointer: 'A drag moves the map.',
    lasso: 'Lasso: draw around what is to be selected. Shift adds, Alt takes away, Escape puts the lasso away.',
    box: 'Box: draw a rectangle around what is to be selected. Shift adds, Alt takes away, Escape puts the box away.',
  },
  /** Beside the buttons, while a tool is in the hand. */
  toolHint: 'Shift adds, Alt takes away, Esc ends',
  selectGroup: (name: string): string => `Select the people of “${name}”`,
  selectMembers: 'Select its people',

  saving: {
    title: 'Save the selection',
    name: 'Name',
    save: 'Save',
    cancel: 'Cancel',
    replaces: 'One of this name is saved already; it will be replaced.',
  },
  savedTitle: 'Saved selections',
  saved: (name: string, count: number): string => `“${name}” is saved: ${those(count)}.`,
  restored: (name: string, count: number, missing: number): string =>
    `“${name}”: ${number(count)} selected${missing > 0 ? `, ${number(missing)} not in this network` : ''}.`,
  deleted: (name: string): string => `“${name}” is deleted.`,
  someOf: (count: number): string => `Selection of ${number(count)}`,
  restore: (name: string): string => `Select “${name}”; with Shift it is added, with Alt only what both have stays`,
  unite: 'Add to the selection',
  intersect: 'Keep what both have',
  rename: 'Rename',
  remove: 'Delete',
  newName: (name: string): string => `New name of “${name}”`,
  toolsOf: (name: string): string => `What can be done with “${name}”`,

  /** What is dated, by what is open. */
  records: { papers: 'Papers', network: 'Links' },
  pair: {
    kind: (nodes: string): string => `Two ${nodes}`,
    jointOf: (inside: number, all: number, record: string): string =>
      `${counted(inside, record)} together in the window, ${number(all)} in all.`,
    /** `common` of whom both are tied to, each a `node`. */
    never: (common: number, node: string, record: string): string =>
      `No joint ${record}; ${counted(common, node)} in common.`,
    notYet: (all: number, record: string): string => `None together in the window; ${counted(all, record)} in all.`,
    first: 'First joint work',
    last: 'Last joint work',
    weight: 'Weight of their tie in the window',
    openTie: 'Open their tie',
    eachAlone: (records: string): string => `${records} of each in the window`,
    papers: 'Joint papers in the window',
    common: (neighbours: string): string => `${neighbours} in common`,
    commonEmpty: 'They have nobody in common in the window.',
    topics: 'Topics of both',
    topicsEmpty: 'They share no topic in the window.',
    topicsNote: 'Share of the papers of each that are about the topic, in the window.',
    shareOf: (value: number): string => share(value),
  },
  many: {
    heading: (count: number): string => `${number(count)} selected`,
    topics: 'Topics among them',
    papers: (records: string): string => `${records} in the window`,
    ties: 'Ties among them',
    tiesOut: 'Ties to others',
    weight: 'Total weight among them',
    density: 'Density',
    components: 'Components',
    inWindowName: (record: string): string => `With a ${record} in the window`,
    years: (records: string): string => `${records} by year`,
    removeOne: (name: string): string => `Take ${name} out of the selection`,
    about: 'What they write about',
    communities: 'Communities',
    papersTitle: 'Their papers in the window',
    atLeastOne: 'of one or more',
    atLeastTwo: 'of two or more',
    papersOf: 'Papers',
    more: 'Show more',
    neighbours: 'Neighbours',
    expand: 'Expand',
    only: 'Only these',
    save: 'Save…',
    clear: 'Clear',
    counting: 'Counting…',
    noPapers: 'None. Widen the window to see them.',
  },
};
