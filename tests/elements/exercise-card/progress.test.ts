import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { ProgressChangeEvent } from '../../../src/events.js';
import type { StoreTrouble } from '../../../src/progress/store.js';
import { setProgressStore } from '../../../src/progress/current.js';
import { inForce } from '../../../src/model/progress/merge.js';
import { MemoryStore } from '../../../src/progress/memory.js';
import { eachSide, holds, named, november, readerWho, says, trained } from './reader.js';
import {
  appears,
  control,
  headingOver,
  inside,
  isVisible,
  listen,
  mountCard,
  openedDialog,
  part,
  parts,
  place,
  press,
  textOf,
  textsOf,
  until,
} from './vocabulary.js';

/** The word of the state that is chosen on a card. */
const chosen = (card: ExerciseCard): string =>
  textOf(part(card, 'progress').querySelector(':checked')?.closest('label'));
const choose = (card: ExerciseCard, state: string): Promise<void> => press(card, state);
const rows = (card: ExerciseCard): readonly (readonly string[])[] =>
  [...part(card, 'history').querySelectorAll('tbody tr')].map((row) => textsOf(row.querySelectorAll('td')));
const gates = (card: ExerciseCard): readonly string[] => textsOf(parts(card, 'gate'));

describe('how far a reader is, on <exercise-card>', () => {
  it('is that the exercise is still to do, until they say otherwise', async () => {
    readerWho();
    const card = await mountCard(named);
    expect(textsOf(parts(card, 'state'))).to.deep.equal(['to do', 'doing', 'done', 'skipped']);
    expect(chosen(card)).to.equal('to do');
    expect(headingOver(part(card, 'state'))).to.equal('Where you are');
    expect([...parts(card, 'sign'), ...parts(card, 'history')]).to.deep.equal([]);
  });

  it('is what they said of it, since that day, in words beside its name too', async () => {
    readerWho(says('doing'));
    const card = await mountCard(named);
    expect(chosen(card)).to.equal('doing');
    expect(textOf(part(card, 'progress'))).to.contain('since November 3, 2026');
    expect(part(card, 'sign').ariaLabel).to.equal('doing');
    expect(part(card, 'sign').part.contains('doing')).to.equal(true);
  });

  it('is shown by a sign and a word on a compact card, which has no more of it', async () => {
    readerWho(says('done'));
    const card = await mountCard(named, { compact: '' });
    expect(textOf(part(card, 'sign'))).to.equal('done');
    expect(parts(card, 'progress')).to.deep.equal([]);
  });

  it('follows an exercise that was called otherwise before', async () => {
    readerWho(says('done', november(1), 'air-squat'));
    expect(chosen(await mountCard(named, { exercise: 'squat' }))).to.equal('done');
  });

  it('is left out, with its words and styles, where the page wants it so', async () => {
    readerWho(says('doing'), trained(november(2), eachSide(10, 10)));
    const card = await mountCard(named, { actions: 'share' });
    expect([...parts(card, 'progress'), ...parts(card, 'sign')]).to.deep.equal([]);
    expect(textOf(part(card, 'actions'))).to.equal('Share');
    card.actions = 'progress';
    await card.updateComplete;
    expect(chosen(card)).to.equal('doing');
    expect(parts(card, 'actions')).to.deep.equal([]);
  });

  it('is not for paper: sheets are for everybody', async () => {
    readerWho(says('done'));
    const card = await mountCard(named);
    const rules = inside(card).adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    expect(print.some(({ cssText }) => cssText.includes('.mine'))).to.equal(true);
    expect(isVisible(part(card, 'progress'))).to.equal(true);
  });
});

