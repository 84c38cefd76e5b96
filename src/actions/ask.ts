import { asking } from '../state/state.ts';
import type { Choices, FileChoice } from '../work/protocol.ts';
import type { FileInquiry } from '../work/workbench.ts';
import { rememberedColumns } from './rememberedColumns.ts';

/** Answers what was answered before, and puts the rest to the user. */
export async function answersTo(inquiry: FileInquiry, job: AbortController): Promise<Choices> {
  const known = new Map<string, FileChoice>();
  for (const question of inquiry.questions) {
    const table = question.kind === 'columns' ? rememberedColumns(question.headerKey) : undefined;
    if (table) known.set(question.file, { table });
  }
  const questions = inquiry.questions.filter(({ file }) => !known.has(file));
  if (questions.length === 0) return known;
  const chosen = await new Promise<Choices>((answer) => {
    asking.value = { inquiry: { ...inquiry, questions }, answer, cancel: () => job.abort() };
    job.signal.addEventListener('abort', () => (asking.value = undefined), { once: true });
  });
  asking.value = undefined;
  return new Map([...known, ...chosen]);
}
