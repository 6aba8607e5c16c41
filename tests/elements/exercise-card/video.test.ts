import { expect } from '@open-wc/testing';
import { restore, stub, type SinonStub } from 'sinon';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { emulateMedia } from '../../kit/media.js';
import { broken, endless, playFilm } from './film.js';
import { picture, sample, sideStep } from './sample.js';
import { appears, control, inside, mountCard, outcome, part, parts, press, textOf, until } from './vocabulary.js';

const [clip] = sideStep.media;

/** A card with one video, which differs from that of the sample in this. */
const filmed = (differs: object = {}): Promise<ExerciseCard> =>
  mountCard({ ...sample, exercises: [{ ...sideStep, media: [{ ...clip, src: endless(), ...differs }] }] });

const video = (card: ExerciseCard): HTMLVideoElement | null => inside(card).querySelector('video');

const isPlaying = (card: ExerciseCard): boolean => video(card) !== null;

/** The steps that are marked as shown now. */
const currentSteps = (card: ExerciseCard): readonly number[] =>
  parts(card, 'step').flatMap((step, index) => (step.getAttribute('aria-current') === 'step' ? [index + 1] : []));

describe('a video in <exercise-card>', () => {
  let play: SinonStub;
  let pause: SinonStub;
  beforeEach(() => {
    play = stub(HTMLMediaElement.prototype, 'play').resolves();
    pause = stub(HTMLMediaElement.prototype, 'pause');
  });
  afterEach(() => restore());

  it('is a picture with a button until somebody plays it', async () => {
    const card = await filmed();
    expect(isPlaying(card)).to.equal(false);
    const poster = part(card, 'media').querySelector('img')!;
    expect([poster.src, poster.alt, poster.loading]).to.deep.equal([picture, clip?.alt, 'lazy']);
    expect([poster.getAttribute('width'), poster.getAttribute('height')]).to.deep.equal(['1280', '720']);
    expect(textOf(part(card, 'play'))).to.equal('Play 0:08');
  });

  it('is described in words where it has no poster', async () => {
    const card = await filmed({ poster: undefined });
    expect(textOf(part(card, 'media'))).to.include('Side steps with a band seen from the front');
    expect(textOf(part(card, 'play'))).to.equal('Play 0:08');
  });

  it('goes on to the end of its file where the clip would end before it begins', async () => {
    const card = await filmed({ start: 4, end: 2 });
    expect(textOf(part(card, 'play'))).to.equal('Play');
    const film = await playFilm(card, 'Play');
    film.runTo(60);
    expect([film.now, pause.callCount]).to.deep.equal([60, 0]);
  });

  it('plays in its place, with controls, within the page, from the start of the clip', async () => {
    const card = await filmed();
    const film = await playFilm(card);
    expect([film.video.controls, film.video.hasAttribute('playsinline')]).to.deep.equal([true, true]);
    expect(film.video.poster).to.equal(picture);
    expect(film.video.getAttribute('aria-label')).to.equal(clip?.alt);
    expect(film.now).to.equal(4);
    expect(play.callCount).to.equal(1);
    expect(parts(card, 'play')).to.have.length(0);
  });

  it('takes the focus with it', async () => {
    const card = await filmed();
    control(card, 'Play 0:08').focus();
    const film = await playFilm(card);
    await until(inside(card), () => inside(card).activeElement === film.video);
  });

  it('begins again at the end of the clip', async () => {
    const film = await playFilm(await filmed());
    film.runTo(11.9);
    expect(film.now).to.equal(11.9);
    film.runTo(12.1);
    expect([film.now, play.callCount, pause.callCount]).to.deep.equal([4, 2, 0]);
    film.video.dispatchEvent(new Event('ended'));
    expect([film.now, play.callCount]).to.deep.equal([4, 3]);
  });

  it('stops at the end of a clip that is not to be repeated', async () => {
    const film = await playFilm(await filmed({ loop: false }));
    film.runTo(12.1);
    expect([film.now, play.callCount, pause.callCount]).to.deep.equal([12.1, 1, 1]);
  });

  it('stops at the end for a reader who asked for less motion', async function () {
    if (!(await emulateMedia({ reducedMotion: 'reduce' }))) this.skip();
    const film = await playFilm(await filmed());
    film.runTo(12.1);
    await emulateMedia({});
    expect([film.now, play.callCount, pause.callCount]).to.deep.equal([12.1, 1, 1]);
  });

  it('marks the step that it shows', async () => {
    const card = await filmed();
    const film = await playFilm(card);
    const seen: number[] = [];
    for (const second of [3, 4, 6.9, 7, 11, 4]) {
      film.runTo(second);
      await card.updateComplete;
      seen.push(currentSteps(card)[0] ?? 0);
    }
    expect(seen).to.deep.equal([0, 1, 1, 2, 2, 1]);
    expect(part(card, 'current')).to.equal(parts(card, 'step')[0]);
  });

  it('starts at the moment of a step, and goes to that of another', async () => {
    const card = await filmed();
    const film = await playFilm(card, 'Play 0:07');
    expect(film.now).to.equal(7);
    await press(card, 'Play 0:04');
    expect([film.now, play.callCount]).to.deep.equal([4, 2]);
    expect(video(card) === film.video, 'the same player').to.equal(true);
  });

  it('has its moments as buttons', async () => {
    const card = await filmed();
    const film = await playFilm(card);
    expect(textOf(part(card, 'media-tools')))
      .to.include('0:04 Set-up')
      .and.include('0:07 Step out');
    await press(card, '0:07 Step out');
    expect(film.now).to.equal(7);
  });

  it('runs slower where the reader wants', async () => {
    const card = await filmed();
    const film = await playFilm(card);
    const speed = control(card, 'Speed') as HTMLSelectElement;
    expect([...speed.options].map(({ value }) => Number(value))).to.deep.equal([1, 0.75, 0.5]);
    speed.value = '0.5';
    speed.dispatchEvent(new Event('change'));
    expect(film.video.playbackRate).to.equal(0.5);
  });

  it('has its captions', async () => {
    const { video: shown } = await playFilm(await filmed());
    const [track, ...more] = shown.querySelectorAll('track');
    expect(more).to.deep.equal([]);
    expect([track?.kind, track?.srclang, track?.label]).to.deep.equal(['captions', 'en', 'English']);
    expect(track?.src).to.equal(new URL('media/band-side-step.en.vtt', document.baseURI).href);
  });

  it('stays while something else in the card changes', async () => {
    const card = await filmed();
    const film = await playFilm(card);
    film.runTo(7);
    await press(card, 'More sets');
    expect(video(card) === film.video, 'the same player').to.equal(true);
    film.runTo(12.5);
    expect(film.now, 'and is still a loop').to.equal(4);
  });

  it('gives way to another one', async () => {
    const media = [clip, { ...clip, start: 0, end: 5 }].map((each) => ({ ...each, src: endless() }));
    const card = await mountCard({ ...sample, exercises: [{ ...sideStep, media }] });
    const film = await playFilm(card);
    await press(card, 'Play 0:05');
    await until(inside(card), () => !film.video.isConnected);
    expect(inside(card).querySelectorAll('video')).to.have.length(1);
    expect(textOf(control(card, 'Play 0:08')), 'the first can be played again').to.equal('Play 0:08');
  });

  it('is a picture again on another exercise, and when its card leaves the page', async () => {
    const card = await filmed();
    await playFilm(card);
    const page = card.parentElement!;
    card.remove();
    page.append(card);
    await card.updateComplete;
    expect(isPlaying(card), 'put back').to.equal(false);
    await playFilm(card);
    card.pack = { ...sample, exercises: [{ ...sideStep, media: [{ ...clip, src: endless() }] }] };
    await outcome(card);
    expect(isPlaying(card), 'another exercise').to.equal(false);
  });

  it('says so and shows its poster where it cannot be loaded', async () => {
    const card = await filmed({ src: broken() });
    await press(card, 'Play 0:08');
    const said = await appears(card, '[part~="media"] [role="status"]');
    expect(textOf(said)).to.equal('This video could not be loaded.');
    expect(part(card, 'media').querySelector('img')?.alt).to.equal(clip?.alt);
    expect(isPlaying(card)).to.equal(false);
    expect(parts(card, 'play')).to.have.length(0);
  });

  it('of the next exercise has not failed because that of the last one has', async () => {
    const card = await filmed({ src: broken() });
    await press(card, 'Play 0:08');
    await appears(card, '[part~="media"] [role="status"]');
    card.pack = { ...sample, exercises: [{ ...sideStep, media: [{ ...clip, src: endless() }] }] };
    await outcome(card);
    expect(textOf(part(card, 'play'))).to.equal('Play 0:08');
    expect(textOf(card)).not.to.include('could not be loaded');
  });

  it('can still be played where its poster cannot be loaded', async () => {
    const card = await filmed({ poster: broken() });
    const poster = part(card, 'media').querySelector('img')!;
    poster.dispatchEvent(new Event('error'));
    await card.updateComplete;
    expect(poster.alt).to.equal(clip?.alt);
    expect((await playFilm(card)).now).to.equal(4);
  });
});
