import { create } from 'zustand';

type ViewOptions = {
  /** The small map in the corner. */
  minimap: boolean;
  /** Nothing can be moved, connected or removed by a gesture: for showing a drawing. */
  locked: boolean;
  /** The side lane of authentication, by its user's hand; null: as the drawing suggests. */
  authentication: boolean | null;
};

/** How the drawing is looked at. Of this visit only, and no part of the document. */
export const useViewOptions = create<ViewOptions>()(() => ({ minimap: false, locked: false, authentication: null }));

export function toggleMinimap(): void {
  useViewOptions.setState(({ minimap }) => ({ minimap: !minimap }));
}

export function toggleLocked(): void {
  useViewOptions.setState(({ locked }) => ({ locked: !locked }));
}

export function showAuthentication(authentication: boolean): void {
  useViewOptions.setState({ authentication });
}
