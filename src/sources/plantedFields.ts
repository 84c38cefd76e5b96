import type { Random } from '../lib/random.ts';

/** A field of research of the synthetic corpus: its keywords, and the settings its titles speak of. */
export interface Field {
  readonly name: string;
  readonly terms: readonly string[];
  readonly contexts: readonly string[];
}

function field(name: string, terms: string, contexts: string): Field {
  return { name, terms: terms.split(', '), contexts: contexts.split(', ') };
}

export const fields: readonly Field[] = [
  field(
    'coral reefs',
    'coral bleaching, reef fish, symbiotic algae, ocean acidification, larval settlement, coral disease, marine heatwaves, reef restoration, sponge communities, herbivore grazing, thermal tolerance, calcification, parrotfish, marine protected areas',
    'a Pacific atoll, the Red Sea, turbid lagoons, deep reef slopes',
  ),
  field(
    'graph theory',
    'graph colouring, planar graphs, spanning trees, random graphs, chromatic number, hypergraphs, treewidth, perfect matchings, Hamiltonian cycles, extremal graphs, spectral gap, graph minors, expander graphs, clique covers',
    'sparse regular graphs, bounded degree classes, infinite families, tournaments',
  ),
  field(
    'solid-state batteries',
    'solid electrolyte, lithium metal anode, dendrite growth, ionic conductivity, sulfide glass, garnet ceramic, interfacial resistance, cathode coating, cycle life, polymer electrolyte, sodium-ion cells, stack pressure, grain boundaries, fast charging',
    'pouch cells, thin films, electric vehicles, cold climates',
  ),
  field(
    'malaria control',
    'insecticide resistance, bed nets, Anopheles mosquitoes, drug resistance, parasite clearance, malaria vaccine, rapid diagnostic tests, seasonal transmission, asymptomatic carriers, gene drive, indoor spraying, placental malaria, vector surveillance, artemisinin',
    'coastal villages, highland districts, border regions, urban settlements',
  ),
  field(
    'exoplanets',
    'transit photometry, radial velocity, hot Jupiters, planetary atmospheres, habitable zone, stellar activity, direct imaging, orbital resonance, transmission spectra, super-Earths, debris discs, planet formation, microlensing, tidal heating',
    'nearby red dwarfs, young clusters, binary stars, the galactic bulge',
  ),
  field(
    'medieval trade',
    'merchant guilds, port customs, wool trade, coin hoards, market charters, river tolls, spice routes, account books, shipwreck archaeology, credit networks, urban fairs, salt production, notarial records, weights and measures',
    'the Baltic towns, the Venetian lagoon, the lower Rhine, Mediterranean islands',
  ),
  field(
    'speech recognition',
    'acoustic models, speaker adaptation, noise robustness, language modelling, end-to-end transcription, code switching, voice activity detection, low-resource languages, pronunciation lexicons, hidden Markov models, self-supervised audio, prosody, keyword spotting, far-field microphones',
    'call centres, classroom recordings, emergency calls, oral archives',
  ),
  field(
    'glaciology',
    'ice sheet dynamics, basal sliding, calving fronts, ice cores, surface mass balance, subglacial lakes, firn compaction, glacier retreat, grounding lines, meltwater plumes, sea-level rise, radar sounding, crevasses, permafrost thaw',
    'West Antarctica, the Greenland margin, Andean valleys, Arctic islands',
  ),
  field(
    'quantum computing',
    'error correction, surface codes, superconducting qubits, trapped ions, quantum annealing, variational circuits, decoherence, magic states, quantum supremacy, gate fidelity, topological qubits, quantum chemistry, crosstalk, randomized benchmarking',
    'small processors, noisy devices, modular architectures, cryogenic hardware',
  ),
  field(
    'soil microbiology',
    'rhizosphere bacteria, mycorrhizal fungi, nitrogen fixation, soil carbon, microbial biomass, root exudates, denitrification, metagenomics, soil enzymes, drought stress, cover crops, biochar, phosphorus uptake, litter decomposition',
    'temperate grasslands, rice paddies, boreal forests, degraded farmland',
  ),
  field(
    'labour economics',
    'minimum wage, job polarisation, wage inequality, unemployment insurance, labour mobility, gender pay gap, apprenticeships, collective bargaining, monopsony power, informal employment, remote work, parental leave, skill mismatch, early retirement',
    'border counties, small firms, rural districts, post-industrial cities',
  ),
  field(
    'protein folding',
    'molecular chaperones, misfolding, energy landscapes, molecular dynamics, amyloid fibrils, disulfide bonds, folding kinetics, structure prediction, membrane proteins, intrinsically disordered proteins, hydrogen exchange, prions, protein design, allostery',
    'crowded solutions, single molecules, living cells, thermophilic bacteria',
  ),
  field(
    'urban transport',
    'bus rapid transit, cycling infrastructure, congestion pricing, travel surveys, pedestrian safety, ride sharing, traffic signals, parking policy, modal shift, light rail, travel time reliability, freight deliveries, transit equity, mobility data',
    'mid-sized cities, hillside districts, tourist towns, growing suburbs',
  ),
  field(
    'computer vision',
    'object detection, image segmentation, optical flow, feature matching, stereo depth, visual tracking, convolutional networks, image retrieval, pose estimation, scene understanding, domain adaptation, texture synthesis, point clouds, vision transformers',
    'aerial imagery, surgical video, crowded streets, night scenes',
  ),
  field(
    'sleep medicine',
    'sleep apnoea, circadian rhythm, insomnia, melatonin, slow-wave sleep, shift work, daytime sleepiness, actigraphy, sleep deprivation, restless legs, narcolepsy, airway pressure therapy, memory consolidation, chronotype',
    'night nurses, adolescents, older adults, long-haul crews',
  ),
  field(
    'number theory',
    'prime gaps, elliptic curves, modular forms, Diophantine equations, zeta functions, class groups, sieve methods, Galois representations, additive combinatorics, continued fractions, quadratic residues, rational points, exponential sums, lattice reduction',
    'function fields, short intervals, cyclotomic extensions, higher dimensions',
  ),
  field(
    'bird migration',
    'stopover ecology, magnetic compass, light pollution, geolocators, flyway conservation, moult timing, wind drift, weather radar, breeding phenology, partial migration, fuel loads, songbirds, wader populations, nocturnal flight calls',
    'desert crossings, island chains, mountain passes, coastal wetlands',
  ),
  field(
    'catalysis',
    'zeolites, single-atom catalysts, carbon dioxide reduction, hydrogen evolution, ligand design, reaction mechanisms, methane activation, photocatalysis, enantioselectivity, surface adsorption, ammonia synthesis, metal-organic frameworks, catalyst deactivation, electrocatalysis',
    'flow reactors, aqueous media, high pressure, mild conditions',
  ),
  field(
    'privacy and cryptography',
    'homomorphic encryption, zero-knowledge proofs, differential privacy, key exchange, side channels, secure multiparty computation, anonymity networks, hash functions, digital signatures, post-quantum schemes, password habits, private set intersection, blockchain consensus, location traces',
    'smart cards, hospital records, mobile apps, national registers',
  ),
  field(
    'child language',
    'vocabulary growth, bilingual infants, joint attention, word learning, grammatical gender, babbling, storybook reading, phonological awareness, late talkers, child-directed speech, question formation, narrative skills, sign language, statistical learning',
    'rural nurseries, immigrant families, preschool classrooms, play sessions',
  ),
];

