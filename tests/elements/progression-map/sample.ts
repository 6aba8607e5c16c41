/** Six exercises in four tracks, with two ways from the step-up to running. */
export const hips = {
  lang: 'en',
  qualities: [
    { id: 'hip-rotation', name: 'Hip rotation' },
    { id: 'hip-stability', name: 'Hip stability' },
    { id: 'leg-drive', name: 'Leg drive' },
  ],
  exercises: [
    { id: 'side-step', name: 'Side step', demand: { complexity: 1, range: 1, load: 1 } },
    { id: 'squat', name: 'Squat', demand: { complexity: 1, range: 3, load: 2 } },
    { id: 'lunge', name: 'Lunge', demand: { complexity: 3, range: 3, load: 3 } },
    { id: 'step-up', name: 'Step up', demand: { complexity: 3, range: 3, load: 3 } },
    { id: 'pistol', name: 'Single-leg squat' },
    { id: 'run', name: 'Running drill' },
  ],
  maps: [
    {
      id: 'to-running',
      title: 'From the hips to running',
      description: 'Each step adds one demand.',
      goal: 'run',
      tracks: [
        { id: 'hips', name: 'Hips', exercises: ['side-step'] },
        { id: 'two', name: 'Two legs', exercises: ['squat', 'lunge'] },
        { id: 'one', name: 'One leg', exercises: ['step-up', 'pistol'] },
        { id: 'running', name: 'Running', exercises: ['run'] },
      ],
      edges: [
        { from: 'side-step', to: 'squat', kind: 'transfer', axis: 'range', transfers: ['hip-rotation'] },
        { from: 'squat', to: 'lunge', axis: 'complexity', gate: { sets: 3, reps: 12 } },
        { from: 'side-step', to: 'lunge', kind: 'transfer', axis: 'complexity', transfers: ['hip-stability'] },
        { from: 'lunge', to: 'step-up', axis: 'load', transfers: ['hip-stability'] },
        { from: 'step-up', to: 'pistol', axis: 'range' },
        { from: 'pistol', to: 'run', kind: 'transfer', axis: 'complexity', transfers: ['leg-drive'] },
        { from: 'step-up', to: 'run', kind: 'transfer', axis: 'complexity', transfers: ['leg-drive'] },
        { from: 'pistol', to: 'step-up', kind: 'regression', axis: 'range', why: 'The box sets the depth.' },
      ],
    },
    { id: 'short', title: 'The short way', edges: [{ from: 'squat', to: 'run' }] },
  ],
};

/** A reader in the middle of the map. */
export const midway = { states: { 'side-step': 'done', squat: 'done', lunge: 'doing' } } as const;
