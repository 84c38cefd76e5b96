import { signal } from '@preact/signals';
import type { VideoKind } from '../../export/film/video.ts';
import type { CssPixels } from '../../model/units.ts';
import { theme } from '../../state/state.ts';
import type { PixelSides } from '../picture/wish.ts';
import type { FilmStart } from './windows.ts';

/** What a film is to be like; which windows it shows is set at the timeline, as for playing. */
export interface FilmWish {
  readonly format: FilmFormat;
  readonly size: FilmSize;
  readonly shape: FilmShape;
  readonly look: 'light' | 'dark';
  readonly start: FilmStart;
  readonly withLegend: boolean;
  readonly withStrip: boolean;
  readonly withCaption: boolean;
}

/** A video, or its pictures by themselves. */
export type FilmFormat = VideoKind | 'frames';
export const filmFormats = ['mp4', 'webm', 'frames'] as const satisfies readonly FilmFormat[];

/** Rows of pixels. */
const heights = { '720p': 720, '1080p': 1080, '4k': 2160 } as const;
type FilmSize = keyof typeof heights;

type FilmShape = 'wide' | 'square' | 'screen';

const wished = signal<Partial<FilmWish>>({});

export const filmWish = (): FilmWish => ({
  format: 'mp4',
  size: '1080p',
  shape: 'wide',
  look: theme.value,
  start: 'here',
  withLegend: true,
  withStrip: true,
  withCaption: false,
  ...wished.value,
});

export function wishFilm(changes: Partial<FilmWish>): void {
  wished.value = { ...wished.peek(), ...changes };
}

/** A film is laid out as if it had so many rows, and then drawn at its size: letters are as large on any screen. */
const laidOut: CssPixels = 720;
/** No wider than films are, whatever the window of the browser. */
const widest = 21 / 9;

/** Even on both sides, as videos have to be. */
export function filmSides(
  { size, shape }: Pick<FilmWish, 'size' | 'shape'>,
  seen: { readonly width: CssPixels; readonly height: CssPixels },
): PixelSides {
  const height = heights[size];
  const aspects = { wide: 16 / 9, square: 1, screen: Math.min(Math.max(seen.width / seen.height, 1 / widest), widest) };
  return { width: 2 * Math.round((height * aspects[shape]) / 2), height };
}

/** Pixels of a film per CSS pixel of its layout. */
export const filmRatio = ({ size }: Pick<FilmWish, 'size'>): number => heights[size] / laidOut;
