package dev.decisionmatrix.pdf;

/** A chart whose size is known. Another kind of chart is another class of these. */
interface Drawing {
  double height();

  /** Draws from the upper left corner; everything stays inside the width it was made for. */
  void draw(Pen pen, double x, double top);
}
