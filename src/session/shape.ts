/** Whether a value from outside is what it must be. */
export type Shape = (value: unknown) => boolean;

export const isText: Shape = (value) => typeof value === 'string';
export const isFlag: Shape = (value) => typeof value === 'boolean';
export const isFinite: Shape = (value) => Number.isFinite(value);
export const isCount: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

export const oneOf =
  (...choices: readonly unknown[]): Shape =>
  (value) =>
    choices.includes(value);

export const maybe =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** With these members; others are nobody's business. */
export function objectOf(members: Readonly<Record<string, Shape>>): Shape {
  const all = Object.entries(members);
  return (value) =>
    isObject(value) && all.every(([name, shape]) => shape(Object.hasOwn(value, name) ? value[name] : undefined));
}
