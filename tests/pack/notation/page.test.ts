import { expect } from '@open-wc/testing';
import { keys } from '../../../src/pack/notation/keys.js';
import { parseNotation, type NotationKind } from '../../../src/pack/notation/parse.js';
import { formatNotation, notationLoss } from '../../../src/pack/notation/write.js';
import { examples, page } from './page.js';

const plans = examples.filter(({ language }) => language !== 'ebnf' && language !== 'text');
const [mixed, wrong] = examples.filter(({ language }) => language === 'text');

describe('The page that specifies the notation', () => {
  for (const { language, text } of plans) {
    const title = text.split('\n')[0] ?? '';

    it(`has a good example of ${language}: ${title}`, () => {
      const { pack, issues } = parseNotation(text, language as NotationKind);
      expect(issues).to.deep.equal([]);
      expect(notationLoss(pack)).to.deep.equal([]);
      expect(parseNotation(formatNotation(pack)).pack).to.deep.equal(pack);
    });

    it(`needs no word for what that ${language} is`, () => {
      // A bare list of names is as well the steps of an exercise: only its block says what it is.
      if (/^1\. /m.test(text) && language === 'progression') return;
      const { pack } = parseNotation(text);
      expect(pack).to.deep.equal(parseNotation(text, language as NotationKind).pack);
    });
  }

  it('has a good example of all of them in one text', () => {
    const { pack, issues } = parseNotation(mixed?.text ?? '');
    expect(issues).to.deep.equal([]);
    expect(Object.keys(pack).sort()).to.deep.equal(
      ['author', 'description', 'exercises', 'id', 'maps', 'programs', 'qualities', 'sessions', 'title'].sort(),
    );
    expect(pack.exercises?.map(({ id }) => id)).to.deep.equal(
      ['squat', 'step-up', 'lunge'].sort((a, b) => order(a) - order(b)),
    );
    expect(notationLoss(pack)).to.deep.equal([]);
  });

  it('says of the wrong example what we say', () => {
    const { issues } = parseNotation(wrong?.text ?? '');
    const said = issues.map(({ line = 0, column = 0, message }) => `> ${line}:${column} ${message}`);
    expect(page).to.include(said.join('\n>\n'));
    expect(said).to.have.length(2);
  });

  it('has each key there is', () => {
    const words = new Set(Object.values(keys).flatMap((list) => list.map(([word]) => word)));
    for (const word of words) expect(page, word).to.include(`\`${word}\``);
  });
});

/** What exercises tell of comes first, then what maps, sessions and programmes speak of. */
const order = (id: string): number => ['squat', 'step-up', 'lunge'].indexOf(id);
