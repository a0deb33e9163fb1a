/** What is painted with: the same on a page's canvas and on one that another thread has. */
export type Brush = CanvasState &
  CanvasTransform &
  CanvasCompositing &
  CanvasFillStrokeStyles &
  CanvasShadowStyles &
  CanvasRect &
  CanvasDrawPath &
  CanvasPath &
  CanvasPathDrawingStyles &
  CanvasText &
  CanvasTextDrawingStyles &
  CanvasDrawImage;

/** A colour of the theme by its token. */
export type Palette = (token: string) => string;
