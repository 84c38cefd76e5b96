import type { FileMetaData, SchemaElement, SchemaTree } from 'hyparquet';

/** A column of a nested table as if it were flat: `authorships.author.display_name`. */
export interface FlatColumn {
  readonly name: string;
  /** Names of the fields from the row to the value, without the lists between. */
  readonly path: readonly string[];
  /** Where each list item has family and given names apart: the fields of both, family first. */
  readonly parts?: readonly [family: string, given: string];
  /** The value lies in a list, so that a row has several. */
  readonly isList: boolean;
  /** Stands before ids that are bare numbers: whose they are. */
  readonly scheme: string;
  /** The physical columns it is made of. */
  readonly physical: readonly string[];
}

const isList = ({ logical_type, converted_type }: SchemaElement) =>
  logical_type?.type === 'LIST' || converted_type === 'LIST';

/** The node that the items of a list are; older writers leave out one of the two levels between. */
function itemOf(list: SchemaTree): SchemaTree {
  const repeated = list.children[0]!;
  return repeated.children.length === 1 ? repeated.children[0]! : repeated;
}

/** Semantic Scholar's data sets. */
const schemes: Readonly<Record<string, string>> = { 'authors.authorId': 's2:' };

function flatten(node: SchemaTree, path: readonly string[], inList: boolean): FlatColumn[] {
  const inside = inList || node.element.repetition_type === 'REPEATED';
  if (isList(node.element) && node.children.length === 1) return flatten(itemOf(node), path, true);
  if (node.children.length > 0)
    return node.children.flatMap((child) => flatten(child, [...path, child.element.name], inside));
  const name = path.join('.');
  return [{ name, path, isList: inside, scheme: schemes[name] ?? '', physical: [node.path.join('.')] }];
}

const family = /^(?:family|family_?name|last|last_?name|surname)$/i;
const given = /^(?:given|given_?names?|first|first_?name|forenames?)$/i;

/** `author.family` and `author.given` together are a column of names, `author`. */
function nameColumns(columns: readonly FlatColumn[]): FlatColumn[] {
  return columns.flatMap((column) => {
    const last = column.path.at(-1)!;
    const path = column.path.slice(0, -1);
    if (!column.isList || path.length === 0 || !family.test(last)) return [];
    const partner = columns.find(
      (other) => other.isList && other.path.slice(0, -1).join('.') === path.join('.') && given.test(other.path.at(-1)!),
    );
    if (!partner) return [];
    const physical = [...column.physical, ...partner.physical];
    return [
      { name: path.join('.'), path, parts: [last, partner.path.at(-1)!] as const, isList: true, scheme: '', physical },
    ];
  });
}

export function flatColumns(root: SchemaTree): FlatColumn[] {
  const columns = root.children.flatMap((child) => flatten(child, [child.element.name], false));
  return [...columns, ...nameColumns(columns)];
}

/** The schema without the branches that hold nothing wanted, in the flat form of the file. */
function prunedSchema(node: SchemaTree, isWanted: (physical: string) => boolean): SchemaElement[] {
  if (node.children.length === 0) return isWanted(node.path.join('.')) ? [node.element] : [];
  const branches = node.children.map((child) => prunedSchema(child, isWanted)).filter((branch) => branch.length > 0);
  if (branches.length === 0 && node.path.length > 0) return [];
  return [{ ...node.element, num_children: branches.length }, ...branches.flat()];
}

/** The same file as if it had the wanted columns alone; the others are then never unpacked. */
export function withColumns(metadata: FileMetaData, root: SchemaTree, columns: readonly FlatColumn[]): FileMetaData {
  const wanted = new Set(columns.flatMap(({ physical }) => physical));
  return {
    ...metadata,
    schema: prunedSchema(root, (physical) => wanted.has(physical)),
    row_groups: metadata.row_groups.map((group) => ({
      ...group,
      columns: group.columns.filter(({ meta_data }) => meta_data && wanted.has(meta_data.path_in_schema.join('.'))),
    })),
  };
}
