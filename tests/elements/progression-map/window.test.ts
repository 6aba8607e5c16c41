import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { restore, stub } from 'sinon';
import type { ProgressionMap } from '../../../src/elements/progression-map/progression-map.js';
import { control, inside, part, parts, place } from '../exercise-card/vocabulary.js';
import { hips, midway } from './sample.js';
import { idsOn, mountMap, node, nodes, press, link } from './vocabulary.js';

const wide = (width = 900): HTMLElement => {
  const made = place();
  made.style.width = `${width}px`;
  return made;
};

const drawn = (width?: number): Promise<ProgressionMap> => mountMap(hips, { view: 'map' }, midway, wide(width));

/** A map of so many exercises in tracks of ten; only a part of a vast one is drawn. */
function vast(count: number): object {
  const exercises = Array.from({ length: count }, (_, at) => ({ id: `e${at}`, name: `Exercise ${at}` }));
  const edges = exercises.slice(1).map(({ id }, at) => ({ from: `e${Math.max(0, at - 9)}`, to: id }));
  return { exercises, maps: [{ id: 'vast', goal: `e${count - 1}`, edges }] };
}

const view = (map: ProgressionMap): HTMLElement => part(map, 'chart');

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Until what a reader did has come to the screen: observers and scrolling tell of it a frame later. */
async function settled(map: ProgressionMap): Promise<void> {
  for (let frames = 0; frames < 3; frames++) {
    await frame();
    await map.updateComplete;
  }
}

const widthOf = (map: ProgressionMap, id: string): number => node(map, id).getBoundingClientRect().width;

const middle = (element: Element): { clientX: number; clientY: number } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};

function wheel(map: ProgressionMap, init: WheelEventInit): WheelEvent {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...middle(view(map)), ...init });
  view(map).dispatchEvent(event);
  return event;
}

/** A press of the mouse that moves on its way, as a hand does. */
function drag(map: ProgressionMap, from: Element, by: { x: number; y: number }): MouseEvent {
  stub(view(map), 'setPointerCapture');
  const { clientX, clientY } = middle(from);
  const event = (name: string, x: number, y: number): PointerEvent =>
    new PointerEvent(name, { bubbles: true, composed: true, pointerType: 'mouse', clientX: x, clientY: y });
  from.dispatchEvent(event('pointerdown', clientX, clientY));
  for (const share of [0.3, 0.6, 1]) {
    view(map).dispatchEvent(event('pointermove', clientX + by.x * share, clientY + by.y * share));
  }
  view(map).dispatchEvent(event('pointerup', clientX + by.x, clientY + by.y));
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 });
  from.dispatchEvent(click);
  return click;
}

/** Two fingers on the map; not every engine can make a real touch event. */
function fingers(map: ProgressionMap, name: string, apart: number): Event {
  const { clientX, clientY } = middle(view(map));
  const touches = [-1, 1].map((side) => ({ clientX: clientX + (side * apart) / 2, clientY }));
  const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), { touches });
  view(map).dispatchEvent(event);
  return event;
}

