import type { MapFileWish } from '../work/svgFile.ts';
import { choice, type Options } from './options.ts';
import { UsageError } from './usage.ts';

/** How a map is drawn. */
export type MapLook = Pick<MapFileWish, 'theme' | 'width' | 'height' | 'withLegend' | 'withCaption' | 'withStrip'>;

const usualSize = '1600x1000';
/** Smaller there is nothing to see, larger nothing to print it on. */
const [smallest, largest] = [200, 20_000] as const;

/** Of pages too, which may follow the reader's system. */
export const themes = ['auto', 'light', 'dark'] as const;

/** @throws UsageError where a size is none. */
export function mapLook(options: Options): MapLook {
  const theme = choice('theme', options.text('theme'), themes) === 'dark' ? 'dark' : 'light';
  const size = options.text('size') ?? usualSize;
  const [width = 0, height = 0] = (/^(\d+)[x×](\d+)$/i.exec(size)?.slice(1) ?? []).map(Number);
  const isFine = [width, height].every((side) => side >= smallest && side <= largest);
  if (!isFine)
    throw new UsageError(
      `--size ${size} is no size of a map: give width and height in pixels, ${smallest} to ${largest} each, such as ${usualSize}.`,
    );
  return {
    theme,
    width,
    height,
    withLegend: options.maybeFlag('legend') ?? true,
    withCaption: options.maybeFlag('caption') ?? true,
    withStrip: options.flag('timeline'),
  };
}
