import type { Decision, Mention } from '../model/identity.ts';
import type { Notice } from '../model/notice.ts';
import { maybeUnmetDemand } from '../model/settingRules.ts';
import { openNoticeBook, type NoticeBook } from './notices/noticeBook.ts';
import { quoted } from '../texts/quoted.ts';
import { plainText } from './plainFile.ts';
import { isThesaurus } from './thesaurus.ts';
import { texts } from '../texts/texts.ts';

const say = texts.notices;

export interface DecisionsReading {
  /** Undefined when the file holds no log, or one with a fault; a log may be empty. */
  readonly decisions: readonly Decision[] | undefined;
  readonly notices: readonly Notice[];
}

/** The newest form of the file that is understood here. */
const knownFormat = 1;

const remedy = say.decisions.remedy;

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
    const message = say.decisions.later(name);
    book.error('decisions-format', 1, message, say.decisions.newer);
    return undefined;
  }
  // A network that was saved before there were decisions has none.
  const log = saved?.decisions ?? (saved?.settings ? (saved.settings.decisions ?? []) : undefined);
  if (Array.isArray(log)) return log;
  book.error('decisions-none', 1, say.decisions.none(name), remedy);
  return undefined;
}

function maybeJson(text: string, name: string, book: NoticeBook): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (isThesaurus(text)) {
      const message = say.decisions.thesaurus(name);
      book.error('decisions-thesaurus', 1, message, say.decisions.asThesaurus);
    } else {
      const what = text.trim() === '' ? say.decisions.empty : say.decisions.noJson;
      book.error('decisions-json', 1, `${quoted(name)} ${what}.`, remedy);
    }
    return undefined;
  }
}

/** A log with a gap would be another log, so one fault is a fault of all. */
function maybeDecisions(log: readonly unknown[], name: string, book: NoticeBook): readonly Decision[] | undefined {
  const wrong = log.findIndex((item) => maybeUnmetDemand('decisions', [item]) !== undefined);
  if (wrong < 0) return (log as readonly Decision[]).map(plain);
  const message = say.decisions.fault(wrong + 1, name, JSON.stringify(log[wrong]));
  book.error('decisions-fault', 1, message, say.decisions.mend);
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
