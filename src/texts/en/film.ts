import { counted, number, weightText } from '../numbers.ts';

/** The form for saving a film of the timeline. */
export const film = {
  what: 'The map as it changes through time: the windows at which playing stops, each of them a picture.',
  noDates: 'There is no film, because nothing that is open has a date.',
  format: 'Format',
  formats: {
    mp4: { label: 'Video (MP4)', hint: 'For slides and the web; plays nearly everywhere' },
    webm: { label: 'Video (WebM)', hint: 'For the web, and for programs that take no MP4' },
    frames: { label: 'Frames (PNG)', hint: 'All pictures in one archive, with a table of their windows' },
  },
  cannotEncode: (kind: 'mp4' | 'webm') =>
    `This browser cannot write ${kind === 'mp4' ? 'MP4' : 'WebM'} of this size. Save the frames instead; other programs make a video of them.`,
  noVideo: 'This browser writes no video of this size. The frames can be saved; other programs make a video of them.',
  windows: 'What plays',
  starts: { here: 'From the window as it is now', first: 'From the beginning' },
  /** As playing is set at the timeline: `Sliding, 24 windows`. */
  plays: (mode: string, step: string, windows: number) => `${mode}, ${step} a step: ${counted(windows, 'window')}.`,
  setThere: 'What plays, how far a step goes and how fast are set at the timeline.',
  lasts: (seconds: number, perSecond: string, frames: number, framesPerWindow: number) =>
    `At ${perSecond} windows a second the video lasts ${weightText(seconds)}\u00a0s and has ${counted(frames, 'frame')}, ${number(framesPerWindow)} for each window.`,
  pictures: (frames: number) => `${counted(frames, 'picture')}, one for each window.`,
  /** Where colours or sizes are those of one window. */
  asNow: 'Colours and sizes by measure, and main topics of the window, stay those of the window now.',
  size: 'Size',
  sizes: { '720p': '720 lines', '1080p': '1,080 lines (full HD)', '4k': '2,160 lines (4K)' },
  shape: 'Shape',
  shapes: { wide: 'Wide, 16:9', square: 'Square', screen: 'As the map on the screen' },
  inPixels: (width: number, height: number) => `${number(width)} × ${number(height)} pixels`,
  look: 'Colours',
  looks: { light: 'Light', dark: 'Dark' },
  around: 'Around the map',
  legend: 'Legend',
  strip: 'Timeline',
  caption: 'Caption: settings, filters, what was left out',
  save: 'Save film',
  cancel: 'Cancel',
  cancelled: 'No film was made.',
  drawing: 'Making the film…',
  progress: (done: number, of: number) => `Frame ${number(done)} of ${number(of)}`,
  starting: 'Starting…',
};
