import type { Questions } from './protocol.ts';

/** Ways between people, those who hold groups together, and who might write together next. */
export const pathAnswers = {
  path: (): Questions['path'][1] => undefined,
  bridges: (): Questions['bridges'][1] => ({ found: [], people: 0, ties: [], sources: 0 }),
  whoNext: (): Questions['whoNext'][1] => [],
};
