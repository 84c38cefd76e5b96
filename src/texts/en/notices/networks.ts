import { plural } from '../../numbers.ts';
import { quoted } from '../../quoted.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

export const networks = {
  about: 'This text says what the other files show; it holds neither papers nor ties.',
  topics: (topics: number) =>
    `${topics} topics and ties to topics are no part of a network without papers; they were left out.`,
  openPapers: 'Open the papers themselves to have topics.',
  columns: (columns: number, width: number) => `has ${columns} columns instead of ${width}`,
  noIds: 'does not begin with two ids',
  lineFault: (line: string, fault: string) => `The line ${quoted(line)} ${fault}; it was left out.`,
  /** `column` counts from 0: the two before are the ends of a tie. */
  datesColumn: (column: number) => `The ${ordinals[column]} column holds dates; the ties are dated by it.`,
  bracketOpen: 'a bracket is never closed',
  noKey: (key: string) => `${quoted(key)} has no key`,
  noValue: (key: string) => `${quoted(key)} has no value`,
  quoteAlone: 'a quotation mark has no partner',
  noBracket: (key: string) => `${quoted(key)} is followed by no bracket; it was left out.`,
  strayRecord: (key: string, line: number) =>
    `${quoted(key)} in line ${line} begins neither a node nor an edge; it was left out.`,
  lastBracket: 'The last bracket of the file is missing; its last record may not be whole.',
  hyperedge: 'A hyperedge ties more than two nodes at once, which cannot be shown; it was left out.',
  hyperedgeRemedy: 'Turn hyperedges into edges before you export.',
  exportAgain: 'Export the file again.',
  neither: (record: string) => `${quoted(record)} is neither a node nor a tie; it was left out.`,
  mend: 'Mend it in a text editor and open the file again.',
  position: (place: string, node: string) =>
    `The position ${place} of the node ${quoted(node)} is not two usable numbers; the node is placed anew.`,
  longLabel: (label: string) => `The label ${quoted(label)} is far too long; its end was cut off.`,
  quoteMissing: 'Perhaps a quotation mark is missing there.',
  tie: (source: string, target: string) => `The tie from ${quoted(source)} to ${quoted(target)}`,
  weightBounded: (tie: string, weight: number, taken: number) =>
    `${tie} has the weight ${weight}, beyond what can be added up; ${taken} was taken.`,
  nodeWithoutId: (label: string) => `The node ${quoted(label)} has no id; it was left out.`,
  endMissing: (tie: string) => `${tie} lacks one of its ends; it was left out.`,
  loop: (node: string) => `${quoted(node)} is tied to itself; such ties are left out.`,
  badWeight: (weight: string) => `has the weight ${quoted(weight)}, which is no number above 0`,
  tieFault: (tie: string, fault: string) => `${tie} ${fault}; it was left out.`,
  tieToNowhere: (tie: string, node: string) =>
    `${tie} leads to ${quoted(node)}, which is no node; the tie was left out.`,
  oneSpot: 'All nodes stand on one spot',
  fewSpots: (nodes: number, spots: number) => `The ${nodes} nodes stand on ${spots} spots`,
  placedAnew: (where: string) => `${where}; they are placed anew.`,
  empty: 'The network has no nodes.',
  emptyRemedy: 'Export it again.',
  directed: 'The ties of this network have a direction, which is not shown.',
  quoteAsLetter: (cell: string) => `A quotation mark in ${quoted(cell)} has no partner; it was taken for a letter.`,
  besidePapers: (file: string) =>
    `${quoted(file)} is a network, which cannot be mixed with the papers of the other files; it was left out.`,
  openAlone: 'Open it alone.',
  vertexCount: (vertices: number) =>
    `The file states ${vertices} vertices, which cannot be; only the listed ones are read.`,
  vertexUnnamed: (vertex: string) => `The vertex ${vertex} has no label; its number is shown.`,
  noWeight: (source: string, target: string) =>
    `The tie from ${source} to ${target} has no weight, unlike most; 1 was taken.`,
  matrixRow: (row: number, numbers: number, width: number) =>
    `Row ${row} of the matrix has ${numbers} numbers instead of ${width}; it was left out.`,
  project: (count: number, line: number) => `The project holds ${count} networks; the one in line ${line} was read.`,
  projectRemedy: 'Save the others as .net files and open them one by one.',
  lineMisfit: (line: string) => `The line ${quoted(line)} does not fit its section; it was left out.`,
  labelQuote: (text: string) => `A quotation mark is missing in ${quoted(text)}; the label may be wrong.`,
  dateUnreadable: (date: string) => `The date ${date} of a tie cannot be read; the tie stays undated.`,
  writeDates: 'Write dates as 2024-07-31 or as a year.',
  datesReversed: (dates: string) => `The dates ${dates} of a tie run backwards; it stays undated.`,
  timesAreNumbers: (time: string) => `Times such as ${time} are numbers and no dates; those ties stay undated.`,
  datesHull: 'Some ties hold in several stretches of time; each counts from its first to its last day.',
  manyNeighbours: (neighbours: number, most: number) =>
    `A vertex has ${neighbours} neighbours, more than ${most}; it ties nobody.`,
  columnTwice: (column: string) => `There are two columns ${quoted(column)}; the first one counts.`,
  itemUntitled: (item: string) => `The item ${item} has no title; it was left out.`,
  itemsArePapers: (links: number) =>
    `The items are papers with their authors and were read as such; their ${links} links were not.`,
  itemsAsNetwork: 'The format vosviewer-items reads them as a network.',
  tagOpen: (tag: string) => `the tag ${tag} is never closed`,
  mendOrExport: 'Mend it in a text editor, or export the file again.',
  record: (text: string) => `The record that begins ${quoted(text)}`,
  inLine: (line: number) => ` in line ${line}`,
  repaired: (record: string, place: string, reason: string) => `${record} was repaired${place}: ${reason}.`,
  broken: (record: string, place: string, reason: string) => `${record} is broken${place}: ${reason}; it was left out.`,
  ownEntities: 'The file declares entities of its own (a DOCTYPE with an internal subset); it was not read.',
  doctypeRemedy: 'Delete the DOCTYPE in a text editor, or export the file again.',
  notWellFormed: (reason: string) => `The file is not well-formed XML: ${reason}; its records were read one by one.`,
  stray: (text: string) => `${quoted(text)} stands among the nodes and ties and is neither; it was left out.`,
  damaged: (isNode: boolean, line: number, problem: string) =>
    `The ${isNode ? 'node' : 'tie'} in line ${line} is damaged: ${problem}; what could be read of it was kept.`,
  /** The label of the node that was left out, where it has one. */
  nodeTwice: (id: string, line: number, label: string | undefined) =>
    `The id ${quoted(id)} was used before, in line ${line}; the first node counts.` +
    (label === undefined ? '' : ` The node ${quoted(label)} was left out.`),
  nodesAdded: (nodes: number, first: string) =>
    `${nodes === 1 ? 'One node is' : plural(nodes, { other: 'nodes are' })} named by ties alone and ` +
    `${nodes === 1 ? 'was' : 'were'} added, first ${quoted(first)}.`,
  twoModes: (first: number, second: number, isSecond: boolean) =>
    `The network ties ${first} vertices of one kind to ${second} of another; the ${isSecond ? 'second' : 'first'} kind is ` +
    'shown, tied by what they have in common.',
  measure: (isWeight: boolean, name: string, value: string) =>
    `The ${isWeight ? 'weight' : 'score'} ${quoted(name)} of an item is ${quoted(value)}, which is no number; it was left out.`,
};
