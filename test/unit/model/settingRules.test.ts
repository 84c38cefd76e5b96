import { expect, test } from 'vitest';
import { maybeUnmetDemand, type SettingName } from '../../../src/model/settingRules.ts';
import { defaultSettings, likeVosviewer } from '../../../src/model/settings.ts';
import { texts } from '../../../src/texts/texts.ts';

test('every setting of the defaults, and all that VOSviewer does, is a setting that may be', () => {
  for (const [name, value] of Object.entries({ ...defaultSettings, ...likeVosviewer }))
    expect([name, maybeUnmetDemand(name as SettingName, value)]).toEqual([name, undefined]);
  for (const [name, value] of Object.entries(defaultSettings))
    expect([name, maybeUnmetDemand(name as SettingName, value)]).toEqual([name, undefined]);
});

test('what is none says what it must be', () => {
  const wrong: readonly (readonly [SettingName, unknown, RegExp])[] = [
    ['resolution', 0, /from 0\.01 to 1000/],
    ['resolution', 1001, /from 0\.01 to 1000/],
    ['resolution', Number.NaN, /from 0\.01 to 1000/],
    ['resolution', '1', /a number/],
    ['minPapers', 0, /at least 1/],
    ['minPapers', 1.5, /whole number/],
    ['maxAuthors', 0, /at least 1, or none/],
    ['seed', -1, /at least 0/],
    ['seed', Infinity, /whole number/],
    ['network', 'people', /authors, institutions, countries, keywords/],
    ['layout', undefined, /regions, vos/],
    ['groups', 'true', /true or false/],
    ['only', ['a', 1], /a list of texts, or nothing/],
    ['thesaurus', [['a']], /pairs/],
    ['thesaurus', [['a', null]], /pairs/],
  ];
  for (const [name, value, must] of wrong) expect(texts.demands.mustBe(maybeUnmetDemand(name, value)!)).toMatch(must);
});
