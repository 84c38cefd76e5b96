import { counted, number } from '../numbers.ts';
import { agoWords } from '../moments.ts';

const savedWords = (moment: number, now: number) => `saved ${agoWords(moment, now) ?? 'just now'}`;

/** What is kept in this browser: the list of sessions, the offer to go on with one, and what goes wrong. */
export const sessions = {
  title: 'Sessions in this browser',
  command: 'Sessions in this browser…',
  what: 'What you open is kept here, with your decisions, settings and view, a moment after each change, so that you can go on with it later. It stays in this browser on this computer and is sent nowhere: whoever uses this browser can open it.',
  empty:
    'Nothing is kept yet. Open papers of your own: they appear here, and are offered when you come back. The examples are not kept.',
  list: 'Sessions',
  papers: (count: number) => counted(count, 'paper'),
  items: (count: number) => counted(count, 'item'),
  saved: savedWords,
  openHere: 'open now',
  openElsewhere: 'open in another tab',
  open: 'Open',
  openOf: (name: string) => `Open ${name}`,
  rename: 'Rename',
  renameOf: (name: string) => `Rename ${name}`,
  newName: (name: string) => `New name of ${name}`,
  duplicate: 'Duplicate',
  duplicateOf: (name: string) => `Duplicate ${name}`,
  download: 'Save to a file',
  downloadOf: (name: string) => `Save to a file: ${name}`,
  delete: 'Delete',
  deleteOf: (name: string) => `Delete ${name}`,
  cancel: 'Cancel',
  /** Before it is done. */
  sure: (name: string) => `Delete ‘${name}’? It cannot be brought back.`,
  sureOpen: (name: string) =>
    `Delete ‘${name}’? What is open stays open, but is not kept any more. It cannot be brought back.`,
  sureAll: (count: number) =>
    `Delete ${count === 1 ? 'the session' : `all ${number(count)} sessions`}? They cannot be brought back.`,
  deleteAll: 'Delete all sessions…',
  deleteAllNow: 'Delete all',
  shared: 'On a computer that others use, save what you need to a file and delete all sessions before you leave.',
  deleted: (name: string) => `‘${name}’ is deleted.`,
  deletedAll: 'All sessions are deleted.',
  renamed: (name: string) => `It is called ‘${name}’ now.`,
  duplicated: (name: string) => `‘${name}’ is kept beside it.`,
  copyName: (name: string) => `${name} (copy)`,
  tabName: (name: string) => `${name} (from another tab)`,
  secondName: (name: string, place: number) => `${name} (${number(place)})`,
  unnamed: 'Unnamed',
  keep: 'Keep what I open in this browser',
  keepOff: 'Nothing more is kept. What is in the list stays until you delete it.',
  keepThis: 'Keep what is open',
  exampleOpen: 'An example is open, which is not kept.',
  notKept: 'What is open is not kept any more, as its session was deleted.',

  /** In the panel, under the papers. */
  state: {
    kept: 'Kept in this browser',
    soon: 'Soon kept in this browser',
    off: 'Not kept in this browser',
    trouble: 'Not kept',
    hint: 'Sessions in this browser',
  },

  space: {
    used: (used: string, available: string) => `${used} used of ${available} that this browser lets the page have.`,
    unknown: 'This browser does not say how much room there is.',
    label: 'Room that is used',
    forGood: 'Sessions are kept until you delete them.',
    notForGood:
      'When the disk runs full, browsers may delete what pages have kept, and some do when a page was not opened for weeks. Keep what you cannot lose as a file.',
    ask: 'Keep for good',
    askWhat: 'Asks the browser never to delete sessions by itself.',
    asked: 'Sessions are kept for good from now on.',
    refused:
      'The browser did not agree: it decides by how often you use the page. Save what you cannot lose to a file.',
  },

  offer: {
    label: 'Go on where you were',
    goOn: (name: string, papers: string, saved: string): readonly [string, string] => [
      `Go on with ‘${name}’`,
      `${papers}, ${saved}`,
    ],
    same: (name: string, papers: string, saved: string): readonly [string, string] => [
      `These papers were kept as ‘${name}’`,
      `${papers}, ${saved}`,
    ],
    button: 'Go on',
    open: 'Open it',
    dismiss: 'Not now',
  },

  /** What cannot be read stays where it is. */
  unreadable: {
    title: 'Cannot be read',
    what: 'Nothing of these was deleted. Save what is left to a file, or delete them.',
    name: (place: number) => `Session ${number(place)} that cannot be read`,
    faults: {
      card: 'Its entry in the list is damaged.',
      'newer-card': 'It was saved by a newer version of Coterie.',
      'no-state': 'Its settings are missing or damaged.',
      'no-papers': 'Its papers are missing.',
      mixed: 'Its papers and its settings are of different moments.',
      browser: 'The browser cannot read it from the disk.',
    },
    content: (reason: string) => `What is in it is damaged: ${reason}`,
    download: 'Save what is left',
    downloadOf: (name: string) => `Save what is left of ${name}`,
    file: 'session that cannot be read',
  },

  news: {
    copy: (name: string) => `Another tab has changed this session too. Both are kept: yours is ‘${name}’.`,
    elsewhere: (name: string) =>
      `‘${name}’ is open in another tab. What you change here is kept as a session of its own.`,
    anew: 'What this browser had kept was deleted from outside. What is open is kept anew.',
    deletedElsewhere: 'This session was deleted in another tab. What is open stays open, but is not kept any more.',
    gone: 'This session is no longer there.',
    keptAgain: 'What is open is kept again.',
  },

  /** Why nothing is kept, and what can be done about it. What was kept before is still there. */
  trouble: {
    absent:
      'This browser does not let the page keep anything, such as in a private window or with cookies blocked. Save to a file what you need.',
    newer:
      'Sessions were kept by a newer version of Coterie in this browser. Nothing of them was touched, and nothing is kept by this one: reload the page to get the newer version, or save to a file what you need.',
    blocked:
      'Another tab of Coterie holds the storage of this browser. Close the other tabs, or reload them: what is open here is kept then.',
    full: (room: string) =>
      `There is no room left in this browser${room}. What was kept last is still there. Delete sessions that you do not need, or save what is open to a file.`,
    roomOf: (used: string, available: string) => ` (${used} of ${available} are used)`,
    failed: (reason: string) =>
      `The browser could not keep it: ${reason} What was kept last is still there, and it is tried again in a moment.`,
    reading: 'What is open could not be put together to be kept:',
  },
};
