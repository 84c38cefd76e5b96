import { outline } from './outline.ts';

/** The line over the map while it is drawn; what it selects is read out at its end. */
export function OutlineLayer() {
  const drawn = outline.value;
  if (!drawn) return null;
  const path = drawn.points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return (
    <svg class="map-outline" data-joining={drawn.joining} aria-hidden="true">
      <path d={`${path}Z`} />
    </svg>
  );
}
