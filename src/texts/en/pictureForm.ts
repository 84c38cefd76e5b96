import { number } from '../numbers.ts';

const sides = (width: number, height: number): string => `${number(width)} × ${number(height)}`;

/** The form for saving a picture of the map; see `README.md`. */
export const pictureForm = {
  what: 'The map as it is seen now, with its window, filters, colours and names.',
  notDrawn: 'The map is not drawn yet.',
  noMap: 'There is no map to take a picture of.',
  none: (reason: string) => `No picture: ${reason}`,
  format: 'Format',
  formats: {
    png: { label: 'PNG', hint: 'Pixels, for slides, documents and the web' },
    svg: { label: 'SVG', hint: 'Shapes and real text, to be edited and printed at any size' },
    pdf: { label: 'PDF', hint: 'Shapes and real text on a page, for print and journals' },
  },
  page: 'Size',
  pages: {
    screen: 'As on the screen',
    a5: 'A5, 148 × 210 mm',
    a4: 'A4, 210 × 297 mm',
    a3: 'A3, 297 × 420 mm',
    a2: 'A2, 420 × 594 mm',
    a1: 'A1, 594 × 841 mm',
    a0: 'A0, 841 × 1,189 mm',
    letter: 'Letter, 8.5 × 11 in',
  },
  orientation: 'Orientation',
  landscape: 'Landscape',
  portrait: 'Portrait',
  pixels: 'Pixels',
  scale: (times: number) => (times === 1 ? 'As on the screen' : `${times} times the screen`),
  ownWidth: 'A width of my own',
  width: 'Width in pixels',
  widthHint: (least: number, most: number) => `${number(least)} to ${number(most)} pixels`,
  dpi: 'Resolution',
  dpis: (dpi: number) => `${dpi} dpi`,
  look: 'Background',
  looks: {
    light: 'Light',
    dark: 'Dark',
    white: 'White, for print',
    'clear-light': 'None, for light slides',
    'clear-dark': 'None, for dark slides',
  },
  around: 'Around the map',
  legend: 'Legend',
  strip: 'Timeline',
  caption: 'Caption: window, numbers, settings, what was left out',
  preview: 'Preview of the picture',
  /** What comes out: `2,880 × 1,800 pixels`. */
  inPixels: (width: number, height: number) => `${sides(width, height)} pixels`,
  /** Millimetres, in whole ones. */
  onPaper: (width: number, height: number) => `${sides(Math.round(width), Math.round(height))} mm`,
  both: (pixels: string, paper: string) => `${pixels}, ${paper}`,
  save: 'Save picture',
  copy: 'Copy picture',
  copyHint: 'To the clipboard, as PNG',
  cancel: 'Cancel',
  cancelled: 'No picture was made.',
  drawing: 'Drawing the picture…',
  copied: 'The picture is on the clipboard.',
  progress: 'The picture is being drawn',
  tooLarge: (width: number, height: number, most: number) =>
    `A picture of ${sides(width, height)} pixels is too large: at most ${number(most)} a side can be drawn and opened elsewhere. ` +
    'Choose fewer pixels, or SVG or PDF, which are sharp at any size.',
  tooSmall: 'A picture needs at least one pixel a side. Choose a larger size.',
  noMemory: 'The browser has no memory for a picture of this size. Choose a smaller one.',
  noFont: 'The letters of the document could not be loaded from where this page is. Save the picture as SVG or PNG.',
  noClipboard:
    'This browser does not let pages put pictures on the clipboard. Save the picture instead, or open the page at an address that starts with https.',
  refusedClipboard: (why: string) => `The browser did not take the picture to the clipboard (${why}). Save it instead.`,
  /** Where letters of a script are in no font of the document. */
  replaced: (lines: number) =>
    lines === 1
      ? 'One line has letters that the document has no font for.'
      : `${number(lines)} lines have letters that the document has no font for.`,
};
