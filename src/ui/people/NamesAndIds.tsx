import { wellFormed } from '../../lib/wellFormed.ts';
import type { PersonNames } from '../../model/whoIsWho.ts';
import { texts } from '../../texts/texts.ts';
import { Section } from '../parts/Section.tsx';
import { CountedRow } from './CountedRow.tsx';

const words = texts.people.names;
const { rules: ruleWords } = texts.people;

/** What a person is called and known by, and why each name stands for him or her; every number opens to its papers. */
export const NamesAndIds = ({ found: { names, ids, rules } }: { readonly found: PersonNames }) => (
  <Section title={words.title} aside={words.count(names.length)} open={names.length > 1 || ids.length > 0}>
    <ul class="counted-rows">
      {names.map(({ name, papers }) => (
        <CountedRow key={name} name={name} papers={papers}>
          {name}
        </CountedRow>
      ))}
    </ul>
    {ids.length > 0 && (
      <>
        <h3>{words.ids}</h3>
        <ul class="counted-rows">
          {ids.map(({ scheme, id, papers }) => (
            <CountedRow key={`${scheme} ${id}`} name={texts.names.id(scheme, id)} papers={papers}>
              {texts.names.scheme(scheme)} {scheme === 'ORCID' ? <Orcid id={id} /> : id}
            </CountedRow>
          ))}
        </ul>
      </>
    )}
    <h3>{words.why(names.length)}</h3>
    <ul class="counted-rows">
      {rules.map(({ rule, papers }) => (
        <CountedRow key={rule} name={ruleWords[rule]} papers={papers}>
          {ruleWords[rule]}
        </CountedRow>
      ))}
    </ul>
  </Section>
);

const Orcid = ({ id }: { readonly id: string }) => (
  <a href={`https://orcid.org/${encodeURIComponent(wellFormed(id))}`} target="_blank" rel="noopener noreferrer">
    {id}
  </a>
);
