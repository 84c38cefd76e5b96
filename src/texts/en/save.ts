/** Taking something away: the dialog for saving, by its parts. */
export const save = {
  title: 'Save',
  graph: 'Graph',
  graphTitle: 'Graph and tables',
  format: 'Format',
  /** What each format holds and loses, in one line. */
  formats: {
    gexf: { label: 'GEXF', hint: 'With dated ties and topics, for Gephi and others; without the papers' },
    json: { label: 'JSON', hint: 'Everything, with the settings that made it; opens here again' },
    'vosviewer-files': {
      label: 'VOSviewer map and network',
      hint: 'Two files in one archive: places, clusters, weights; without topics and dates',
    },
    'vosviewer-json': { label: 'VOSviewer JSON', hint: 'The same in one file, for VOSviewer Online' },
    graphology: { label: 'graphology JSON', hint: 'The bare graph for programs; without papers and settings' },
    'topics-csv': {
      label: 'Topics (CSV)',
      hint: 'A row for each topic: terms, papers, weight, dates; bursts and trend over all years',
    },
    'papers-csv': {
      label: 'Papers with topics (CSV)',
      hint: 'A row for each paper: its main topic, all memberships, and where they come from',
    },
  },
  part: 'Which part',
  all: 'All years',
  onlyWindow: (window: string) => `Only this window: ${window}`,
  saveTable: 'Save table',
  saveGraph: 'Save graph',
  nothingOpen: 'Nothing is open yet.',
  /** In the name of the file. */
  reportFile: 'import report',
  /** What can be taken away, in the list at the left of the dialog. */
  kinds: {
    picture: 'Picture',
    film: 'Film',
    graph: 'Graph and tables',
  },
  kind: 'What to save',
};
