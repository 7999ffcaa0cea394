/** Something that takes up so much height. */
export interface Item {
  height: number;
}

/** Distributes items over pages, in their order. None is left out: one that is too high has a page to itself. */
export function paged<Kind extends Item>(items: Kind[], room: number): Kind[][] {
  const pages: Kind[][] = [];
  for (const item of items) {
    const page = pages.at(-1);
    if (page && heightOf(page) + item.height <= room) page.push(item);
    else pages.push([item]);
  }
  return pages;
}

/**
 * Of several ways to set the same items, the roomiest first, the first that has as many of them on one page as any. So
 * nothing is set tighter than it helps.
 */
export function roomiest<Kind extends Item>(room: number, ...ways: Kind[][]): Kind[] {
  const onFirstPage = (items: Kind[]) => paged(items, room)[0]?.length ?? 0;
  const most = Math.max(...ways.map(onFirstPage));
  return ways.find((items) => onFirstPage(items) === most) ?? [];
}

/** As many items as one page has room for, set as roomily as that allows. */
export function onOnePage<Kind extends Item>(room: number, ...ways: Kind[][]): Kind[] {
  return paged(roomiest(room, ...ways), room)[0] ?? [];
}

/** How high items stand one under the other. */
export function heightOf(items: Item[]): number {
  return items.reduce((sum, { height }) => sum + height, 0);
}
