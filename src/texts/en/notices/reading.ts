import { number } from '../../numbers.ts';
import { quoted } from '../../quoted.ts';

export const reading = {
  reportFault: 'Please report this as a fault.',
  noRecords: (file: string) => `${quoted(file)} holds no records.`,
  falseDays: 'OpenAlex writes 1 January where it knows the year alone; such dates count as years.',
  cut: 'Perhaps the file was cut; export it again.',
  moreLikeThis: (more: number, line: number) => `${more} more notices like this one, the last for line ${line}.`,
  failed: (file: string, reason: string) => `${quoted(file)} could not be read: ${reason}.`,
  empty: (file: string) => `${quoted(file)} is empty.`,
  unknownFormat: (file: string, start: string) =>
    `The format of ${quoted(file)} was not recognised; it begins ${start}.`,
  tooMany: (file: string, records: number, limit: number) =>
    `${quoted(file)} holds ${number(records)} records; ${number(limit)} is the limit of one file. Nothing of it was read.`,
  tooManyRemedy: 'Export a part of it: fewer years, one field, or one institution.',
};
