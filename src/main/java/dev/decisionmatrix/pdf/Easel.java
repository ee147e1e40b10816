package dev.decisionmatrix.pdf;

/** What lines are painted on: a page, which marks what they belong to, or a pen, which does not. */
interface Easel {
  void text(Line line, double x, double baseline);

  /** A line that runs upwards from a place. */
  void upright(Line line, double baseline, double bottom);
}
