/** How much wider than high a turn of the spiral is, squared: a little wider than most windows leave for the map. */
const aspectSquared = 2;
/** Places are in order of distance up to this part of a square's side. */
const fineness = 8;

/** Columns and rows around the origin, the nearest first, up to a number of rows above and below. */
export function spiral(reach: number): Int32Array {
  const across = Math.ceil(reach * Math.sqrt(aspectSquared));
  const rankOf = (column: number, row: number) =>
    Math.floor(fineness * Math.sqrt((column * column) / aspectSquared + row * row));
  const offsets = new Int32Array(fineness * reach + 2);
  const eachPlace = (call: (column: number, row: number, rank: number) => void) => {
    for (let row = -reach; row <= reach; row++) {
      for (let column = -across; column <= across; column++) {
        const rank = rankOf(column, row);
        if (rank <= fineness * reach) call(column, row, rank);
      }
    }
  };
  eachPlace((_column, _row, rank) => offsets[rank + 1]!++);
  for (let rank = 0; rank <= fineness * reach; rank++) offsets[rank + 1]! += offsets[rank]!;
  const places = new Int32Array(2 * offsets.at(-1)!);
  eachPlace((column, row, rank) => {
    const at = 2 * offsets[rank]!++;
    places[at] = column;
    places[at + 1] = row;
  });
  return places;
}
