import './exercise-card.js';
