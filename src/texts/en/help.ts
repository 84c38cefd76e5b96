interface TourStep {
  readonly title: string;
  readonly text: string;
}

/** What can be done by mouse, by touch and by keys. */
interface Gesture {
  readonly what: string;
  readonly mouse: string;
  readonly touch: string;
  readonly keys: string;
}

/** See `README.md`. Help where it is needed: the tour, the help dialog, and what opens an explanation. */
export const help = {
  /** Opens what a measure is, behind a sentence about it. */
  howMeasured: 'Formula and source',
  whatItIs: 'What it is',
  columns: 'What the columns mean',

  tour: {
    label: 'Tour',
    command: 'Show the tour',
    place: (step: number, of: number) => `${step} of ${of}`,
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    done: 'Done',
    steps: {
      map: {
        title: 'Who works with whom',
        text: 'Each dot is an author, larger with more papers; each line is a tie: the papers that two wrote together. Colour is the main topic. Point at one to see its neighbourhood, press it to open its papers.',
      },
      timeline: {
        title: 'Through time',
        text: 'Only papers inside the window count. Drag its ends or its middle, type years, or press play. Dots keep their places, so what changes is news.',
      },
      search: {
        title: 'Find anybody',
        text: 'Search authors, topics, papers and institutions: press / from anywhere. ? lists all keys, Control or Command with K all commands.',
      },
      legend: {
        title: 'Look at a part',
        text: 'The legend is a filter: take the tick from a topic to hide it, press its name to open it. More filters are below it.',
      },
      files: {
        title: 'Your own papers',
        text: 'Open files here, or drop them anywhere. Save a picture, the graph, or a link to this view. Nothing leaves this computer.',
      },
    } satisfies Readonly<Record<string, TourStep>>,
  },

  dialog: {
    title: 'Help',
    /** A file beside the page. */
    licences: 'Licences of libraries',
    shows: 'What the map shows',
    facts: [
      [
        'Dots',
        'Authors, or whatever the network is of. Larger ones have more papers, or more of a measure you choose.',
      ],
      ['Lines', 'Papers written together. Thicker ones weigh more in the window.'],
      ['Colours', 'The main topic, the community, dates or a measure: the legend says which.'],
      ['Faint dots', 'Authors without a paper in the window. They keep their places, as all do.'],
      ['Numbers', 'Every one opens to the papers behind it. A dotted line under a name opens what the number is.'],
    ] as readonly (readonly [term: string, text: string])[],
    gestures: 'By mouse, touch and keys',
    what: 'What',
    mouse: 'Mouse',
    touch: 'Touch',
    keyboard: 'Keys',
    ways: [
      { what: 'Move the map', mouse: 'Drag', touch: 'Drag', keys: 'Ctrl or ⌘ with arrows' },
      { what: 'Zoom', mouse: 'Wheel', touch: 'Two fingers', keys: '+ and −, 0 fits it' },
      { what: 'Open an author or a tie', mouse: 'Click', touch: 'Tap', keys: 'Arrows walk, Enter opens' },
      { what: 'Select several', mouse: 'Shift-click, lasso, box', touch: 'Lasso, box', keys: 'N neighbours, search' },
      { what: 'Move a dot', mouse: 'Drag it', touch: 'Drag it', keys: 'Shift with arrows' },
      { what: 'Move the window', mouse: 'Drag its middle', touch: 'Drag its middle', keys: 'Arrows on its handles' },
    ] as readonly Gesture[],
    shortcuts: 'Shortcuts',
    filter: 'Find a shortcut',
    none: (text: string) => `No shortcut is called “${text}”. All commands has everything, with and without keys.`,
    allCommands: 'All commands',
    onMap: ' (on the map)',
  },
};
