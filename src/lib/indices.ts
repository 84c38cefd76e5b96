/** 0 … count − 1. */
export function indices(count: number): Int32Array {
  const list = new Int32Array(count);
  for (let index = 0; index < count; index++) list[index] = index;
  return list;
}
