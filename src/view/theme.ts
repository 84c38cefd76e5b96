import { inksFrom, type Inks, type Rgb, type SceneTheme } from '../drawing/theme.ts';

export const inksOf = (theme: SceneTheme): Inks => inksFrom(theme, rgbOf);

/** The browser itself reads the colour, so every CSS spelling is understood; what is no colour comes out grey. */
function rgbOf(colour: string): Rgb {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return [0.5, 0.5, 0.5];
  context.fillStyle = '#808080';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red! / 255, green! / 255, blue! / 255];
}
