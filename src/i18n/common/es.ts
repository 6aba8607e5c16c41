import { es as dose } from '../dose-words/es.js';
import type { CommonMessages } from './en.js';
import { plural } from '../plural.js';

const sessions = plural('es', { one: 'una sesión', other: '# sesiones' });

/** Las palabras que necesita cada elemento. */
export const es: CommonMessages = {
  lang: 'es',
  dose,
  inline: (name) => (/^\p{Lu}[^\p{Lu}]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name),
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  gate: (amount, count) => {
    if (count === 0) return amount;
    return amount ? `${amount} en ${sessions(count)}` : sessions(count);
  },

  axes: {
    complexity: 'complejidad',
    range: 'recorrido',
    load: 'carga',
    speed: 'velocidad',
    stability: 'estabilidad',
    impact: 'impacto',
  },
  ofFive: (axis, level) => `${axis} ${level} de 5`,
  easier: 'En un día difícil',
  beside: 'Junto a él',
  close: 'Cerrar',
  back: 'Atrás',
};
