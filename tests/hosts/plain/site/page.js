// @ts-check
/// <reference types="exercise-elements/define" />

const answer = await fetch('/hips.json');
const card = document.querySelector('exercise-card#property');
const [opened, changed] = document.querySelectorAll('output');
// The loader brings the element when it may: a property that is set before is there for it.
if (card) Object.assign(card, { pack: await answer.json() });

document.addEventListener('exercise-open', (event) => {
  event.preventDefault(); // instead of the dialog
  if (opened) opened.textContent = event.exercise;
});
document.addEventListener('progress-change', ({ exercise, state }) => {
  if (changed) changed.textContent = `${exercise} ${state}`;
});
export {};
