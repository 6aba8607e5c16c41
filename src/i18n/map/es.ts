import { es as common } from '../common/es.js';
import { plural } from '../plural.js';
import type { MapMessages } from './en.js';

const exercises = plural('es', { one: 'un ejercicio', other: '# ejercicios' });
const levels = plural('es', { one: 'un nivel', other: '# niveles' });
const steps = plural('es', { one: 'Un paso', other: '# pasos' });
const onAll = plural('es', { other: '# entre todos los caminos' });
const done = plural('es', { one: '# hecho', other: '# hechos' });
const found = plural('es', { one: 'Un ejercicio encontrado', other: '# ejercicios encontrados' });
const passing = plural('es', { one: 'Un ejercicio destacado', other: '# ejercicios destacados' });

/** Las palabras de un mapa de progresión en español. */
export const es: MapMessages = {
  ...common,
  trouble: 'No se ha podido mostrar este mapa.',
  map: 'Mapa de progresión',
  level: (level) => `Nivel ${level}`,
  states: { todo: 'por hacer', doing: 'en curso', done: 'hecho', skipped: 'omitido' },
  next: 'siguiente',
  orNext: 'o este',
  goal: 'objetivo',

  empty: 'En este mapa aún no hay ejercicios.',
  counts: (all, rows, finished) => `${exercises(all)} en ${levels(rows)}, ${done(finished)}`,
  nextIs: (names) => `a continuación: ${names}`,
  reached: (goal) => `Has llegado a «${goal}».`,
  stepsTo: (count, goal, all) =>
    `${steps(count)} hasta «${goal}»${all > count ? ` por el camino más corto (${onAll(all)})` : ''}`,
  inTurn: ([first = '', ...rest]) => (rest.length > 0 ? `primero ${[first, ...rest].join(', luego ')}` : first),
  carries: (qualities) => `Lo que se aprovecha por el camino: ${qualities}.`,

  more: {
    complexity: 'más partes en movimiento',
    range: 'más recorrido',
    load: 'más carga',
    speed: 'más velocidad',
    stability: 'más equilibrio',
    impact: 'más impacto',
  },
  less: {
    complexity: 'menos partes en movimiento',
    range: 'menos recorrido',
    load: 'menos carga',
    speed: 'menos velocidad',
    stability: 'menos equilibrio',
    impact: 'menos impacto',
  },

  buildsOn: 'Se apoya en',
  preparesFor: 'Prepara para',
  readyAfter: (gate) => `Listo después de ${gate}.`,
  track: (name) => `línea: ${name}`,

  change: (name, state) => `${name}: ${state}. Cambiar`,
  undo: 'Deshacer',
  asMap: 'Mapa',
  asList: 'Lista',
  view: 'Vista',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fit: 'Ajustar',
  zoom: 'Zoom y desplazamiento',
  move: { left: 'Mover a la izquierda', right: 'Mover a la derecha', up: 'Mover arriba', down: 'Mover abajo' },
  keys: 'Las flechas siguen las líneas, Intro abre, la barra espaciadora cambia el estado y Retroceso vuelve atrás.',
  tools: 'Buscar y filtrar',
  find: 'Buscar un ejercicio',
  found: (count) => (count > 0 ? found(count) : 'Ningún ejercicio se llama así'),
  harderBy: 'Más difícil por',
  anyAxis: 'lo que sea',
  have: 'Tengo',
  anything: 'lo que haga falta',
  passing,
  wayTo: 'Camino hasta',
  noGoal: 'ningún objetivo',
  compare: 'Comparar',
  against: 'con',
  comparison: (second, first, how) => `«${second}» frente a «${first}»: ${how}.`,
  same: 'la misma exigencia',
  unknown: 'no se indica',
  nothing: 'nada de material',
  clear: 'Restablecer',
};
