import { median, spreadOf } from './statistics.ts';

type Unit = 'ms' | '×' | '%';

interface Goal {
  /** As in the list of goals. */
  readonly id: string;
  readonly what: string;
  /** One value per round. */
  readonly values: readonly number[];
  readonly unit: Unit;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** Prints what is measured, one line each, and remembers what falls short. */
export class Goals {
  readonly missed: string[] = [];

  /** Nothing is said of what could not be measured, except that. */
  hold({ id, what, values, unit, atMost = Infinity, atLeast = -Infinity }: Goal): void {
    const value = median(values);
    const goal = atMost === Infinity ? `≥ ${atLeast}` : `≤ ${atMost}`;
    const isHeld = value <= atMost && value >= atLeast;
    const verdict = Number.isNaN(value) ? 'not measured' : isHeld ? 'held' : 'MISSED';
    const line = `${id.padEnd(4)} ${what}: ${shown(values)} ${unit} (goal ${goal} ${unit}) ${verdict}`;
    print(line);
    if (!isHeld && !Number.isNaN(value)) this.missed.push(line);
  }
}

/** The median, and between which values it lies. */
export function shown(values: readonly number[]): string {
  const { middle, least, most } = spreadOf(values);
  return values.length === 1 ? digits(middle) : `${digits(middle)} [${digits(least)}–${digits(most)}]`;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function digits(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}
