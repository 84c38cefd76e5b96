import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends the run with what went wrong before a retry, and one plain line of totals that any log reader understands. */
export default class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && count('failed') === 0).length;
    process.stdout.write(
      `${tests.map(retried).join('')}\n${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped\n`,
    );
  }
}

/** What passed on another try tells why the first one failed; what failed for good is told of by others. */
function retried(test: TestCase): string {
  const { state, errors = [] } = test.result();
  if (state !== 'passed' || errors.length === 0) return '';
  const reasons = errors.map(({ message, stacks = [] }) => `${message}\n${stacks.map(placeOf).join('\n')}`);
  return `\nPassed on another try: ${test.fullName}\n${reasons.join('\n')}\n`;
}

const placeOf = ({ file, line }: { readonly file: string; readonly line: number }) => `  at ${file}:${line}`;
