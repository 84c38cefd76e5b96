import { otherSlot, rampSteps } from '../../arrange/palette.ts';

interface Mark {
  readonly text: string;
  /** Where on the ramp, from 0 to 1. */
  readonly share: number;
}

interface Props {
  readonly title: string;
  readonly marks: readonly Mark[];
  /** In style sheet form; those of dates and measures unless given. */
  readonly colours?: readonly string[];
}

const stops = 9;

const usualColours = Array.from({ length: stops }, (_, stop) => {
  const step = Math.round((stop / (stops - 1)) * (rampSteps - 1));
  return `var(--hue-${otherSlot + 1 + step})`;
});

/** The ramp of colours with what some of them stand for, each number below its colour. */
export const Ramp = ({ title, marks, colours = usualColours }: Props) => (
  <figure class="date-legend">
    <figcaption>{title}</figcaption>
    <div class="date-ramp" style={{ background: `linear-gradient(to right, ${colours.join(', ')})` }} />
    <p class="ramp-marks">
      {marks.map(({ text, share }) => (
        <span key={text} style={{ left: `${100 * share}%`, translate: `${-100 * share}% 0` }}>
          {text}
        </span>
      ))}
    </p>
  </figure>
);
