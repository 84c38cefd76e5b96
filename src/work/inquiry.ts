import type { InputFile } from '../read/contract.ts';
import type { ExamplePaper } from '../read/questions/examplePapers.ts';
import { columnsBy, examplesOf, questionsOf } from '../read/questions/questions.ts';
import type { FileChoice } from '../read/tables/tableChoice.ts';
import type { CellSeparator, Choices, ColumnsQuestion, FromWorker } from './protocol.ts';

/** What files do not tell of themselves is asked before they are read; the opening waits for the answers. */
export class Inquiry {
  private files: readonly InputFile[] = [];
  private resolve: ((choices: Choices) => void) | undefined;

  /** The files with what the user has decided about them. */
  async settle(files: readonly InputFile[], send: (message: FromWorker) => void): Promise<readonly InputFile[]> {
    const questions = await questionsOf(files);
    if (questions.length === 0) return files;
    this.files = files;
    const chosen = await new Promise<Choices>((resolve) => {
      this.resolve = resolve;
      send({ type: 'questions', questions });
    });
    return files.map((file) => ({ ...file, choices: new Map([...(file.choices ?? []), ...chosen]) }));
  }

  answer(choices: Choices): void {
    this.resolve?.(choices);
  }

  private fileOf(list: string): InputFile | undefined {
    return this.files.find(({ name }) => list === name || list.startsWith(`${name}/`));
  }

  /** A table cut at other places: undefined when that makes no table of it. */
  async columns(list: string, separator: CellSeparator): Promise<ColumnsQuestion | undefined> {
    const file = this.fileOf(list);
    return file && columnsBy(file, separator, list);
  }

  /** The first records of a list as a choice would read them. */
  examples(list: string, choice: FileChoice): Promise<ExamplePaper[]> {
    const file = this.fileOf(list);
    return file ? examplesOf(file, choice, list) : Promise.resolve([]);
  }
}
