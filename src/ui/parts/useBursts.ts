import { today } from '../../actions/today.ts';
import type { Bursts, ShiftKind } from '../../model/shift.ts';
import { useAnswer } from './useAnswer.ts';

/** The defaults with which a steady rate bursts in one series of two hundred. */
export const usualCosts = { s: 2, gamma: 2 };

/** Undefined while they are being looked for. */
export const useBursts = (kind: ShiftKind, { s, gamma } = usualCosts): Bursts | undefined =>
  useAnswer('bursts', { kind, s, gamma, today: today.value }, `${kind} ${s} ${gamma} ${today.value}`);
