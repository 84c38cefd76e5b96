/** Frames a second of a video at least; fewer make some programs stutter. */
const leastRate = 6;

export interface FilmSpeed {
  /** Each window is seen for so many frames, always the same number. */
  readonly framesPerWindow: number;
  readonly framesPerSecond: number;
}

/** Exactly so many windows a second, with enough frames a second. */
export function filmSpeed(windowsPerSecond: number): FilmSpeed {
  const framesPerWindow = Math.max(1, Math.ceil(leastRate / windowsPerSecond));
  return { framesPerWindow, framesPerSecond: framesPerWindow * windowsPerSecond };
}
