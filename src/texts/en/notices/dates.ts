import { quoted } from '../../quoted.ts';

const fields = { year: 'year', issue: 'date of issue', 'early access': 'date of early access' };

export const dates = {
  yearUnreadable: (year: string) => `The year ${quoted(year)} cannot be read; the paper stays undated.`,
  monthUnreadable: (month: string) => `The month ${quoted(month)} cannot be read; the year is taken.`,
  unreadable: (date: string) => `The date ${quoted(date)} cannot be read; the paper stays undated.`,
  endsBeforeBegin: (date: string) => `The date ${quoted(date)} ends before it begins; its beginning was taken.`,
  seasonUnreadable: (season: string) => `The season ${quoted(season)} cannot be read; the year is taken.`,
  approximate: (date: string) => `The date ${quoted(date)} is marked as approximate.`,
  missing: (date: string) => `The date ${quoted(date)} does not exist; the paper stays undated.`,
  disagrees: (date: string, year: string) =>
    `The date ${quoted(date)} is not in the year ${quoted(year)}; the year is taken.`,
  leftOut: (date: string) => `The date ${quoted(date)} cannot be read; it was left out.`,
  partUnreadable: (date: string, taken: string) =>
    `The date ${quoted(date)} cannot be read; ${quoted(taken)} was taken.`,
  partMissing: (date: string) => `The date ${quoted(date)} does not exist; the part of it that does was taken.`,
  otherYear: (date: string, taken: string) =>
    `The date ${quoted(date)} lies in another year than ${quoted(taken)}, which was taken.`,
  repaired: (date: string, taken: string) => `The date ${quoted(date)} does not exist; ${quoted(taken)} was taken.`,
  issueUnreadable: (date: string) => `The date of issue ${quoted(date)} cannot be read; the year is taken.`,
  issueDisagrees: (date: string, year: string) =>
    `The date of issue ${quoted(date)} is not in the year ${quoted(year)}; the year is taken.`,
  noYear: (year: string) => `The year ${quoted(year)} cannot be read.`,
  yearTaken: (date: string) => `The date ${quoted(date)} cannot be read; the year is taken.`,
  marked: (date: string, qualifier: string) => `The date ${quoted(date)} is marked as ${qualifier}.`,
  itsYearTaken: (date: string) => `The date ${quoted(date)} cannot be read; its year was taken.`,
  fieldUnreadable: (field: keyof typeof fields, date: string) =>
    `The ${fields[field]} ${quoted(date)} cannot be read; it was left out.`,
};
