import { sharedSteps, type SharedSteps } from '../lib/sharedSteps.ts';
import type { Mention } from '../model/identity.ts';
import type { ReviewEvidence, ReviewQueue } from '../model/review.ts';
import type { NodeIndex } from '../model/units.ts';
import { hiddenOwners, ownersAmong } from '../people/owner.ts';
import { comparisonOf, partsOf } from '../people/review/comparison.ts';
import { institutionReviewSteps, type InstitutionReview } from '../people/review/institutionReview.ts';
import { mentionOf } from '../people/review/mentionOf.ts';
import { maybeEvidence, queueOf, reviewSteps, type Review } from '../people/review/review.ts';
import { Roster } from '../people/review/roster.ts';
import type { ReviewSource } from '../people/review/source.ts';
import { drained } from '../lib/steps.ts';
import type { Asked } from './asked.ts';
import type { Study } from './study.ts';

/** Who might be one person, and what speaks for it. Other questions are answered between the steps of finding that out. */
export const reviewAnswers = {
  reviewQueue: async (study: Study, { most }: { readonly most: number }, asked: Asked): Promise<ReviewQueue> => {
    const institutions = await maybeInstitutionReview(study, asked);
    if (institutions) return institutions.queue(most);
    const review = await maybeReview(study, asked);
    return review ? queueOf(review, most) : { suggestions: [], total: 0 };
  },
  reviewEvidence: async (study: Study, id: string, asked: Asked): Promise<ReviewEvidence | undefined> => {
    const institutions = await maybeInstitutionReview(study, asked);
    if (institutions) return institutions.evidence(id);
    const review = await maybeReview(study, asked);
    return review && maybeEvidence(review, id);
  },
  comparison: async (study: Study, nodes: readonly NodeIndex[], asked: Asked): Promise<ReviewEvidence | undefined> => {
    if (nodes.length === 0) return undefined;
    const institutions = await maybeInstitutionReview(study, asked);
    if (institutions) return institutions.comparison(nodes.map((node) => membersOnMap(study).indexOf(node)));
    const review = await maybeReview(study, asked);
    if (!review) return undefined;
    const { files, links } = review;
    const people = nodes.map((node) => files.roster.source.nodeOf.indexOf(node));
    return people.length === 1 ? partsOf(files, links, people[0]!) : comparisonOf(files, people);
  },
  mention: async (study: Study, node: NodeIndex, asked: Asked): Promise<Mention> => {
    const institutions = await maybeInstitutionReview(study, asked);
    if (institutions) return institutions.mention(membersOnMap(study).indexOf(node));
    const source = maybeSource(study)!;
    return mentionOf(drained(Roster.steps(source)), source.nodeOf.indexOf(node));
  },
};

/** One for what is shown: neither who is who nor who is on the map changes within a network. */
const reviews = new WeakMap<Study['network'], SharedSteps<Review>>();

function maybeReview(study: Study, asked: Asked): Promise<Review> | undefined {
  const known = reviews.get(study.network);
  if (known) return asked.inSteps(known());
  const source = maybeSource(study);
  if (!source) return undefined;
  const review = sharedSteps(reviewSteps(source));
  reviews.set(study.network, review);
  return asked.inSteps(review());
}

/** The same of institutions, where the network is of these. */
const institutionReviews = new WeakMap<Study['people'], SharedSteps<InstitutionReview>>();

function maybeInstitutionReview(study: Study, asked: Asked): Promise<InstitutionReview> | undefined {
  const known = institutionReviews.get(study.people);
  if (known) return asked.inSteps(known());
  if (study.settings.network !== 'institutions') return undefined;
  const review = sharedSteps(institutionReviewSteps(sourceOf(study), study.settings));
  institutionReviews.set(study.people, review);
  return asked.inSteps(review());
}

/** People are told apart in the network of authors alone. */
function maybeSource(study: Study): ReviewSource | undefined {
  const { people, ruled } = study;
  if (study.settings.network !== 'authors' || !people.slots || !ruled) return undefined;
  const owners = ownersAmong(people.authors, hiddenOwners(study.corpus, study.settings));
  return { ...sourceOf(study), slots: people.slots, ruledGroups: ruled.groupOf, written: ruled, owners };
}

function sourceOf(study: Study): Omit<ReviewSource, 'slots' | 'ruledGroups' | 'written' | 'owners'> {
  const { papers, people, settings, network, model } = study;
  return {
    papers,
    authors: people.authors,
    decisions: settings.decisions,
    columns: network.columns,
    nodeOf: membersOnMap(study),
    memberships: model.memberships,
    topicLabels: model.topics.map(({ label }) => label),
  };
}

/** Node of each of those whom the network is of, −1 for who is not on the map. */
function membersOnMap({ people, network }: Study): Int32Array {
  const nodes = new Map(network.authors.map((author, node) => [author, node]));
  return Int32Array.from(people.authors, (author) => nodes.get(author) ?? -1);
}
