import type { FileReport } from '../../model/fileReport.ts';
import type { GivenNetwork } from '../../model/givenNetwork.ts';
import { joinNetworks } from './joinNetworks.ts';
import type { ReadFile } from '../sameWork/mergeRecords.ts';
import { openNoticeBook } from '../notices/noticeBook.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** A file as it was read: it has papers, or it is a network. */
export interface ReadNetworkFile extends ReadFile {
  readonly network?: GivenNetwork | undefined;
}

/** Papers and networks cannot be one picture: where there are papers, the files that are networks are refused. */
export function withoutMixedNetworks<File extends ReadNetworkFile>(files: readonly File[]): File[] {
  const hasPapers = files.some(({ papers }) => papers.length > 0);
  return files.map((file) => (hasPapers && file.network ? refused(file) : file));
}

function refused<File extends ReadNetworkFile>(file: File): File {
  const { report } = file;
  const notices = openNoticeBook(report.name);
  notices.error('network-beside-papers', 0, say.networks.besidePapers(report.name), say.networks.openAlone);
  const records = { in: report.records.in, accepted: 0, merged: 0, rejected: report.records.in };
  const told: FileReport = { ...report, records, notices: [...notices.notices, ...report.notices] };
  return { ...file, report: told, network: undefined };
}

/** All networks of the files as one; undefined where there is none with a node. */
export function networkIn(files: readonly ReadNetworkFile[]): GivenNetwork | undefined {
  const found = files.filter(({ network }) => network && network.nodes.length > 0);
  const networks = found.map(({ network, report }) => withFile(network!, report.name));
  return networks.length > 1 ? joinNetworks(networks) : networks[0];
}

const withFile = (network: GivenNetwork, file: string): GivenNetwork => ({
  ...network,
  ties: network.ties.map((tie) => ({ ...tie, file })),
});
