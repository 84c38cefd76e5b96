/** What a form of the dialog for saving is given. */
export interface FormProps {
  /** Something is being saved. */
  readonly busy: boolean;
  /** Does it, unless something is being saved already; what it throws is shown, and read out. */
  readonly save: (job: () => Promise<void>) => Promise<void>;
  /** Why the last one came to nothing; empty if it did not. */
  readonly trouble: string;
}
