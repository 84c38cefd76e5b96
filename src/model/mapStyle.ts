/** How the map is drawn, as the user wants it. */
export interface MapStyle {
  /** Ties swing to one side instead of going straight. */
  readonly curved: boolean;
  /** Nodes without a paper in the window stay as faint dots. */
  readonly faintNodes: boolean;
  /** How much sooner weak ties fade than strong ones on a crowded map: 0 not at all, 1 as usual, 2 far sooner. */
  readonly fading: number;
  readonly ground: MapGround;
  /** How many names there are: 0 none but those of what is pointed at or selected, 1 as usual, 2 many. */
  readonly labelDensity: number;
  /** Groups have a shape as well as a colour. */
  readonly shapes: boolean;
}

/**
 * What lies under ties and dots: nothing; the density of the authors by their papers in the window; or the same in the
 * mixed colours of their groups. With a density only the ties of what is emphasised are drawn.
 */
export type MapGround = 'plain' | 'density' | 'communities';

export const usualStyle: MapStyle = {
  curved: false,
  faintNodes: true,
  fading: 1,
  ground: 'plain',
  labelDensity: 1,
  shapes: false,
};
export const mostFading = 2;
export const mostLabels = 2;
