import { expect } from '@open-wc/testing';
import { minimal, squat } from './sample.js';
import { isVisible, jsonScript, listen, makeCard, nextEvent, outcome, part, place, textOf } from './vocabulary.js';

/** Lets the page look as if it were still arriving, as over a slow line. */
const arrive = (): void => {
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
};

/** Lets the rest of the page arrive. */
const arrived = (): void => {
  Reflect.deleteProperty(document, 'readyState');
  document.dispatchEvent(new Event('DOMContentLoaded'));
};

const json = JSON.stringify(squat);
const half = json.length / 2;

describe('<exercise-card> on a page that is still arriving', () => {
  beforeEach(arrive);
  afterEach(arrived);

  /** A card whose script has arrived by half. */
  function halfACard(): { card: ReturnType<typeof makeCard>; text: Text; errors: readonly Event[] } {
    const card = makeCard();
    const errors = listen(card, 'pack-error');
    card.append(Object.assign(document.createElement('a'), { href: '/squat', textContent: 'Squat' }));
    place().append(card);
    const script = jsonScript(json.slice(0, half));
    card.append(script);
    return { card, text: script.firstChild as Text, errors };
  }

  it('waits for the whole script, and says nothing before', async () => {
    const { card, text, errors } = halfACard();
    await card.updateComplete;
    expect(isVisible(card.querySelector('a')!), 'the fallback').to.equal(true);
    expect(textOf(card)).to.equal('');
    text.data += json.slice(half);
    await card.updateComplete;
    const loaded = nextEvent(card, 'pack-load');
    arrived();
    await loaded;
    expect(textOf(part(card, 'name'))).to.equal('Squat');
    expect(errors).to.deep.equal([]);
  });

  it('does not wait for the rest of the page once something follows the script', async () => {
    const { card, text, errors } = halfACard();
    await card.updateComplete;
    text.data += json.slice(half);
    const loaded = nextEvent(card, 'pack-load');
    card.append('\n');
    await loaded;
    expect(textOf(part(card, 'name'))).to.equal('Squat');
    expect(errors).to.deep.equal([]);
  });

  it('says what is wrong once the script is whole', async () => {
    const { card } = halfACard();
    const failed = nextEvent(card, 'pack-error');
    card.append('\n');
    expect((await failed).issues[0]?.code).to.equal('json');
  });

  it('asks nothing more once it has left', async () => {
    const { card, errors } = halfACard();
    await card.updateComplete;
    card.remove();
    arrived();
    await card.updateComplete;
    expect(errors).to.deep.equal([]);
  });

  it('shows at once what is set by a script of the page', async () => {
    const card = makeCard(minimal);
    const ended = outcome(card);
    place().append(card);
    await ended;
    expect(textOf(part(card, 'name'))).to.equal('Plain');
  });
});
