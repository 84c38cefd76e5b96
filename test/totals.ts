import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one plain line of totals that any log reader understands. */
export default class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => results.filter((result) => result === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && count('failed') === 0).length;
    process.stdout.write(
      `\n${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped\n`,
    );
  }
}