describe('The window of a <progression-map>', () => {
  afterEach(() => restore());

  it('zooms by buttons, within limits, and says where they end', async () => {
    const map = await drawn();
    await settled(map);
    const before = widthOf(map, 'lunge');
    expect(control(map, 'Zoom out').ariaDisabled).to.equal('true');
    await press(map, 'Zoom in');
    expect(widthOf(map, 'lunge')).to.be.closeTo(before * 1.25, 0.5);
    for (let time = 0; time < 5; time++) await press(map, 'Zoom in');
    expect(widthOf(map, 'lunge')).to.be.closeTo(before * 2, 0.5);
    expect(control(map, 'Zoom in').ariaDisabled).to.equal('true');
    await press(map, 'Fit');
    expect(widthOf(map, 'lunge')).to.be.closeTo(before, 0.5);
  });

  it('keeps the room it takes on the page while one zooms in', async () => {
    const map = await drawn();
    const { height } = view(map).getBoundingClientRect();
    await press(map, 'Zoom in');
    expect(view(map).getBoundingClientRect().height).to.be.closeTo(height, 20);
  });

  it('shows all of a wide map at once where one asks for it', async () => {
    const map = await drawn(320);
    await settled(map);
    const sheet = (): number => view(map).scrollWidth;
    expect(sheet()).to.be.above(view(map).clientWidth + 1);
    await press(map, 'Fit');
    await settled(map);
    expect(sheet()).to.be.at.most(view(map).clientWidth + 1);
  });

  it('moves by buttons, which come where there is more than is in sight', async () => {
    const map = await drawn(320);
    await settled(map);
    await press(map, 'Move right');
    expect(view(map).scrollLeft).to.be.above(100);
    await press(map, 'Move left');
    expect(view(map).scrollLeft).to.equal(0);
    await press(map, 'Fit');
    await settled(map);
    expect(() => control(map, 'Move right')).to.throw();
  });

  it('zooms at the pointer by the wheel with Ctrl, and leaves the plain wheel to the page', async () => {
    const map = await drawn();
    await settled(map);
    const before = widthOf(map, 'lunge');
    expect(wheel(map, { deltaY: -20 }).defaultPrevented).to.equal(false);
    expect(widthOf(map, 'lunge')).to.equal(before);
    const at = middle(node(map, 'lunge'));
    expect(wheel(map, { deltaY: -20, ctrlKey: true, ...at }).defaultPrevented).to.equal(true);
    expect(widthOf(map, 'lunge')).to.be.above(before * 1.2);
    expect(middle(node(map, 'lunge')).clientX).to.be.closeTo(at.clientX, 12);
  });

  it('zooms by two fingers, and leaves one finger to the page', async () => {
    const map = await drawn();
    await settled(map);
    const before = widthOf(map, 'lunge');
    expect(fingers(map, 'touchstart', 100).defaultPrevented).to.equal(true);
    fingers(map, 'touchmove', 150);
    expect(widthOf(map, 'lunge')).to.be.closeTo(before * 1.5, 0.5);
    expect(getComputedStyle(view(map)).touchAction).to.equal('pan-x pan-y');
  });

  it('moves by the mouse, also from a link, which then does not open', async () => {
    const map = await drawn(320);
    await settled(map);
    let opened = 0;
    map.addEventListener('exercise-open', (event) => {
      opened += 1;
      event.preventDefault();
    });
    const click = drag(map, link(map, 'side-step'), { x: -90, y: 0 });
    // WebKit tells where a mouse is in whole pixels.
    expect(view(map).scrollLeft).to.be.closeTo(90, 1);
    expect([click.defaultPrevented, opened]).to.deep.equal([true, 0]);
    link(map, 'side-step').click();
    expect(opened).to.equal(1);
  });

  it('is mirrored from right to left, and moves the way its buttons say', async () => {
    const page = wide(320);
    page.dir = 'rtl';
    const map = await mountMap(hips, { view: 'map' }, midway, page);
    await settled(map);
    await press(map, 'Move left');
    expect(view(map).scrollLeft).to.be.below(-100);
    // What is out of sight on the left looks like a link to skip something.
    await expect(map).to.be.accessible({ ignoredRules: ['skip-link'] });
  });

  it('takes positions from the page, and its own where a page has none that are good', async () => {
    const at = (map: ProgressionMap): readonly number[] =>
      ['squat', 'run'].map((id) =>
        Math.round(node(map, id).getBoundingClientRect().left - view(map).getBoundingClientRect().left),
      );
    const own = await drawn(1600);
    const map = await drawn(1600);
    map.layout = ({ nodes: all }) => ({ nodes: all.map(({ id }, place) => ({ id, x: place * 240, y: place * 100 })) });
    await settled(map);
    expect(at(map)).to.deep.equal([6 + 240, 6 + 5 * 240]);
    for (const bad of [
      () => ({ nodes: [] }),
      () => {
        throw new Error('no');
      },
      () => ({ nodes: [{ id: 'squat', x: NaN, y: 0 }] }),
    ]) {
      map.layout = bad;
      await settled(map);
      expect(at(map)).to.deep.equal(at(own));
    }
  });
});