const angles =
  'long-term trends, a comparative study, new evidence, a longitudinal analysis, limits and prospects, an open dataset, a simple model, lessons from ten years, a systematic review, early results, a unified view, a field report, first principles, an unexpected link, methods and pitfalls, an experimental test, a statistical approach, a critical reappraisal, spatial patterns, causes and consequences'.split(
    ', ',
  );
const openings =
  'Measuring, Modelling, Understanding, Rethinking, Predicting, Mapping, Explaining, Tracing, Estimating, Comparing, Revisiting, Observing, Characterising, Disentangling, Quantifying, Monitoring'.split(
    ', ',
  );

const oneOf = (random: Random, choices: readonly string[]): string => choices[Math.floor(random() * choices.length)]!;
const capitalised = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** A title that speaks of the two terms; the wording never adds a term of another field. */
export function titleOf(random: Random, subject: Field, first: string, second: string): string {
  const context = oneOf(random, subject.contexts);
  switch (Math.floor(random() * 7)) {
    case 0:
      return `${oneOf(random, openings)} ${first} in ${context}: ${oneOf(random, angles)}`;
    case 1:
      return `${capitalised(first)} and ${second} in ${context}`;
    case 2:
      return `${oneOf(random, openings)} ${first} through ${second}: ${oneOf(random, angles)}`;
    case 3:
      return `The link between ${first} and ${second} in ${context}`;
    case 4:
      return `${capitalised(first)}, ${second} and ${context}: ${oneOf(random, angles)}`;
    case 5:
      return `${oneOf(random, openings)} the role of ${first} for ${second} in ${context}`;
    default:
      return `Towards ${second} with ${first} in ${context}: ${oneOf(random, angles)}`;
  }
}
