import { list } from './senses';

/** Where things are kept or shown: what is on one of them is there or is not. */
export const PLACES: ReadonlySet<string> = new Set(
  list(
    `agenda, app, board, boards, cloud, dashboard, drive, extranet, file, files, folder, handbook,
     handbooks, hub, intranet, library, log, minutes, noticeboard, noticeboards, offer, page, pages,
     portal, record, records, register, sharepoint, shelf, site, system, tracker, wall, walls,
     website, websites`,
  ),
);
