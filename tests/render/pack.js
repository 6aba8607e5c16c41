/** A small pack that says something of everything an article has a place for. */
export const pack = {
  id: 'hips',
  lang: 'en',
  license: 'CC0-1.0',
  author: { name: 'Sample coach', url: 'https://coach.example/' },
  qualities: [{ id: 'balance', name: 'Balance', description: 'Standing on one foot.' }],
  exercises: [
    {
      id: 'squat',
      name: { en: 'Squat', de: 'Kniebeuge' },
      why: 'The base of a stride.',
      dose: '3x8-12 rest 60s',
      steps: [{ text: 'Sit down.', at: 2 }, 'Stand up.'],
      faults: [{ see: 'Knees fall in', fix: 'Press them out.' }],
      limits: ['It is slow.'],
      equipment: [{ id: 'chair', optional: true }],
      media: [
        {
          kind: 'video',
          src: 'media/squat.mp4',
          poster: 'media/squat.jpg',
          alt: 'A squat from the side',
          width: 1280,
          height: 720,
          start: 1,
          end: 9,
          chapters: [
            { at: 2, label: 'Down' },
            { at: 5, label: 'Up' },
          ],
        },
      ],
    },
    { id: 'lunge', name: 'Lunge', teaches: ['balance'], dose: { distance: { value: 20, unit: 'm' } } },
  ],
  maps: [
    {
      id: 'way',
      title: 'From two legs to one',
      goal: 'lunge',
      edges: [{ from: 'squat', to: 'lunge', axis: 'complexity', transfers: ['balance'], gate: { sets: 3, reps: 12 } }],
    },
  ],
  sessions: [
    { id: 'short', title: 'Short', prepare: 10, blocks: [{ rounds: 2, rest: 30, items: [{ exercise: 'squat' }] }] },
  ],
  programs: [
    {
      id: 'week',
      title: 'A week',
      days: [{ kind: 'session', session: 'short', minimum: 'One squat' }, { kind: 'rest' }],
    },
  ],
};
