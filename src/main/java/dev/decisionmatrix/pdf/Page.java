package dev.decisionmatrix.pdf;

import java.util.function.Consumer;

/**
 * What slabs are painted on. Whatever is drawn is drawn for a tag or as an artifact; there is no
 * third way, so nothing can stand outside the structure.
 */
interface Page extends Easel {
  /** Gives a tag its place in the structure even if nothing will be painted for it. */
  void begin(Tag tag);

  /** Rules, tints and boxes. */
  void decoration(Consumer<Pen> drawing);

  /** What repeats from page to page. */
  void pagination(Consumer<Pen> drawing);

  /** A drawing that means something; its tag says in words what. */
  void figure(Tag tag, Box box, Consumer<Pen> drawing);

  /** A place on the page: left edge, upper edge, size. */
  record Box(double x, double top, double width, double height) {}

  /** A place that links lead to. */
  void anchor(String name, double top);
}
