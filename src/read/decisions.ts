import type { Decision, Mention } from '../model/identity.ts';
import type { Notice } from '../model/notice.ts';
import { maybeSettingFault } from '../model/settingRules.ts';
import { openNoticeBook, type NoticeBook } from './notices/noticeBook.ts';
import { quoted } from './notices/quoted.ts';
import { plainText } from './plainFile.ts';
import { isThesaurus } from './thesaurus.ts';

export interface DecisionsReading {
  /** Undefined when the file holds no log, or one with a fault; a log may be empty. */
  readonly decisions: readonly Decision[] | undefined;
  readonly notices: readonly Notice[];
}

/** The newest form of the file that is understood here. */
const knownFormat = 1;

const remedy = 'Choose a file of decisions, or a network that Coterie has saved as its own JSON.';

interface Saved {
  readonly format?: unknown;
  readonly decisions?: unknown;
  readonly settings?: { readonly decisions?: unknown } | null;
}

/** The log of who is who, from its own file or from any file of Coterie that carries settings. Never throws. */
export function readDecisions(name: string, bytes: Uint8Array): DecisionsReading {
  const decoded = plainText(name, bytes);
  const book = openNoticeBook(name);
  const log = maybeLog(decoded.text, name, book);
  const decisions = log && maybeDecisions(log, name, book);
  return { decisions, notices: [...decoded.notices, ...book.notices] };
}

function maybeLog(text: string, name: string, book: NoticeBook): readonly unknown[] | undefined {
  const value = maybeJson(text, name, book);
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value;
  const { coterie: saved } = (value ?? {}) as { readonly coterie?: Saved | null };
  if (typeof saved?.format === 'number' && saved.format > knownFormat) {
    const message = `${quoted(name)} was written by a later version of Coterie.`;
    book.error('decisions-format', 1, message, 'Use that version, or a newer one.');
    return undefined;
  }
  // A network that was saved before there were decisions has none.
  const log = saved?.decisions ?? (saved?.settings ? (saved.settings.decisions ?? []) : undefined);
  if (Array.isArray(log)) return log;
  book.error('decisions-none', 1, `${quoted(name)} holds no decisions about who is who.`, remedy);
  return undefined;
}

function maybeJson(text: string, name: string, book: NoticeBook): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (isThesaurus(text)) {
      const message = `${quoted(name)} is a thesaurus, which is no log of decisions.`;
      book.error('decisions-thesaurus', 1, message, 'Choose it as the thesaurus.');
    } else {
      const what = text.trim() === '' ? 'is empty' : 'is no JSON, or was cut off';
      book.error('decisions-json', 1, `${quoted(name)} ${what}.`, remedy);
    }
    return undefined;
  }
}

/** A log with a gap would be another log, so one fault is a fault of all. */
function maybeDecisions(log: readonly unknown[], name: string, book: NoticeBook): readonly Decision[] | undefined {
  const wrong = log.findIndex((item) => maybeSettingFault('decisions', [item]) !== undefined);
  if (wrong < 0) return (log as readonly Decision[]).map(plain);
  const message = `Decision ${wrong + 1} of ${quoted(name)} is none: ${quoted(JSON.stringify(log[wrong]))}.`;
  book.error('decisions-fault', 1, message, 'Mend it or take it out; a decision is a merge, a split or an apart.');
  return undefined;
}

const plainMention = ({ paper, name }: Mention): Mention => ({ paper, name });

/** Without whatever else stands beside it. */
function plain(decision: Decision): Decision {
  const { kind, of } = decision;
  return kind === 'split'
    ? { kind, of, mentions: decision.mentions.map(plainMention) }
    : { kind, of, one: plainMention(decision.one), other: plainMention(decision.other) };
}
