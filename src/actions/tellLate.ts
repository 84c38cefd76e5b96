import type { Milliseconds } from '../model/units.ts';
import { announcement } from '../state/state.ts';

/** After the opening has been told. */
const afterMs: Milliseconds = 1500;

/** Says something of what was opened, when it has been said that it is open; nothing where there is nothing to say. */
export function tellLate(text: string): void {
  if (text !== '') setTimeout(() => (announcement.value = text), afterMs);
}
