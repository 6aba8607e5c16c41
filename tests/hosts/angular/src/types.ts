// What the compiler must know of the tags, and what it must refuse; Angular does not check what templates give them.
import 'exercise-elements/define';

const card = document.createElement('exercise-card');
card.headingLevel = 2;
card.addEventListener('exercise-open', (event) => event.exercise.trim());
document.querySelector('session-timer')?.start();
document.querySelectorAll('program-calendar').forEach((calendar) => calendar.state?.today);

// @ts-expect-error: units are metric or imperial
card.units = 'furlongs';
// @ts-expect-error: a level is a number
card.headingLevel = 'two';
// @ts-expect-error: the event carries the id, not a number
card.addEventListener('exercise-open', (event) => event.exercise.toFixed());
// @ts-expect-error: what is wrong is for the page to read
card.issues = [];
