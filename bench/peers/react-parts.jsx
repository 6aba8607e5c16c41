import { Fragment } from 'react';

/** A text, marked with its language where that is not the interface's. */
export const Text = ({ of: { value, lang, dir } }) =>
  lang === 'en' ? (
    value
  ) : (
    <span lang={lang} dir={dir}>
      {value}
    </span>
  );

export const DemandGlyph = ({ axes }) => (
  <svg className="glyph" viewBox="0 0 40 18" aria-hidden="true">
    {['complexity', 'range', 'load'].map((axis, index) => {
      const level = axes.find((each) => each.axis === axis)?.level ?? 0;
      const y = 3 + index * 6;
      return (
        <Fragment key={axis}>
          <path className="track" d={`M2 ${y}H38`} />
          <path className={`axis ${axis}`} d={`M2 ${y}h${level * 7}`} />
        </Fragment>
      );
    })}
  </svg>
);

export const AxisStroke = ({ axis = '', share = 1 }) => (
  <svg className="stroke" viewBox="0 0 28 8" aria-hidden="true">
    <path className={`axis ${axis}`} d={`M1 4h${Math.round(26 * share)}`} />
  </svg>
);
