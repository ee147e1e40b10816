package dev.decisionmatrix.cells;

/** How a cell looks, by what it is; the medium knows fonts and colours. */
public enum Look {
  /** The sheet's title. */
  TITLE,
  /** The line under the title: what the sheet shows. */
  SUBTITLE,
  /** The line under the subtitle that says whether all checks hold; not wrapped. */
  BADGE,
  /** A heading within a sheet. */
  SECTION,
  /** A table's column heading, wrapped. */
  HEAD,
  /** A table's column heading over figures: right-aligned. */
  HEAD_FIGURE,
  /** A row's heading, or plain text of a table; wrapped. */
  LABEL,
  /** Running text over several columns; wrapped. */
  PROSE,
  /** Small print, greyed. */
  NOTE,
  /** Text that leads somewhere. */
  LINK,
  /** What people may change. */
  INPUT,
  /** A formula's figure. */
  LIVE,
  /** A formula's figure in a total row. */
  TOTAL,
  /** A formula's text. */
  LIVE_TEXT,
  /** The one sentence or figure that matters most on a sheet. */
  HEADLINE,
  /** A figure shown large because the verdict rests on it. */
  KEY_FIGURE,
  /** A number of ours that is not a formula and says why. */
  FIXED,
  /** The line between a sheet's results and its workings. */
  DIVIDER
}
