import { ranks } from './common.ts';

/**
 * The hue of the main topic of each tie in the window, one tie per pixel: of all its runs the one with most papers
 * there, of equal ones the first. Runs without end stand for a tie that is none between two people.
 */
export const topicFragment = `
${ranks}
uniform usampler2D uTieRuns;
uniform usampler2D uRuns;
uniform uint uItemCount;
uniform uint uFrom;
uniform uint uUntil;
uniform bool uWithUndated;
out uint hue;

const uint grey = 10u;
const uint huesOfItsEnds = 255u;

void main() {
  uint slot = uint(gl_FragCoord.y) * WIDTH + uint(gl_FragCoord.x);
  hue = huesOfItsEnds;
  if (slot >= uItemCount) return;
  uvec2 runs = texelFetch(uTieRuns, placeOf(slot), 0).xy;
  if (runs.y == 0xffffffffu) return;
  hue = grey;
  uint most = 0u;
  for (uint run = runs.x; run < runs.x + runs.y; run++) {
    // Hue, first entry, entries, undated papers.
    uvec4 list = texelFetch(uRuns, placeOf(run), 0);
    uint count = rankIn(list.y, list.z, uUntil, 0) - rankIn(list.y, list.z, uFrom, 1);
    if (uWithUndated) count += list.w;
    if (count <= most) continue;
    most = count;
    hue = list.x;
  }
}
`;
