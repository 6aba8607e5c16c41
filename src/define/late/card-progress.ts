/** What most cards wait for before they are shown. The loader asks for it with the card, a card by itself after that. */
export * from '../../elements/exercise-card/card-progress.js';
