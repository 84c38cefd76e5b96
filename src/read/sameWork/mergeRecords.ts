import type { FileReport } from '../../model/fileReport.ts';
import type { Notice } from '../../model/notice.ts';
import type { MergedRecord, Paper } from '../../model/paper.ts';
import { filled } from './fillPaper.ts';
import { findSameWorks, type Clash } from './sameWork.ts';
import { isPreprint } from './sameWorkKeys.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** A file as it was read, before any of its records was merged with another. */
export interface ReadFile {
  readonly report: FileReport;
  readonly papers: readonly Paper[];
}

export interface Merged {
  readonly papers: readonly Paper[];
  /** As they were read, before any was merged. */
  readonly records: readonly Paper[];
  readonly files: readonly FileReport[];
}

/** How records of the same work are treated: the user's decision. */
export interface SameWorkRule {
  readonly isOn: boolean;
  /** Keys of records that stay papers of their own. */
  readonly keptApart: readonly string[];
}

/** A record of all files, with the file it belongs to. */
interface Entry {
  readonly paper: Paper;
  readonly file: number;
  readonly key: string;
}

/** Index of its file in the opening, and of the record among the papers of that file: it outlives what is added later. */
const keyOf = (file: number, at: number): string => `${file}:${at}`;

function noticeOf(record: Entry, base: Paper, merged: MergedRecord): Notice {
  const { file, line } = record.paper.provenance;
  const where = say.merges.where(base.provenance.line, base.provenance.file);
  const gave = merged.facts.length > 0 ? say.merges.gave(merged.facts) : '';
  const why = texts.sameWork.why(merged.reason, record.paper.ids);
  const message = say.merges.merged(record.paper.title, where, why, gave);
  return { severity: 'info', code: 'same-work', message, file, line, hint: say.merges.takeBack };
}

function clashNotice(entries: readonly Entry[], clash: Clash): Notice {
  const [{ paper }, other] = [entries[clash.record]!, entries[clash.with]!.paper];
  const message = say.merges.otherWork(paper.title, clash.id, other.title, other.provenance);
  const { file, line } = paper.provenance;
  return {
    severity: 'warning',
    code: 'same-id-other-work',
    message,
    file,
    line,
    hint: say.merges.correctId,
  };
}

/** The published record rather than the preprint, and the earlier read of two such. */
const baseOf = (members: readonly number[], entries: readonly Entry[]): number =>
  members.find((at) => !isPreprint(entries[at]!.paper)) ?? members[0]!;

/** One paper for each work. What the record that is kept lacks is filled from the others; each merge is a notice. */
export function mergeRecords(files: readonly ReadFile[], rule: SameWorkRule): Merged {
  const entries: Entry[] = files.flatMap(({ papers }, file) =>
    papers.map((paper, at) => ({ paper, file, key: keyOf(file, at) })),
  );
  const all = entries.map(({ paper }) => paper);
  if (!rule.isOn) return { papers: all, records: all, files: files.map(({ report }) => report) };
  const apart = new Set(rule.keptApart);
  const { works, reasons, clashes } = findSameWorks(all, (at) => apart.has(entries[at]!.key));
  const notices = files.map((): Notice[] => []);
  for (const clash of clashes) notices[entries[clash.record]!.file]!.push(clashNotice(entries, clash));
  const result: (Paper | undefined)[] = [...all];
  const counts = new Uint32Array(files.length);
  for (const list of works) {
    const base = baseOf(list, entries);
    let paper = entries[base]!.paper;
    const mergedFrom: MergedRecord[] = [];
    for (const at of list) {
      if (at === base) continue;
      const entry = entries[at]!;
      const { paper: next, facts } = filled(paper, entry.paper);
      const { title, provenance } = entry.paper;
      const merged = { key: entry.key, title, provenance, reason: reasons.get(at)!, facts };
      notices[entry.file]!.push(noticeOf(entry, entries[base]!.paper, merged));
      [paper, result[at]] = [next, undefined];
      mergedFrom.push(merged);
      counts[entry.file]!++;
    }
    result[base] = { ...paper, mergedFrom };
  }
  return {
    papers: result.filter((paper) => paper !== undefined),
    records: all,
    files: files.map(({ report }, file) => withMerged(report, counts[file]!, notices[file]!)),
  };
}

function withMerged(report: FileReport, merged: number, notices: readonly Notice[]): FileReport {
  const { records } = report;
  if (notices.length === 0) return report;
  return {
    ...report,
    records: { ...records, accepted: records.accepted - merged, merged },
    notices: [...report.notices, ...notices],
  };
}
