import { expect } from '@open-wc/testing';
import { fake } from 'sinon';
import '../../src/define/exercise-card.js';
import { ProgressChangeEvent } from '../../src/events.js';
import { propsRef } from '../../src/frameworks/props-ref.js';

const pack = { exercises: [{ id: 'squat', name: 'Squat' }] };
const made = (): HTMLElementTagNameMap['exercise-card'] => document.createElement('exercise-card');
const changed = (): ProgressChangeEvent => new ProgressChangeEvent('squat', 'done', 'doing');

describe('propsRef', () => {
  it('gives an element its properties', () => {
    const card = made();
    propsRef<'exercise-card'>({ pack })(card);
    expect(card.pack).to.equal(pack);
  });

  it('listens, by the names that React has for listeners', () => {
    const card = made();
    const listener = fake();
    propsRef<'exercise-card'>({ 'onprogress-change': listener })(card);
    const event = changed();
    card.dispatchEvent(event);
    expect(listener.args).to.deep.equal([[event]]);
  });

  it('listens no more once React has let go of the element, which keeps its properties', () => {
    const card = made();
    const listener = fake();
    const letGo = propsRef<'exercise-card'>({ pack, 'onprogress-change': listener })(card);
    letGo();
    card.dispatchEvent(changed());
    expect(listener.called).to.equal(false);
    expect(card.pack).to.equal(pack);
  });

  it('hears an event once where React gives a new ref at each render, and where it does so twice', () => {
    const card = made();
    const listeners = [fake(), fake(), fake()];
    for (const listener of listeners.slice(0, 2)) propsRef<'exercise-card'>({ 'onprogress-change': listener })(card)();
    propsRef<'exercise-card'>({ 'onprogress-change': listeners[2] })(card);
    card.dispatchEvent(changed());
    expect(listeners.map(({ callCount }) => callCount)).to.deep.equal([0, 0, 1]);
  });

  it('takes a listener that is not there, and an element that is gone', () => {
    expect(() => propsRef<'exercise-card'>({ pack, 'onprogress-change': undefined })(made())()).not.to.throw();
    expect(() => propsRef<'exercise-card'>({ pack })(null)()).not.to.throw();
  });
});
