import { sessionFormat } from './session.ts';
import { SessionTrouble } from './trouble.ts';
import { texts } from '../texts/texts.ts';

const say = texts.sessionFaults;

/** A session before anything of it is understood: the state as plain data, all else in bytes. */
export interface RawSession {
  readonly state: unknown;
  /** By the names of the parts. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/** From each format to the next. */
type UpgradeSteps = Readonly<Record<number, (session: RawSession) => RawSession>>;

/** There has been one format only. */
const steps: UpgradeSteps = {};

/**
 * A session of an older format as one of today's, step by step.
 *
 * @throws SessionTrouble where a step is missing: leaving it out would tell something else than what was saved.
 */
export function upgraded(session: RawSession, from: number, known = steps, to = sessionFormat): RawSession {
  let now = session;
  for (let format = from; format < to; format++) {
    const step = known[format];
    if (!step) throw new SessionTrouble(say.unknownFormat(format));
    now = step(now);
  }
  return now;
}

/**
 * Checks the format that something says it has.
 *
 * @throws SessionTrouble where it is none, or of a time to come.
 */
export function formatIn(format: unknown, generator: unknown): number {
  if (!Number.isSafeInteger(format) || (format as number) < 1) throw new SessionTrouble(say.noFormat);
  if ((format as number) <= sessionFormat) return format as number;
  const maker = typeof generator === 'string' ? generator.slice(0, 60) : say.newerVersion;
  throw new SessionTrouble(say.newerFormat(maker, String(format), sessionFormat));
}
