import { darkColours, darkDensity, lightColours, lightDensity } from '../arrange/palette.ts';
import type { HexColour } from './sheet.ts';

/** The colours of a picture. */
export interface SheetTheme {
  readonly background: HexColour;
  readonly ink: HexColour;
  readonly muted: HexColour;
  /** Of rules, and of what stands faintly behind. */
  readonly line: HexColour;
  /** Of what must be seen though it is faint: authors outside the window. */
  readonly faint: HexColour;
  readonly accent: HexColour;
  /** By palette slot. */
  readonly palette: readonly HexColour[];
  /** Ground from nearly empty to dense. */
  readonly density: readonly HexColour[];
}

const light = {
  background: '#fbfbf9',
  ink: '#1c1e21',
  muted: '#5a6068',
  line: '#dcdcd6',
  faint: '#b4b6b2',
  accent: '#1f5fa8',
  palette: lightColours,
  density: lightDensity,
} as const;

/** The themes of the page; a test holds them to its style file. `white` is the light one for print. */
export const sheetThemes = {
  light,
  white: { ...light, background: '#ffffff' },
  dark: {
    background: '#14161a',
    ink: '#eceef1',
    muted: '#a3abb6',
    line: '#31363e',
    faint: '#505863',
    accent: '#7db4f0',
    palette: darkColours,
    density: darkDensity,
  },
} as const satisfies Readonly<Record<string, SheetTheme>>;

export type SheetThemeName = keyof typeof sheetThemes;
