/** A session of every kind of step: it gets ready, waits, runs, switches sides, rests, and counts rounds. */
export const training = {
  id: 'training',
  lang: 'en',
  exercises: [
    {
      id: 'squat',
      name: 'Squat',
      why: 'It teaches the knees where to go.',
      cues: ['Knees over the toes.'],
    },
    { id: 'step-up', name: 'Step up', cues: ['Hips level.'] },
    {
      id: 'sit',
      name: 'Sit to a chair',
      media: [
        {
          kind: 'image',
          src: '/stories/pages/media/band-positions.svg',
          alt: 'A squat from the side',
          width: 16,
          height: 9,
        },
      ],
    },
    { id: 'split', name: 'Split squat' },
  ],
  maps: [
    {
      id: 'legs',
      tracks: [{ id: 'two', exercises: ['sit', 'squat'] }],
      edges: [
        { from: 'squat', to: 'sit', kind: 'regression', axis: 'range' },
        { from: 'squat', to: 'split', axis: 'load' },
      ],
    },
  ],
  sessions: [
    {
      id: 'short',
      title: 'A short session',
      description: 'Three things and a rest.',
      prepare: 5,
      equipment: ['box'],
      blocks: [
        {
          title: 'Main',
          mode: 'circuit',
          rounds: 2,
          rest: 30,
          items: [
            { exercise: 'squat', dose: { reps: 10 } },
            { exercise: 'step-up', dose: { work: 20, perSide: true } },
          ],
        },
      ],
    },
    {
      id: 'choice',
      blocks: [
        {
          mode: 'pick',
          items: [
            { exercise: 'squat', dose: { reps: 5 } },
            { exercise: 'sit', dose: { reps: 5, tempo: [3, 1, 1, 0] } },
          ],
        },
      ],
    },
    { id: 'rounds', blocks: [{ mode: 'amrap', minutes: 5, items: [{ exercise: 'squat', dose: { reps: 5 } }] }] },
  ],
};

/** Milliseconds of what runs in the short session, and how many of its steps wait. */
export const short = { runs: 5000 + 2 * 45_000 + 30_000, waits: 2 };
