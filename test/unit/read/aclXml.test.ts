import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { onlyPaper, rawNames, readText } from './support.ts';

const older = `<volume id="E17">
  <paper id="1000">
    <title>Proceedings of a Conference</title>
    <editor><first>Ed</first><last>Itor</last></editor>
    <month>April</month>
    <year>2017</year>
    <url>http://www.aclweb.org/anthology/E17-1</url>
  </paper>
  <paper id="1001">
    <title>Gated <fixed-case>N</fixed-case>etworks for <tex-math>k</tex-math>-best Lists</title>
    <author><first>Fei</first><last>Liu</last></author>
    <author><first/><last>Prayitno</last></author>
    <booktitle>Proceedings of a Conference</booktitle>
    <month>April</month>
    <year>2017</year>
    <url>http://www.aclweb.org/anthology/E17-1001</url>
    <abstract>Recurrent networks
	are good.</abstract>
  </paper>
</volume>`;

test('reads volumes in which each paper says everything', async () => {
  const { papers } = await readText(older);
  expect(papers[0]).toMatchObject({ title: 'Proceedings of a Conference', slots: [] });
  expect(papers[1]).toMatchObject({
    title: 'Gated Networks for k-best Lists',
    slots: [
      { raw: 'Fei Liu', family: 'Liu', given: 'Fei' },
      { raw: 'Prayitno', kind: 'person' },
    ],
    abstract: 'Recurrent networks are good.',
    venue: 'Proceedings of a Conference',
    ids: { source: 'acl:E17-1001' },
    provenance: { line: 9 },
  });
  expect([isoDay(papers[1]!.date!.from), papers[1]!.date!.precision]).toEqual(['2017-04-01', 'month']);
});

const newer = (month: string) => `<?xml version='1.0' encoding='UTF-8'?>
<collection id="2020.acl">
  <volume id="main" type="proceedings">
    <meta>
      <booktitle>Proceedings of the Meeting</booktitle>
      <editor><first>Ed</first><last>Itor</last></editor>
      <month>${month}</month>
      <year>2020</year>
    </meta>
    <frontmatter><url hash="x">2020.acl-main.0</url></frontmatter>
    <paper id="1">
      <title>A Paper</title>
      <author id="wei-wang-1" orcid="0000-0002-1825-0097"><first>Wei</first><last>Wang</last><variant script="hani"><first>伟</first><last>王</last></variant></author>
      <url hash="y">2020.acl-main.1</url>
      <doi>10.18653/v1/2020.acl-main.1</doi>
    </paper>
  </volume>
</collection>`;

const dateIn = async (month: string) => (await onlyPaper(newer(month))).date;

test('takes what a paper does not say from its volume, and counts no front matter', async () => {
  const corpus = await readText(newer('July'));
  expect(corpus.files[0]!.records).toEqual({ in: 1, accepted: 1, merged: 0, rejected: 0 });
  expect(corpus.papers[0]).toMatchObject({
    venue: 'Proceedings of the Meeting',
    ids: { doi: '10.18653/v1/2020.acl-main.1', source: 'acl:2020.acl-main.1' },
    slots: [{ raw: 'Wei Wang', orcid: '0000-0002-1825-0097', sourceId: 'acl:wei-wang-1' }],
    date: { precision: 'month' },
  });
  expect(rawNames(corpus.papers[0])).toEqual(['Wei Wang']);
});

test('reads months and ranges of months and days', async () => {
  expect(await dateIn('June–July')).toMatchObject({ precision: 'range' });
  expect(await dateIn('July 5-10')).toMatchObject({ precision: 'range' });
  expect(await dateIn('Sometime')).toMatchObject({ precision: 'year' });
});
