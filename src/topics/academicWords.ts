import type { KnownLanguage } from './stopWords.ts';

/** Words that papers say whatever they are about; those of English in all inflected forms. */
const english =
  'able abstract accepted according accordingly account accurate accurately achieve achieved achieves ' +
  'achieving addition additional additionally address addressed addresses addressing adopt adopted advance ' +
  'advanced affect affected affects aim aims allow allowing allows alternative analyse analyses analysis ' +
  'analyze analyzed annual apparent apparently appear appeared appears application applications applied ' +
  "applies apply applying approach approaches appropriate argue argued argues arise arises article article's " +
  'ask asked aspect aspects assess assessing assessment associated attain attained attempt attempted attempts ' +
  'attention author authors available background based basis believe best better book brief briefly broad ' +
  'broadly building built calculate calculated calculates call called capable careful carefully carried carry ' +
  'case cases central certain certainly challenge challenges chapter characterising characterizing claim clear ' +
  'clearly collected comment comments common commonly comparative compare compared compares comparing ' +
  'comparison complex comprehensive compute concept concerned concerning conclude concluded concluding ' +
  'conclusion conclusions conducted conference confirm consequence consequently consider considerations ' +
  'considered considering considers consistent consistently consists construct constructed contain containing ' +
  'contains contents context contexts contrast contribute contributes contributing contribution contributions ' +
  'copyright correction correctly corresponding corrigendum critical crucial current currently deal dealing ' +
  'deals define defined degree demonstrate demonstrated demonstrates demonstrating depend depended depends ' +
  'derive derived derives describe described describing design designed despite detail detailed detailing ' +
  'determine determined determines determining develop developed developing development different difficult ' +
  'directly discovered discuss discussed discusses discussion distinct drawing driven due easily easy editor ' +
  'editorial editors effect effective effectively effects efficient efficiently elsevier emerge emerged ' +
  'emerging empirical employ employed employing employs enable enabled enables enabling encourage enhance ' +
  'enhanced enhances ensure entire entirely erratum especially essential essentially establish established ' +
  'establishes establishing estimate estimating evaluate evaluating evidence examination examine examined ' +
  'examines examining example exist existence existing exists expected experience experiment experimental ' +
  'experiments explain explaining explicit explicitly exploration explore explored explores exploring express ' +
  'expressed extend extended extends extensive extensively extent facilitate facilitates fail fails failure ' +
  'fair fairly far feature features figure figures fill filled finally find finding findings focus focused ' +
  'focuses focusing followed following follows formulated framework full fully fundamental furthermore future ' +
  'general generally generate generated gives giving goal goals greater greatly grow growing handle handles ' +
  'happen help helping helps high higher highlight highlighted highlighting highlights highly hold holds hope ' +
  'hypothesis idea identified identifies identify identifying illustrate illustrating immediate impact ' +
  'implication implications important improve improved improvement improves improving inc include included ' +
  'includes including increase increased increases increasing increasingly indeed indicate indicated indicates ' +
  'indicating influence informed inherent initial initially insight insights instance interest interesting ' +
  'interestingly international introduce introduced introduces introducing introduction investigate ' +
  'investigated investigates investigating investigation investigations involve involved involving issue ' +
  'issues keep keeps key keyword keywords know large largely larger largest last latter lead leading leads ' +
  'lesson lessons letter leverage leverages leveraging license likely limitation limitations limited link ' +
  'literature little long longer longest looking low lower made main mainly major majority manner meaning ' +
  'measure measured measuring mechanism meeting mention mentioned merely method methodology methods modeling ' +
  'modelling moreover mostly motivated multiple namely necessary need needed needing nevertheless new notable ' +
  'notably note notes novel novelty number numerous objective objectives observation observe observed ' +
  'observing obtain obtained occur occurred occurs offer offers open original otherwise outlook outperform ' +
  'outperforms overview paper papers part particular particularly people perform performance performed ' +
  'performs perhaps perspective perspectives plays point points possess possibility possible possibly ' +
  'potential potentially powerful practical precise precisely preface preliminary present present-day ' +
  'presented presenting presents previous previously primarily primary principled prior problem problems ' +
  'proceedings produce produced produces promise promising proper properly property proposal propose proposed ' +
  'proposes proposing prospects prove proven provide provided provides providing publication publications ' +
  'published publisher purpose quantify quantifying question questions quickly range rapid rapidly rate rates ' +
  'readily reason received recent recently reduce reduced reduces reducing regard regardless regards related ' +
  'relation relationship relative relatively release releasing relevant relies rely remain remained remains ' +
  'remarkable remarkably reply report reported reporting reports represent represented represents require ' +
  'required requires requiring research researcher researchers reserved respect respectively respond response ' +
  'result results rethinking reveal revealing reveals review reviewed reviewing reviews revisited revisiting ' +
  'rich rights rigorous rigorously robustly role roles satisfactory satisfy scenario scenarios scheme section ' +
  'sections seek seems selected serve serves setting settings shall short show showing shown shows significant ' +
  'significantly similar similarly simple simply simultaneously single situation situations size slightly ' +
  'small solely solution solutions solve solved solves solving some special specific specifically standard ' +
  'standards start started state state-of-the-art stated states step steps strategy strong stronger strongly ' +
  'studied studies study studying subsequent substantial substantially successful successfully suffer ' +
  'sufficient sufficiently suggest suggested suggesting suggests summarize summarized summarizes summary ' +
  'superior support supporting supports surprising surprisingly survey symposium system systematic table ' +
  'tables takes taking technique techniques tend term terms test tested tests theoretical therein thing things ' +
  'title topic topics towards tracing traditional traditionally try tutorial type types typical typically ' +
  'ultimately underlying understand understanding understood undertake unfortunately unified unique unknown ' +
  'untitled unveiling upcoming update usage used useful user usual usually utilize utilized utilizing valid ' +
  'valuable variety various varying vast verified verify version versus view views want whole wide widely ' +
  'widespread work workshop year years yield yielding yields ';

