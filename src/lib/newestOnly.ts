/**
 * One question at a time: of those that come while one is being answered only the newest is asked next. Those it
 * replaces are answered with undefined.
 */
export function newestOnly<Argument, Answer>(
  ask: (argument: Argument) => Promise<Answer>,
): (argument: Argument) => Promise<Answer | undefined> {
  let last: Promise<unknown> = Promise.resolve();
  let newest = 0;
  return (argument) => {
    const ticket = ++newest;
    const answer = last.then(() => (ticket === newest ? ask(argument) : undefined));
    last = answer.catch(() => undefined);
    return answer;
  };
}
