import { expect, it, test } from 'vitest';
import { documentsOf, written } from './reading.ts';

test.each([
  ['en', 'The bleaching of corals and what it means for the fishes of the reef'],
  ['de', 'Über die Bleiche der Korallen und was sie für die Fische bedeutet'],
  ['fr', 'Le blanchissement des coraux et ce qu’il signifie pour les poissons du récif'],
  ['es', 'El blanqueamiento de los corales y lo que significa para los peces del arrecife'],
  ['it', 'Lo sbiancamento dei coralli e ciò che significa per i pesci della barriera'],
  ['pt', 'O branqueamento dos corais e o que ele significa para os peixes do recife em águas não frias'],
  ['nl', 'Het verbleken van koralen en wat dat voor de vissen van het rif betekent'],
  ['sv', 'Blekning av koraller och vad det betyder för fiskarna som inte är i revet'],
  ['pl', 'Blaknięcie koralowców oraz jego znaczenie dla ryb, które są na rafie i nie tylko'],
  ['tr', 'Mercanların ağarması ve balıklar için bunun ne olduğu bir değerlendirme ile'],
  ['ru', 'Обесцвечивание кораллов и что оно значит для рыб'],
  ['uk', 'Знебарвлення коралів і що це означає для риб у рифі її'],
  ['el', 'Η λεύκανση των κοραλλιών και τι σημαίνει για τα ψάρια'],
  ['ar', 'ابيضاض المرجان وماذا يعني للأسماك في الشعاب'],
  ['fa', 'سفید شدن مرجان‌ها و آنچه برای ماهی‌ها دارد چگونه'],
  ['he', 'הלבנת אלמוגים ומה היא אומרת לדגים'],
  ['hi', 'प्रवाल विरंजन और मछलियों के लिए इसका अर्थ'],
  ['zh', '珊瑚礁白化及其对鱼类的影响'],
  ['ja', 'サンゴの白化とその魚類への影響'],
  ['ko', '산호의 백화와 그것이 물고기에 미치는 영향'],
  ['th', 'การฟอกขาวของปะการังและผลต่อปลา'],
])('%s is told from a title', (language, title) => {
  expect(documentsOf([written({ title })]).languages).toEqual([language]);
});

it('is not told from what is too short or has no words of grammar', () => {
  const titles = ['', 'Corals', 'XQ-17', 'Sargassum muticum'];
  expect(documentsOf(titles.map((title) => written({ title }))).languages).toEqual(['', '', '', '']);
});

it('is that of most of the text: an English abstract beneath a Chinese title is English', () => {
  const abstract =
    'Corals bleach when the water of the sea is too warm, and then they are left by their algae. '.repeat(3);
  expect(documentsOf([written({ title: '珊瑚礁白化', abstract })]).languages).toEqual(['en']);
});

it('is told from titles where topics are made of keywords', () => {
  const papers = [written({ title: 'Über die Bleiche der Korallen und der Algen', keywords: ['Riff'] })];
  expect(documentsOf(papers, { topics: 'keywords' }).languages).toEqual(['de']);
});