const others = {
  de:
    'analyse analysen ansatz ansätze anwendung anwendungen arbeit arbeiten aspekte auswirkungen auswertung ' +
    'beitrag beiträge bericht beispiel bedeutung betrachtung darstellung einfluss einführung entwicklung ' +
    'entwicklungen ergebnis ergebnisse erste fragen grundlagen hinweise methode methoden möglichkeiten neue ' +
    'neuen neuer probleme problem rolle stand studie studien teil überblick übersicht untersuchung ' +
    'untersuchungen verfahren vergleich versuch vorschlag zusammenfassung ziel ziele ',
  fr:
    'analyse analyses approche approches apport apports application applications article articles aspects auteur ' +
    'auteurs cas contribution conclusion développement effet effets étude études évaluation exemple introduction ' +
    'méthode méthodes modèle nouveau nouvelle nouveaux nouvelles note problème problèmes proposition propos ' +
    'question questions rapport recherche recherches résultat résultats résumé rôle travail travaux ',
  es:
    'análisis aplicación aplicaciones aproximación artículo artículos aspectos autor autores caso casos ' +
    'conclusiones contribución desarrollo efecto efectos ejemplo enfoque estudio estudios evaluación ' +
    'investigación investigaciones introducción método métodos metodología nueva nuevo nuevas nuevos objetivo ' +
    'objetivos problema problemas propuesta resultado resultados resumen revisión trabajo trabajos ',
  it:
    'analisi applicazione applicazioni approccio articolo aspetti autore autori caso casi conclusioni contributo ' +
    'effetti esempio introduzione metodo metodi nuovo nuova nuovi nuove obiettivo problema problemi proposta ' +
    'ricerca ricerche risultati risultato studio studi sviluppo valutazione lavoro ',
  pt:
    'análise aplicação aplicações abordagem artigo artigos aspectos autor autores caso casos conclusões ' +
    'contribuição desenvolvimento efeito efeitos estudo estudos avaliação introdução método métodos metodologia ' +
    'nova novo novas novos objetivo objetivos pesquisa problema problemas proposta resultado resultados resumo ' +
    'revisão trabalho trabalhos ',
  nl:
    'aanpak analyse artikel bijdrage effect effecten gebruik inleiding methode methoden nieuw nieuwe onderzoek ' +
    'ontwikkeling overzicht probleem resultaat resultaten rol studie toepassing vergelijking verslag ',
  sv:
    'analys artikel bidrag effekt effekter forskning metod metoder ny nya resultat studie studier undersökning ' +
    'utveckling översikt ',
  pl: 'analiza artykuł badania badanie metoda metody ocena problem problemy praca rola wpływ wyniki zastosowanie ',
  tr:
    'analiz analizi araştırma bir çalışma çalışması etkisi incelenmesi makale sonuç sonuçlar üzerine yeni yöntem ' +
    'değerlendirilmesi ',
  ru:
    'анализ влияние вопрос вопросы исследование исследования исследований метод методы методов новый новые новая ' +
    'особенности оценка применение проблема проблемы работа работы разработка результат результаты роль статья ' +
    'статье статьи использование ',
  uk:
    'аналіз вплив дослідження метод методи нові оцінка проблеми робота розробка результати роль стаття статті ' +
    'використання ',
  zh: '研究 分析 方法 影响 应用 本文 结果 提出 问题 目的 结论 探讨 作用 综述 进展 表明 论文 及其 评价 基于 采用 不同 研究进展 ',
  ja: '研究 分析 方法 影響 応用 本稿 本論文 結果 提案 問題 目的 結論 検討 考察 報告 評価 手法 一 用い 調査 開発 論文 ',
  ko: '연구 분석 방법 영향 결과 논문 제안 개발 관한 대한 위한 통한 통해 따른 중심으로 미치는 ',
  ar: 'دراسة تحليل بحث البحث الدراسة نتائج النتائج طريقة أثر دور تطبيق مشكلة ',
  fa: 'بررسی مطالعه تحلیل نتایج روش مقاله تأثیر تاثیر نقش ارائه ',
} as const;

/** By language, in lower case. */
export const academicWords: readonly (readonly [KnownLanguage, readonly string[]])[] = Object.entries({
  en: english,
  ...others,
}).map(([language, words]) => [language as KnownLanguage, words.trim().split(' ')]);
