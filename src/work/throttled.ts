/** At most one message every 50 ms, and always the first of each kind of work. */
export function throttled(report: (what: string, share: number) => void): (what: string, share: number) => void {
  let last = -Infinity;
  let doing = '';
  return (what, share) => {
    const now = performance.now();
    if (what === doing && now - last < 50) return;
    [last, doing] = [now, what];
    report(what, share);
  };
}
