/** See `README.md`. What stands in place of the map, and what its drawings have in common. */
export const stage = {
  tabs: 'View',
  views: {
    map: 'Map',
    table: 'Table',
    flow: 'Flow',
    diagram: 'Strategic diagram',
    bursts: 'Bursts and trends',
    changes: 'What changed',
  },
  noDates: 'None of these papers has a date, so nothing can be told of change. A year in the files is enough.',
  noTopics: 'No topics were found in these papers: they have neither keywords nor enough words in common.',
  workingItOut: 'Working it out…',
  saveSvg: 'Save as SVG',
  saveCsv: 'Save as CSV',
  asTable: 'As a table',
  periods: {
    label: 'Periods',
    ways: {
      years: 'Equally long',
      papers: 'Equally many papers',
      own: 'Own years',
    },
    count: 'How many',
    cuts: 'New periods from',
    cutsPlaceholder: '2005, 2012',
    cutsHint: 'The first year of each period but the first, with commas between',
    cutAtWindow: 'Cut at the window',
    cutAtWindowHint: 'The window of the timeline becomes a period',
  },
};
