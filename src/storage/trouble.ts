/**
 * Why nothing can be kept or read: there is no storage, or it is forbidden; a newer version of the program has made it;
 * another tab holds an older one open; there is no room; or the browser says so in words of its own.
 */
export type TroubleKind = 'absent' | 'newer' | 'blocked' | 'full' | 'failed';

export class StorageTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, message: string = kind) {
    super(message);
    this.name = 'StorageTrouble';
    this.kind = kind;
  }
}

const kinds: Readonly<Record<string, TroubleKind>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'absent',
};

/** What the browser threw, as trouble. */
export function troubleOf(error: unknown): StorageTrouble {
  if (error instanceof StorageTrouble) return error;
  if (!(error instanceof Error)) return new StorageTrouble('failed', String(error));
  return new StorageTrouble(kinds[error.name] ?? 'failed', error.message || error.name);
}
