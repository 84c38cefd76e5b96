import type { Notice } from '../../model/notice.ts';

/** The notices of one file in the order in which they were written. */
export interface NoticeBook {
  readonly notices: readonly Notice[];
  /** A record or the file was rejected. */
  error(code: string, line: number, message: string, hint?: string): void;
  /** A record was repaired or is doubtful. */
  warning(code: string, line: number, message: string, hint?: string): void;
  /** A fact worth knowing. */
  info(code: string, line: number, message: string, hint?: string): void;
}

export function openNoticeBook(file: string): NoticeBook {
  const notices: Notice[] = [];
  const writer = (severity: Notice['severity']) => (code: string, line: number, message: string, hint?: string) => {
    notices.push({ severity, code, message, file, line, ...(hint && { hint }) });
  };
  return { notices, error: writer('error'), warning: writer('warning'), info: writer('info') };
}
