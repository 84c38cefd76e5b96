import { otherSlot } from '../../arrange/palette.ts';

/** The colour of a group with its number in it, so that colour is never the only sign. */
export const Swatch = ({ group, slot = otherSlot }: { readonly group: number; readonly slot?: number }) => (
  <span class="swatch" data-slot={slot} aria-hidden="true">
    {group >= 0 ? group + 1 : '·'}
  </span>
);
