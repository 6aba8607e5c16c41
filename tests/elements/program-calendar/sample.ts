/** Five days of every kind, six times over; day 1 is due on the Tuesday that the tests begin on. */
export const hips = {
  id: 'hips',
  lang: 'en',
  exercises: [
    { id: 'squat', name: 'Squat', why: 'It teaches the knees where to go.' },
    { id: 'pistol', name: 'Single-leg squat', summary: 'A squat on one leg.' },
  ],
  sessions: [
    {
      id: 'strong',
      title: 'Strong hips',
      description: 'Twelve minutes for the hips.',
      blocks: [{ items: [{ exercise: 'squat', dose: '2x10' }] }],
    },
    { id: 'easy', title: 'Easy hips', blocks: [{ items: [{ exercise: 'squat', dose: '1x5' }] }] },
  ],
  programs: [
    {
      id: 'thirty',
      title: 'Thirty days',
      description: 'Five days, six times.',
      days: [
        { kind: 'session', session: 'strong', minimum: 'One set of squats' },
        { kind: 'learn', exercise: 'squat', title: 'Why we squat' },
        { kind: 'rest' },
        { kind: 'test', exercise: 'pistol' },
        { kind: 'choice', sessions: ['strong', 'easy'] },
      ],
      repeat: 6,
      ramp: [{ field: 'sets', operation: '+', step: 1, every: 10, cap: 4 }],
    },
    {
      id: 'asking',
      title: 'One that asks',
      policy: { missed: 'ask' },
      days: [{ kind: 'session', session: 'easy' }],
      repeat: 4,
    },
  ],
};

/** The date on which the tests are: a Wednesday. */
export const today = '2026-12-09';
