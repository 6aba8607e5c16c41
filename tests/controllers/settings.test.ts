import { expect } from '@open-wc/testing';
import { restore, spy, stub } from 'sinon';
import { choose, onChoice, readChoices } from '../../src/controllers/settings.js';
import { ownStorage } from '../kit/storage.js';

ownStorage();
const key = 'exercise-elements/1/settings';

describe('What a reader has chosen for sessions', () => {
  beforeEach(() => localStorage.removeItem(key));
  afterEach(() => {
    restore();
    localStorage.removeItem(key);
  });

  it('is nothing at first', () => {
    expect(readChoices()).to.deep.equal({});
  });

  it('is kept choice by choice, so that the rest is as a page has it', () => {
    choose({ voice: true });
    choose({ volume: 0.5 });
    choose({ voice: false });
    expect(readChoices()).to.deep.equal({ voice: false, volume: 0.5 });
  });

  for (const [kept, read] of [
    ['', {}],
    ['{', {}],
    ['null', {}],
    ['7', {}],
    ['[]', {}],
    ['{"sound":"loud","volume":2,"voice":"on","vibrate":null,"flash":1}', {}],
    ['{"sound":"duck","volume":-1,"more":true}', { sound: 'duck' }],
    ['{"volume":0,"flash":false}', { volume: 0, flash: false }],
  ] as const)
    it(`is what is good of ${kept || 'nothing'}`, () => {
      localStorage.setItem(key, kept);
      expect(readChoices()).to.deep.equal(read);
    });

  it('is told to all who listen, from this page and from another tab, until they do not any more', () => {
    const heard = spy();
    const end = onChoice(heard);
    choose({ flash: true });
    window.dispatchEvent(new StorageEvent('storage', { key }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'something else' }));
    expect(heard.callCount).to.equal(2);
    end();
    choose({ flash: false });
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(heard.callCount).to.equal(2);
  });

  it('holds on this page where nothing can be kept', () => {
    stub(localStorage, 'getItem').throws(new DOMException('no', 'SecurityError'));
    stub(localStorage, 'setItem').throws(new DOMException('no', 'SecurityError'));
    choose({ sound: 'off' });
    expect(readChoices()).to.include({ sound: 'off' });
  });
});
