// First, because Lit asks for what is in it when it is evaluated.
import './xhtml.js';
import './exercise-card.js';
import './program-calendar.js';
import './progression-map.js';
import './session-timer.js';
