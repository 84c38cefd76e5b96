/** A zoom from which a name may be shown: 0 is the whole map, each four come twice as close. */
export type ZoomLevel = number;
/** All levels from one doubling of the zoom to the next; 0 begins with the whole map. */
export type Octave = number;

export const levelsPerOctave = 4;
/** Beyond what the camera reaches on either side, with room for fewer names than usual. */
export const firstOctave: Octave = -4;
const lastOctave: Octave = 9;
export const firstLevel: ZoomLevel = firstOctave * levelsPerOctave;
export const lastLevel: ZoomLevel = (lastOctave + 1) * levelsPerOctave;

const zooms = Float64Array.from(
  { length: lastLevel - firstLevel + 3 },
  (_, at) => 2 ** ((firstLevel + at) / levelsPerOctave),
);

/** Of a level from the first to just after the last. */
export const zoomOf = (level: ZoomLevel): number => zooms[level - firstLevel]!;

/** The last level that is reached at a zoom. */
export const levelOf = (zoom: number): ZoomLevel => Math.floor(levelsPerOctave * Math.log2(zoom) + 1e-6);

export const octaveOf = (zoom: number): Octave =>
  Math.min(lastOctave, Math.max(firstOctave, Math.floor(levelOf(zoom) / levelsPerOctave)));
