/** Taking something away: the dialog for saving, by its parts. */
export const save = {
  title: 'Save',
  graph: 'Graph',
  graphTitle: 'Graph',
  format: 'Format',
  /** What each format holds and loses, and for whom it is, in one line. */
  formats: {
    gexf: {
      label: 'GEXF',
      hint: 'For Gephi: ties come and go with their dates; topics, colours, places; no paper titles',
    },
    graphml: {
      label: 'GraphML',
      hint: 'For igraph, NetworkX and yEd: all numbers, the dates of each tie; no paper titles',
    },
    json: { label: 'JSON', hint: 'Everything, papers and settings too; opens here again with every date' },
    tables: {
      label: 'Nodes and ties (CSV)',
      hint: 'For spreadsheets and Gephi: two tables in one archive, the dates of each tie; no paper titles',
    },
    'pajek-project': {
      label: 'Pajek project',
      hint: 'For Pajek: the network by years with its communities and kinds; without ids and paper titles',
    },
    pajek: { label: 'Pajek network', hint: 'The network alone, which other programs read too; without communities' },
    'vosviewer-files': {
      label: 'VOSviewer map and network',
      hint: 'Two files in one archive: places, clusters, weights; without topics and dates of ties',
    },
    'vosviewer-json': {
      label: 'VOSviewer JSON',
      hint: 'The same in one file, for VOSviewer Online, with the dates of each tie; without topics',
    },
    cytoscape: {
      label: 'Cytoscape JSON',
      hint: 'For Cytoscape: all numbers, places, dates of each tie; no paper titles',
    },
    graphology: {
      label: 'graphology JSON',
      hint: 'For programs: the bare graph with the dates of each tie; no paper titles',
    },
  },
  part: 'Which part',
  all: 'All of it',
  onlySeen: (window: string | undefined, isFiltered: boolean) =>
    `What is visible now: ${[window, isFiltered && 'with the filters'].filter(Boolean).join(', ')}`,
  rawCells: 'Cells as they are',
  rawCellsHint: 'For programs. Else an apostrophe stands before what a spreadsheet takes for a formula.',
  saveGraph: 'Save graph',
  nothingOpen: 'Nothing is open yet.',
  /** In the name of the file. */
  reportFile: 'import report',
  /** What can be taken away, in the list at the left of the dialog. */
  kinds: {
    picture: 'Picture',
    film: 'Film',
    graph: 'Graph',
    tables: 'Tables',
    papers: 'Papers',
    methods: 'Methods',
    page: 'Web page',
    session: 'Session',
  },
  kind: 'What to save',
};
