import { useId, useState } from 'react';
import { AxisStroke, Text } from './react-parts.jsx';

const StepButton = ({ by, scale, label, move }) => (
  <button
    className="button step"
    type="button"
    aria-label={label}
    aria-disabled={(by < 0 && scale.least) || undefined}
    onClick={() => move((moved) => ({ ...moved, [scale.of]: (moved[scale.of] ?? 0) + by }))}
  >
    {by > 0 ? '+' : '−'}
  </button>
);

function Figure({ part: { label, value, scale }, words, move }) {
  const plain = typeof value === 'string';
  const shown = plain ? value : <Text of={value} />;
  return (
    <div className={plain ? 'figure' : 'words'}>
      <dt>{label}</dt>
      <dd>
        {scale && <StepButton by={-1} scale={scale} label={words[`-${scale.of}`]} move={move} />}
        {scale ? <output>{shown}</output> : <span>{shown}</span>}
        {scale && <StepButton by={1} scale={scale} label={words[`+${scale.of}`]} move={move} />}
      </dd>
    </div>
  );
}

/** The dose part by part, and what is needed for it. */
export function Figures({ view: { dose, equipment }, words }) {
  const [, move] = useState({});
  return (
    <dl className="dose num" aria-label={words.amount}>
      {dose.map((part) => (
        <Figure key={part.label} part={part} words={words} move={move} />
      ))}
      {equipment.length > 0 && (
        <div className="words">
          <dt>{words.need}</dt>
          {equipment.map((thing) => (
            <dd key={thing.value}>
              <Text of={thing} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

function Variable({ name, axis, steps }) {
  const id = useId();
  const [chosen, choose] = useState(0);
  const note = steps[chosen]?.note;
  return (
    <div className="variable" role="radiogroup" aria-labelledby={id}>
      <div id={id}>
        <h4 className="heading">
          <Text of={name} />
        </h4>
      </div>
      <div className="ladder">
        {steps.map(({ label }, step) => (
          <label key={step}>
            <input type="radio" name={id} checked={step === chosen} onChange={() => choose(step)} />
            <AxisStroke axis={axis} share={(step + 1) / steps.length} />{' '}
            <span>
              <Text of={label} />
            </span>
          </label>
        ))}
      </div>
      {note && (
        <p className="small" role="status">
          <Text of={note} />
        </p>
      )}
    </div>
  );
}

/** The ladders inside the exercise. */
export const Variables = ({ ladders }) => ladders.map((ladder) => <Variable key={ladder.name.value} {...ladder} />);
