import type { QuestionName, Questions } from '../../work/protocol.ts';
import { rankOf, ranks } from '../../work/ranks.ts';
import type { Workbench } from '../../work/workbench.ts';

/** Asks the worker. What takes long ends as soon as the signal says that it is not wanted any more. */
export function askWhile<Name extends QuestionName>(
  asked: Workbench,
  name: Name,
  argument: Questions[Name][0],
  signal: AbortSignal,
): Promise<Questions[Name][1]> {
  if (rankOf(name) !== ranks.long) return asked.ask(name, argument);
  return asked.askLong(name, argument, () => undefined, signal);
}
