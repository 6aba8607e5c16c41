/** A picture that needs no network. */
export const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** An exercise that says something in every field a card shows. */
export const sideStep = {
  id: 'band-side-step',
  name: 'Side step with a band',
  aliases: ['Lateral band walk', 'Monster walk'],
  summary: 'Small sideways steps against a loop band.',
  why: 'You learn to hold the pelvis level: the base under every squat and stride.',
  teaches: ['hip-rotation', 'single-leg-balance', 'calm-feet'],
  limits: ['On its own it is far from a fast mile.'],
  demand: { complexity: 1, range: 1, load: 2, stability: 3 },
  variables: [
    {
      name: 'Band position',
      axis: 'load',
      steps: [
        { label: 'Above the knees' },
        { label: 'Around the ankles' },
        { label: 'Around the feet', note: 'Most work for the side of the hip.' },
      ],
    },
  ],
  muscles: { primary: ['gluteus-medius'], secondary: ['gluteus-maximus', 'tensor-fasciae-latae'] },
  equipment: [
    { id: 'loop-band', name: 'Loop band' },
    { id: 'chair', name: 'Chair', optional: true, alternatives: ['box', 'low-wall'] },
  ],
  setup: ['Band above the knees, knees soft.'],
  steps: [
    'Press the knees out against the band.',
    { text: "Step a hand's width to the side.", at: 7 },
    { text: 'Bring the other foot in slowly.', media: { kind: 'image', src: picture, alt: 'The foot comes in' } },
  ],
  cues: ['Lead with the heel.', 'Hips level, as if you carried a tray.'],
  faults: [
    { see: 'The knee falls in', why: 'The band wins over the hip.', fix: 'Use a lighter band.' },
    { see: 'The feet drag', fix: 'Take smaller steps.' },
  ],
  feel: { yes: ['Side of the hip'], no: ['Lower back'] },
  dose: '2x10 /side, rest 45s',
  media: [
    {
      kind: 'video',
      src: 'media/band-side-step.mp4',
      type: 'video/mp4',
      poster: picture,
      alt: 'Side steps with a band seen from the front',
      width: 1280,
      height: 720,
      start: 4,
      end: 12,
      loop: true,
      captions: [{ src: 'media/band-side-step.en.vtt', lang: 'en', label: 'English' }],
      chapters: [
        { at: 4, label: 'Set-up', step: 1 },
        { at: 7, label: 'Step out', step: 2 },
      ],
      credit: 'Sample filmer',
      license: 'CC-BY-4.0',
    },
    { kind: 'video', provider: 'youtube', id: '00000000000', poster: picture, alt: 'The full lesson' },
  ],
  safety: {
    stopIf: ['Sharp pain in the hip', 'Numb toes'],
    contraindications: [
      { when: 'Recent hip surgery', level: 'ask' },
      { when: 'A fresh fracture', level: 'avoid' },
      { when: 'Stiff ankles', level: 'modify' },
    ],
  },
  evidence: [
    { claim: 'A lower band asks more of the hip.', url: 'https://example.com/study' },
    { claim: 'Runners like it.' },
  ],
  attribution: { author: 'Sample coach', license: 'CC0-1.0', source: 'https://example.com/band-side-step' },
};

export const squat = {
  id: 'squat',
  name: 'Squat',
  why: 'The same hips, now through a full bend.',
  dose: { sets: 3, reps: [8, 12], tempo: [3, 1, 1, 0], rest: 60 },
  steps: ['Sit down between the heels.', 'Stand up through the whole foot.'],
  replaces: ['air-squat'],
};

export const lunge = { id: 'lunge', name: 'Lunge', why: 'A squat with one leg in front.', dose: '3x8 /side, rest 60s' };

/** Nothing but what every exercise has. */
export const minimal = { id: 'plain', name: 'Plain' };

const qualities = [
  { id: 'hip-rotation', name: 'Hip rotation', description: 'Turning the thigh out.' },
  { id: 'single-leg-balance', name: 'Single-leg balance' },
  { id: 'knee-tracking', name: 'Knee tracking' },
];

const edges = [
  {
    from: 'band-side-step',
    to: 'squat',
    kind: 'transfer',
    axis: 'range',
    transfers: ['hip-rotation', 'knee-tracking'],
    why: 'Knees that press out also track over the toes.',
    gate: { sets: 2, reps: 10, perSide: true, sessions: 2, quality: ['Knees stay over the toes'] },
  },
  { from: 'squat', to: 'lunge', kind: 'progression', axis: 'complexity', transfers: ['knee-tracking'] },
  { from: 'band-side-step', to: 'lunge', kind: 'transfer', axis: 'complexity', gate: { hold: 20, perSide: true } },
  { from: 'lunge', to: 'squat', kind: 'regression', axis: 'range', why: 'On tired days.' },
  { from: 'band-side-step', to: 'plain', kind: 'pairs-with' },
];

/** A pack of four exercises that lead from one to the other. */
export const sample = {
  version: 1,
  lang: 'en',
  title: 'How to grow a runner',
  author: { name: 'Sample author', url: 'https://example.com/author' },
  license: 'CC-BY-SA-4.0',
  disclaimer: 'Sample content: have it reviewed before you use it.',
  qualities,
  exercises: [sideStep, squat, lunge, minimal],
  maps: [{ id: 'hips-to-running', title: 'From the hips to running', edges }],
};