describe('a reader who says how far they are on <exercise-card>', () => {
  it('changes it at once, and the page hears of it', async () => {
    const store = readerWho();
    const card = await mountCard(named);
    const heard = listen(document, 'progress-change');
    await choose(card, 'doing');
    expect(chosen(card)).to.equal('doing');
    expect(heard[0]).to.be.instanceOf(ProgressChangeEvent);
    const { exercise, state, previous } = heard[0]!;
    expect([exercise, state, previous]).to.deep.equal(['band-side-step', 'doing', 'todo']);
    expect(store.get('sample').map((entry) => entry.k)).to.deep.equal(['state']);
  });

  it('moves nothing above by it, whatever the name', async () => {
    readerWho();
    for (const name of ['Squat', 'Side step with a band', 'A name that is so long that it takes several lines']) {
      const page = place();
      page.style.width = '260px';
      const exercises = [{ id: 'a', name, why: 'Because.' }];
      const card = await mountCard({ id: 'sample', exercises }, {}, page);
      const top = (): number => part(card, 'progress').getBoundingClientRect().top - card.getBoundingClientRect().top;
      const before = top();
      await choose(card, 'doing');
      expect(top(), name).to.be.closeTo(before, 0.01);
      expect(part(card, 'sign').firstElementChild!.getBoundingClientRect().right).to.be.at.most(
        page.getBoundingClientRect().right,
      );
      readerWho();
    }
  });

  it('has what is kept of them there, to take along, bring in or erase: a page may have cards alone', async () => {
    const store = readerWho(says('done'));
    const card = await mountCard(named);
    await press(card, 'Your data');
    const dialog = (await appears(card, 'dialog[open]')) as HTMLDialogElement;
    expect(textsOf(dialog.querySelectorAll('.way button'))).to.have.lengthOf(3);
    dialog.querySelector<HTMLElement>('[data-act="erase"]')!.click();
    await until(dialog, () => dialog.querySelector('[data-act="undo"]'));
    expect([inForce(store.get('sample')).length, chosen(card)]).to.deep.equal([0, 'to do']);
    await expect(dialog).to.be.accessible();
  });

  it('goes through the states by arrow keys, of which the last one counts', async () => {
    const store = readerWho();
    const card = await mountCard(named);
    part(card, 'progress').querySelector<HTMLElement>(':checked')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await card.updateComplete;
    expect(chosen(card)).to.equal('done');
    expect(store.get('sample')).to.have.length(1);
    await press(card, 'Undo');
    expect(chosen(card)).to.equal('to do');
  });

  it('takes it back, and has the focus where it was changed', async () => {
    readerWho(says('doing'));
    const card = await mountCard(named);
    const heard = listen(card, 'progress-change');
    await choose(card, 'done');
    await press(card, 'Undo');
    expect(chosen(card)).to.equal('doing');
    expect(heard.map(({ state, previous }) => [previous, state])).to.deep.equal([
      ['doing', 'done'],
      ['done', 'doing'],
    ]);
    expect(inside(card).activeElement).to.equal(part(card, 'progress').querySelector(':checked'));
    expect(textOf(part(card, 'progress'))).not.to.contain('Undo');
  });

  it('sees it on every card of this exercise, and hears of it once', async () => {
    readerWho();
    const [card, other, small] = [
      await mountCard(named),
      await mountCard(named),
      await mountCard(named, { compact: '' }),
    ];
    const heard = listen(document, 'progress-change');
    await choose(card, 'done');
    await Promise.all([other.updateComplete, small.updateComplete]);
    expect([chosen(other), textOf(part(small, 'sign'))]).to.deep.equal(['done', 'done']);
    expect(heard).to.have.length(1);
  });

  it('says it in a dialog too', async () => {
    readerWho();
    const card = await mountCard(named);
    const heard = listen(card, 'progress-change');
    await press(card, 'Squat');
    const { inner } = await openedDialog(card);
    await choose(inner, 'skipped');
    expect(heard.map(({ exercise }) => exercise)).to.deep.equal(['squat']);
    expect(chosen(card)).to.equal('to do');
  });

  it('cannot take back on one exercise what they said of another', async () => {
    readerWho();
    const card = await mountCard(named);
    await choose(card, 'done');
    card.exercise = 'squat';
    await card.updateComplete;
    expect(chosen(card)).to.equal('to do');
    expect(textOf(part(card, 'progress'))).not.to.contain('Undo');
  });

  it('is told, once they do, why it may not be kept', async () => {
    class Full extends MemoryStore {
      override readonly trouble: StoreTrouble = 'full';
    }
    setProgressStore(new Full());
    const card = await mountCard(named);
    expect(part(card, 'progress').querySelector('[role="status"]')).to.equal(null);
    await choose(card, 'done');
    expect(textOf(part(card, 'progress').querySelector('[role="status"]'))).to.contain('no room left');
  });
});

