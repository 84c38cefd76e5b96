import type { ComponentChildren } from 'preact';

interface Props {
  /** Why nothing came of it. */
  readonly trouble: string;
  readonly children: ComponentChildren;
}

/** The buttons of a form, which stay in sight however long the form is, and what went wrong right over them. */
export const SaveFoot = ({ trouble, children }: Props) => (
  <div class="save-foot">
    {trouble !== '' && <p class="trouble">{trouble}</p>}
    <div class="buttons">{children}</div>
  </div>
);
