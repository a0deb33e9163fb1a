import { memo } from 'react';
import { sameRow, selectedRows, useSession, type Selection } from '../../store/session.ts';
import { ownerOf, type RouteOwner } from '../route-owner.ts';
import type { DrawnRoute } from './drawn-route.ts';

function isOwnerSelected(selection: Selection, owner: RouteOwner): boolean {
  return owner.kind === 'mx' ? selection.ids.includes(owner.id) : selectedRows(selection).some((row) => sameRow(row, owner.row));
}

type Props = Pick<DrawnRoute, 'route' | 'path'> & {
  /** Whether it has a grip of its own to be clicked; in a large drawing one grip is put where the pointer is. */
  isGripped: boolean;
};

/** A configured route: quiet, and never animated; mail that takes it is drawn over it. */
export const RoutePath = memo(function RoutePath({ route, path, isGripped }: Props) {
  const { lookup, enabled, owner } = route.data;
  const isSelected = useSession(({ selection }) => isOwnerSelected(selection, ownerOf(route.source, owner)));
  return (
    <>
      {/* As wide as a finger needs it; the line that is seen is too thin to be hit. */}
      {isGripped && <path d={path} className="route-grip" data-source={route.source} data-owner={owner} />}
      <path d={path} className={`route ${lookup ? 'route-lookup' : ''} ${enabled ? '' : 'route-off'} ${isSelected ? 'route-selected' : ''}`} />
    </>
  );
});
