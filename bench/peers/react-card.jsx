// The card as a React developer would write it: one component a part, plain elements, the same classes.
import { memo, useCallback, useId, useState } from 'react';
import { Figures, Variables } from './react-amount.jsx';
import { AxisStroke, DemandGlyph, Text } from './react-parts.jsx';

function Head({ view, words, id }) {
  const { name, aliases, why, summary, demand } = view;
  return (
    <div className="head">
      <div className="stack">
        <div>
          <h3 className="heading">
            <span id={id}>
              <Text of={name} />
            </span>
          </h3>
          {aliases && (
            <p className="aliases small">
              <Text of={aliases} />
            </p>
          )}
        </div>
        {why && (
          <p className="lead">
            <Text of={why} />
          </p>
        )}
        {summary && (
          <p className="quiet">
            <Text of={summary} />
          </p>
        )}
        {demand && (
          <p className="demand small">
            <DemandGlyph axes={demand.axes} />
            <span>
              <span className="sr">
                {words.demandTitle}: {demand.figures}.
              </span>{' '}
              {demand.words}
            </span>
          </p>
        )}
      </div>
    </div>
  );
}

function Line({ line: { label, text, more, quiet, href }, words }) {
  return (
    <li className={label ? 'labelled' : quiet ? 'quiet' : undefined}>
      {label && <span className="label">{label}</span>} <Text of={text} />
      {more && (
        <p className="small">
          <Text of={more} />
        </p>
      )}{' '}
      {href && (
        <a href={href} rel="noopener">
          {words.source}
        </a>
      )}
    </li>
  );
}

function Section({ section: { part, title, lines }, words }) {
  const List = part === 'steps' ? 'ol' : 'ul';
  return (
    <>
      {title && <h4 className="heading">{title}</h4>}
      <List>
        {lines.map((line, index) =>
          part === 'steps' ? (
            <li key={index}>
              <div>
                <Text of={line.text} />
              </div>
            </li>
          ) : (
            <Line key={index} line={line} words={words} />
          ),
        )}
      </List>
    </>
  );
}

const Sections = ({ of, words }) =>
  of.map((section) => (
    <div key={section.part}>
      <Section section={section} words={words} />
    </div>
  ));

function Relation({ relation: { id, name, axis, how, carries, why, gate }, onOpen }) {
  return (
    <li>
      <AxisStroke axis={axis} />
      <div>
        <button className="link" type="button" aria-haspopup="dialog" onClick={() => onOpen(id)}>
          <Text of={name} />
        </button>{' '}
        {how && <span>{how}</span>} {carries && <span className="small">· {carries}</span>}
        {why && (
          <p className="small">
            <Text of={why} />
          </p>
        )}
        {gate && <p className="small num">{gate}</p>}
      </div>
    </li>
  );
}

const System = ({ groups, onOpen }) => (
  <div className="section system">
    {groups.map(({ part, title, relations }) => (
      <div key={part}>
        <h4 className="heading">{title}</h4>
        <ul>
          {relations.map((relation) => (
            <Relation key={relation.id} relation={relation} onOpen={onOpen} />
          ))}
        </ul>
      </div>
    ))}
  </div>
);

function Foot({ credit: { by, license, url }, disclaimer, words, onAct }) {
  const name = by && <Text of={by} />;
  return (
    <footer className="section foot">
      <div className="small">
        <p>
          {url && name ? (
            <a href={url} rel="noopener">
              {name}
            </a>
          ) : (
            name
          )}{' '}
          {name && license ? '·' : null} {license}
        </p>
        {disclaimer && (
          <p>
            <Text of={disclaimer} />
          </p>
        )}
      </div>
      <div className="actions">
        {['share', 'print'].map((what) => (
          <button key={what} className="button" type="button" onClick={() => onAct(what)}>
            {words[what]}
          </button>
        ))}
        <span className="small" role="status" />
      </div>
    </footer>
  );
}

const Faults = ({ faults, words }) => (
  <details className="section faults">
    <summary>{words.faults}</summary>
    {faults.map((section, index) => (
      <Section key={index} section={section} words={words} />
    ))}
  </details>
);

/** One card; it is rendered anew only where its own data are others. */
export const Card = memo(function Card({ view, words }) {
  const id = useId();
  const [, setAsked] = useState('');
  const ask = useCallback((what) => setAsked(what), []);
  return (
    <div className="host">
      <article className="root card" lang="en" aria-labelledby={id}>
        <Head view={view} words={words} id={id} />
        <div className="section stack">
          <Figures view={view} words={words} />
          <Variables ladders={view.variables} />
        </div>
        <div className="section cols">
          <div className="stack">
            <Sections of={view.how} words={words} />
          </div>
          <div className="stack">
            <Sections of={view.beside} words={words} />
          </div>
        </div>
        <Faults faults={view.faults} words={words} />
        <System groups={view.system} onOpen={ask} />
        <div className="section small places">
          <Sections of={view.places} words={words} />
        </div>
        <Foot credit={view.credit} disclaimer={view.disclaimer} words={words} onAct={ask} />
      </article>
    </div>
  );
});
