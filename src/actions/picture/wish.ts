import { signal } from '@preact/signals';
import { enlargementOf, paperOf, pixelsOf, pixelsPerInch, type PaperName } from '../../drawing/pages.ts';
import { sheetThemes, type SheetTheme } from '../../drawing/themes.ts';
import type { Page } from '../../drawing/composed.ts';
import type { CssPixels } from '../../model/units.ts';
import { theme } from '../../state/state.ts';

/** What a picture is to be like. */
export interface PictureWish {
  readonly format: PictureFormat;
  /** As on the screen, or of the size of a paper. */
  readonly page: 'screen' | PaperName;
  readonly isLandscape: boolean;
  readonly size: PictureSize;
  /** Pixels per inch on paper. */
  readonly dpi: PictureDpi;
  readonly look: PictureLook;
  readonly withLegend: boolean;
  readonly withCaption: boolean;
  readonly withStrip: boolean;
}

export const pictureFormats = ['png', 'svg', 'pdf'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export const pictureDpis = [150, 300, 600] as const;
export type PictureDpi = (typeof pictureDpis)[number];

/** Of pixels: so many times those of the page, or so many across. */
type PictureSize = { readonly by: 'scale'; readonly scale: number } | { readonly by: 'width'; readonly width: number };

/** Colours and ground: those of the page's themes, white for print, or none, with dark letters or with light ones. */
export const pictureLooks = ['light', 'dark', 'white', 'clear-light', 'clear-dark'] as const;
export type PictureLook = (typeof pictureLooks)[number];

export const largestScale = 8;
/** A picture of fewer has no room for a word. */
export const leastWidth = 64;
/** Most viewers open no larger picture, and no canvas has more. */
export const largestSide = 16_384;

/** What was wished last, for as long as the page is there; the colours are those of the page until others are wished. */
const wished = signal<Partial<PictureWish>>({});

export const pictureWish = (): PictureWish => ({
  format: 'png',
  page: 'screen',
  isLandscape: true,
  size: { by: 'scale', scale: 2 },
  dpi: 300,
  look: theme.value,
  withLegend: true,
  withCaption: true,
  withStrip: false,
  ...wished.value,
});

export function wishPicture(changes: Partial<PictureWish>): void {
  wished.value = { ...wished.peek(), ...changes };
}

/** What is drawn over nothing has the colours of white paper, or of the dark page. */
export function themeOf(look: PictureLook): { readonly theme: SheetTheme; readonly isTransparent: boolean } {
  if (look === 'clear-light') return { theme: sheetThemes.white, isTransparent: true };
  if (look === 'clear-dark') return { theme: sheetThemes.dark, isTransparent: true };
  return { theme: sheetThemes[look], isTransparent: false };
}

export function pageOf({ page, isLandscape }: PictureWish, seen: { width: CssPixels; height: CssPixels }): Page {
  if (page === 'screen') return { kind: 'map', ...seen };
  const { width, height } = paperOf(page, isLandscape);
  const times = enlargementOf(page);
  return { kind: 'paper', width: pixelsOf(width) / times, height: pixelsOf(height) / times, seen };
}

/** How many times larger than its sheet a picture is on paper; those as on the screen are as large as it. */
export const timesOnPaper = ({ page }: PictureWish): number => (page === 'screen' ? 1 : enlargementOf(page));

/** Pixels of a PNG per CSS pixel of a sheet. */
export function ratioOf(wish: PictureWish, sheet: { readonly width: CssPixels }): number {
  const { page, size, dpi } = wish;
  if (page !== 'screen') return (dpi / pixelsPerInch) * timesOnPaper(wish);
  return size.by === 'scale' ? size.scale : size.width / sheet.width;
}

export interface PixelSides {
  readonly width: number;
  readonly height: number;
}

export const sidesOf = ({ width, height }: { width: CssPixels; height: CssPixels }, ratio: number): PixelSides => ({
  width: Math.round(width * ratio),
  height: Math.round(height * ratio),
});

export const isTooLarge = ({ width, height }: PixelSides): boolean => Math.max(width, height) > largestSide;