describe('what a reader did so far, on <exercise-card>', () => {
  it('stands behind a line with the most of it, the latest first', async () => {
    readerWho(trained(november(2), eachSide(8, 8)), trained(november(5), eachSide(10, 8), 7));
    const card = await mountCard(named);
    expect(textOf(part(card, 'history').querySelector('summary'))).to.equal(
      '2 sessions, last on Nov 5, 2026: 10, 8 reps each side',
    );
    expect(rows(card)).to.deep.equal([
      ['Nov 5, 2026', '10, 8 reps each side', 'RPE 7'],
      ['Nov 2, 2026', '2 × 8 each side', ''],
    ]);
    expect(chosen(card), 'what is trained is being done').to.equal('doing');
  });

  it('is told by side, by time and by load as it was', async () => {
    const [left] = eachSide(10);
    const load = { value: 20, unit: 'kg' } as const;
    readerWho(
      trained(november(1), [...eachSide(10).slice(0, 1), ...eachSide(8).slice(1)]),
      trained(november(2), holds(30, 30, 30)),
      trained(november(3), holds(30, 25)),
      trained(november(4), [{ ...left!, load }]),
    );
    const done = rows(await mountCard(named)).map(([, amount]) => amount?.replaceAll('\u00a0', ' '));
    expect(done).to.deep.equal(['left 1 × 10, 20 kg', '30 s, 25 s', '3 × 30 s', 'left 1 × 10, right 1 × 8']);
  });

  it('is five sessions first, and all of them when asked for', async () => {
    readerWho(...Array.from({ length: 9 }, (_, day) => trained(november(day + 1), eachSide(10))));
    const card = await mountCard(named);
    (part(card, 'history') as HTMLDetailsElement).open = true;
    expect(rows(card)).to.have.length(5);
    await press(card, 'All 9 sessions');
    expect(rows(card)).to.have.length(9);
  });

  it('is drawn to scale from two sessions on that count the same', async () => {
    readerWho(trained(november(1), eachSide(5)), trained(november(2), eachSide(10)));
    const card = await mountCard(named);
    const heights = [...part(card, 'chart').querySelectorAll('rect')].map((bar) => bar.height.baseVal.value);
    expect(heights[1]).to.equal(2 * heights[0]!);
    expect(textsOf(part(card, 'chart').querySelectorAll('text'))).to.deep.equal(['10', '20']);
    readerWho(trained(november(1), eachSide(5)), trained(november(2), holds(30)));
    await card.updateComplete;
    expect(parts(card, 'chart')).to.deep.equal([]);
  });
});

describe('how far a reader is on the way to the next exercise', () => {
  const gate = 'Move on after 2 × 10 each side in 2 sessions: knees stay over the toes.';

  it('is not said before they have begun', async () => {
    readerWho();
    expect(gates(await mountCard(named))[0]).to.equal(gate);
    expect(gates(await mountCard(named))).to.have.length(2);
  });

  it('is said in words below what it asks for, and locks nothing', async () => {
    readerWho(trained(november(1), eachSide(10, 10)), trained(november(2), eachSide(10, 9)));
    const card = await mountCard(named);
    expect(gates(card).slice(0, 2)).to.deep.equal([gate, '1 of 2 sessions with 2 × 10 each side: one more.']);
    await press(card, 'Squat');
    await openedDialog(card);
  });

  it('is enough where it was done as often, if it looks as it should', async () => {
    const days = [1, 2, 3].map((day) => trained(november(day), eachSide(10, 10)));
    readerWho(...days);
    expect(gates(await mountCard(named))[1]).to.equal(
      '2 of 2 sessions with 2 × 10 each side: enough, if it looks as it should.',
    );
  });

  it('is said for each of the next exercises', async () => {
    readerWho(trained(november(1), eachSide(10)));
    const card = await mountCard(named);
    expect(gates(card).at(-1)).to.equal('1 of 1 session with 20 s hold each side: you can move on.');
    expect(control(card, 'Lunge')).to.exist;
  });
});
