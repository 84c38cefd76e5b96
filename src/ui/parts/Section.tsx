import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** Small and to the right of the title, such as a count. */
  readonly aside?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a panel that can be folded away. */
export const Section = ({ title, aside, open = true, children }: Props) => (
  <details class="section" open={open}>
    <summary>
      <h2>{title}</h2>
      {aside !== undefined && <span class="aside">{aside}</span>}
    </summary>
    <div class="section-body">{children}</div>
  </details>
);
