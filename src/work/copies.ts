import type { Columns } from '../model/columns.ts';

/** The same with typed arrays of its own; what is no typed array is shared. */
export function copyOf<Holder extends object>(holder: Holder): Holder {
  const copy = { ...holder };
  for (const [name, value] of Object.entries(holder)) {
    if (isTypedArray(value)) Object.assign(copy, { [name]: value.slice() });
  }
  return copy;
}

const isTypedArray = (value: unknown): value is Int32Array<ArrayBuffer> =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);

export const copyOfColumns = (columns: Columns): Columns => ({
  ...copyOf(columns),
  tiePapers: copyOf(columns.tiePapers),
  nodePapers: copyOf(columns.nodePapers),
});

/** Of the typed arrays that it holds itself, for a transfer. */
export const buffersIn = (holder: object): ArrayBuffer[] =>
  Object.values(holder)
    .filter(isTypedArray)
    .map(({ buffer }) => buffer);

export const columnBuffers = (columns: Columns): ArrayBuffer[] =>
  [columns, columns.tiePapers, columns.nodePapers].flatMap(buffersIn);
