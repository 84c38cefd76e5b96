/** Enough for the names and words that come again and again; what comes once need not be kept. */
const most = 50_000;

/** The same function, which works out each answer once: for names, dates and terms that stand on many records. */
export function remembered<Value>(workOut: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = workOut(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
