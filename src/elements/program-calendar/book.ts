import type { ProgressController } from '../../controllers/progress.js';
import { sayDate } from '../../i18n/date.js';
import { entriesOf } from '../../model/program/entries.js';
import type { DateText, PlannedDay } from '../../model/program/types.js';
import type { DayEnd } from '../../model/progress/entry.js';
import { nameOfDay, type DayContext, type DatedScene } from './scene.js';

/** What is written at this moment about. */
interface Page {
  readonly scene: DatedScene;
  readonly context: DayContext;
}

/** Writes down what a reader does with a programme, says so once, and knows how to take it back. */
export class Book {
  /** What was written last, in words. */
  status = '';
  /** The entry that can be taken back. */
  undoable: string | undefined;

  constructor(
    readonly kept: ProgressController,
    private readonly open: () => Page | undefined,
  ) {}

  begin(date?: DateText): void {
    const on = date ?? this.open()?.scene.today;
    if (on === undefined) return;
    this.write(1, on, ({ messages, locale }) => messages.said.begins(sayDate(on, locale, 'full')));
  }

  resume(day: PlannedDay): void {
    const { scene } = this.open() ?? {};
    if (!scene) return;
    this.write(day.number, scene.today, (context) =>
      context.messages.said.here(context.messages.inDay(nameOfDay(day, context))),
    );
  }

  end(day: PlannedDay, how: DayEnd): void {
    const { scene, context } = this.open() ?? {};
    if (!scene || !context) return;
    const { programme, today } = scene;
    this.status = context.messages.said[how](nameOfDay(day, context));
    const { id } = this.kept.add({ k: 'day', program: programme.program.id, day: day.number, how, on: today });
    this.undoable = id;
  }

  undo(entry: string): void {
    this.status = this.open()?.context.messages.said.undone ?? '';
    this.undoable = undefined;
    this.kept.add({ k: 'undo', of: entry });
  }

  /** Takes everything back. */
  reset(): void {
    const { scene } = this.open() ?? {};
    if (!scene) return;
    this.forget();
    for (const { id } of entriesOf(this.kept.progress, scene.programme.program.id))
      this.kept.add({ k: 'undo', of: id });
  }

  /** Says something that is not written down. */
  say(words: string): void {
    this.status = words;
    this.undoable = undefined;
  }

  /** Nothing was said of what is shown now. */
  forget(): void {
    this.status = '';
    this.undoable = undefined;
  }

  private write(day: number, on: DateText, words: (context: DayContext) => string): void {
    const { scene, context } = this.open() ?? {};
    if (!scene || !context) return;
    this.status = words(context);
    const { id } = this.kept.add({ k: 'program', program: scene.programme.program.id, day, on });
    this.undoable = id;
  }
}