describe('A <progression-map> that is longer than the screen', () => {
  afterEach(() => restore());

  it('is drawn where it is seen first, and as a whole some frames later, with two elements for each exercise', async () => {
    const held: FrameRequestCallback[] = [];
    stub(window, 'requestAnimationFrame').callsFake((act) => held.push(act));
    const map = await mountMap(vast(200), { view: 'map' }, {}, wide());
    const told = (): number => nodes(map).filter((each) => each.hasAttribute('aria-description')).length;
    expect(nodes(map).length).to.be.within(6, 199);
    expect(told()).to.equal(0);
    while (held.length > 0) held.shift()!(0);
    await map.updateComplete;
    expect([nodes(map).length, told()]).to.deep.equal([200, 199]);
    expect(part(map, 'chart').querySelectorAll('*').length / 200).to.be.below(2.5);
  });

  it('is not drawn again where one only zooms', async () => {
    const map = await drawn();
    await settled(map);
    const changes = new MutationObserver(() => undefined);
    changes.observe(view(map), { childList: true, subtree: true });
    control(map, 'Zoom in').click();
    expect(map.isUpdatePending).to.equal(false);
    await settled(map);
    expect(changes.takeRecords()).to.deep.equal([]);
  });
});

describe('A vast <progression-map>', () => {
  const mount = (count = 1000): Promise<ProgressionMap> => mountMap(vast(count), { view: 'map' }, {}, wide());

  it('draws what is in sight, and not much more', async () => {
    const map = await mount();
    await settled(map);
    expect(nodes(map).length).to.be.within(6, 120);
    expect(inside(map).querySelectorAll('[part="chart"] *').length).to.be.below(600);
  });

  it('begins where the reader is', async () => {
    const map = await mountMap(vast(1000), { view: 'map' }, { states: { e400: 'doing' } }, wide());
    await settled(map);
    const stop = nodes(map).find(({ tabIndex }) => tabIndex === 0)!;
    const [window, box] = [view(map), stop].map((each) => each.getBoundingClientRect());
    expect(box!.left).to.be.within(window!.left, window!.right);
    expect(box!.top).to.be.within(window!.top, window!.bottom);
  });

  it('draws the rest where one goes', async () => {
    const map = await mount();
    await settled(map);
    const before = new Set(idsOn(map));
    for (let time = 0; time < 6; time++) {
      await press(map, 'Move down');
      await settled(map);
    }
    expect(idsOn(map).filter((id) => !before.has(id)).length).to.be.above(5);
  });

  it('is walked by keys from one end to the other', async () => {
    const map = await mount();
    await settled(map);
    nodes(map)
      .find(({ tabIndex }) => tabIndex === 0)!
      .focus();
    const focused = (): string | undefined =>
      inside(map).activeElement?.closest<HTMLElement>('[data-exercise]')?.dataset['exercise'];
    await sendKeys({ press: 'End' });
    await settled(map);
    expect(focused()).to.equal('e999');
    await sendKeys({ press: 'ArrowUp' });
    await settled(map);
    expect(focused()).to.equal('e989');
    await sendKeys({ press: 'Home' });
    await settled(map);
    expect(focused()).to.equal('e0');
  });

  it('shows shapes from afar, and comes nearer where one presses', async () => {
    const map = await mount(2000);
    await settled(map);
    await press(map, 'Fit');
    await settled(map);
    expect(nodes(map)).to.have.length(1);
    expect(inside(map).querySelectorAll('.shape').length).to.be.above(1);
    const { clientX, clientY } = middle(view(map));
    view(map).dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
    await settled(map);
    expect(nodes(map).length).to.be.above(5);
    expect(parts(map, 'state').length).to.be.above(5);
  });
});
