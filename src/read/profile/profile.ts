import { dayOf, yearOf } from '../../lib/calendar.ts';
import type { Paper } from '../../model/paper.ts';
import type { PartialDate } from '../../model/partialDate.ts';
import type { Day } from '../../model/units.ts';
import { readBlocks } from '../text/blocks.ts';
import { categoryOf } from '../values/categories.ts';
import { isArxivClass } from '../values/arxivClass.ts';
import { classed } from '../values/classes.ts';
import type { Reader, Reading, SourceText } from '../contract.ts';
import { decodeLatex } from '../text/latex.ts';
import { readNames } from '../values/names.ts';
import { openNoticeBook, type NoticeBook } from '../notices/noticeBook.ts';
import { readClaims, reportClaims } from './profileClaims.ts';
import type { Head } from './profileHead.ts';
import { splitProfile, type ProfileRecord } from './profileRecords.ts';
import { daySpan } from '../values/spans.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/**
 * The year that the page leaves out: the year in which it was saved. It is later than every year that is printed,
 * because only the current one is left out. A file that was copied later than the page was shown betrays itself by
 * days that had not come yet.
 */
function yearOfPage(heads: readonly Head[], savedOn: Day): number {
  const earliest = heads.reduce((latest, { year }) => Math.max(latest, (year ?? 0) + 1), 0);
  const yearless = heads.filter(({ year }) => year === undefined);
  let year = Math.max(yearOf(savedOn), earliest);
  const isAhead = ({ month, day }: Head) => dayOf(year, month, day) > savedOn + 1;
  while (year > earliest && year > yearOf(savedOn) - 1 && yearless.some(isAhead)) year--;
  return year;
}

function dateOf({ head, line }: ProfileRecord, pageYear: number, notices: NoticeBook): PartialDate | undefined {
  const span = daySpan(head.year ?? pageYear, head.month, head.day);
  if (!span) {
    notices.warning('date-unreadable', line, say.dates.missing(head.printed));
    return undefined;
  }
  const { from, to, precision } = span;
  const date: PartialDate = { from, to, precision, kind: 'posted', raw: head.printed };
  if (head.year !== undefined) return date;
  const message = say.profile.noYear(head.printed, pageYear);
  notices.info('profile-year-inferred', line, message);
  return { ...date, yearInferred: true };
}

function reportCategories(records: readonly ProfileRecord[], notices: NoticeBook): void {
  const first = new Map<string, number>();
  for (const { head, line } of records) if (head.code && !first.has(head.code)) first.set(head.code, line);
  for (const [code, line] of first) {
    const { name, candidates } = categoryOf(code);
    if (candidates.length === 0) continue;
    const message = say.profile.category(code, candidates, name);
    notices.info('profile-ambiguous-category', line, message);
  }
}

function maybePaper(record: ProfileRecord, file: string, pageYear: number, notices: NoticeBook): Paper | undefined {
  if (record.authors === undefined || record.title === '') {
    const lacks = record.title === '' ? say.profile.noTitle : say.profile.noAuthors;
    const message = say.profile.cut(record.title || record.head.printed, lacks);
    notices.error('profile-cut-record', record.line, message, say.profile.copyAgain);
    return undefined;
  }
  const { slots, truncated } = readNames(record.authors.split(', '), 'natural');
  const categories = record.head.code ? [categoryOf(record.head.code).name] : [];
  return {
    title: decodeLatex(record.title),
    slots,
    authorsTruncated: truncated,
    date: dateOf(record, pageYear, notices),
    abstract: decodeLatex(record.abstract),
    keywords: [],
    categories,
    ...classed(['arXiv categories', categories.filter(isArxivClass)]),
    venue: '',
    ids: {},
    hasCode: record.head.hasCode,
    provenance: { file, line: record.line },
  };
}

function read({ name, text, savedOn }: SourceText): Reading {
  const notices = openNoticeBook(name);
  const { top, records } = splitProfile(readBlocks(text));
  const claims = readClaims(top);
  const pageYear = yearOfPage(
    records.map(({ head }) => head),
    savedOn,
  );
  const papers = records.flatMap((record) => maybePaper(record, name, pageYear, notices) ?? []);
  reportCategories(records, notices);
  reportClaims(claims, papers.length, notices);
  return {
    papers,
    notices: notices.notices,
    recordsIn: records.length,
    rejected: records.length - papers.length,
    ...(claims.owner !== undefined && { owner: { name: claims.owner } }),
  };
}

function recognise(head: string): number {
  const { top, records } = splitProfile(readBlocks(head));
  const whole = records.filter(({ authors }) => authors !== undefined).length;
  const claims = readClaims(top);
  const hasTop = claims.hIndex !== undefined || claims.papers !== undefined;
  if (whole > 0) return hasTop ? 0.98 : 0.9;
  return hasTop && claims.owner !== undefined ? 0.5 : 0;
}

/** A researcher's profile page, copied as text. */
export const profile: Reader = { format: 'profile', label: texts.formats.profile, recognise, read };
