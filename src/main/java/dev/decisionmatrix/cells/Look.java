package dev.decisionmatrix.cells;

/** How a cell looks, by what it is; the medium knows fonts and colours. */
public enum Look {
  /** The sheet's title. */
  TITLE,
  /** The line under the title: what the sheet shows. */
  SUBTITLE,
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
  /** A number of ours that is not a formula and says why. */
  FIXED,
  /** The line between a sheet's results and its workings. */
  DIVIDER,
  /** The title of a sheet of the meeting, larger than what surrounds it. */
  PAGE,
  /** What is decided: a title on the sheet that needs its room for the answer. */
  TOPIC,
  /** Who leads, as large as a wall needs it. */
  VERDICT,
  /** The same where names are long. */
  LONG_VERDICT,
  /** Who led when the workbook was delivered. */
  PAST_VERDICT,
  /** The same where names are long. */
  LONG_PAST_VERDICT,
  /** A heading over a block of columns. */
  BLOCK,
  /** Text that runs on over what is empty beside it; from here on nothing draws lines by itself. */
  TEXT,
  /** A figure. */
  FIGURE,
  /** An option's first line. */
  LARGE,
  /** A figure on an option's first line. */
  LARGE_FIGURE,
  /** Small, but not less important. */
  FINE,
  /** A figure of that kind. */
  FINE_FIGURE,
  /** Text of less weight. */
  MUTED,
  /** A figure of less weight. */
  MUTED_FIGURE,
  /** A label, or an option's second line. */
  SMALL,
  /** A figure of that kind. */
  SMALL_FIGURE,
  /** What stands right above the cell that it names. */
  CAPTION,
  /** The key of a chart, and whatever is as small. */
  LEGEND,
  /** In such a key, what was delivered. */
  LEGEND_DELIVERED,
  /** A small link. */
  WAY,
  /** An input that rules the whole workbook. */
  CONTROL,
  /** An input of a column of figures to try. */
  TRIAL,
  /** A small input of text. */
  PICK;

  /** Whether text that leads somewhere looks as any other: what is as small would be a tangle. */
  public boolean leadsQuietly() {
    return this == LEGEND;
  }

  /** Whether people may change it. */
  public boolean isInput() {
    return this == INPUT || this == CONTROL || this == TRIAL || this == PICK;
  }
}
