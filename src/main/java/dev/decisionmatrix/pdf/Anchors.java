package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Span.Target;

/** Names of the places that links and bookmarks lead to. */
final class Anchors {
  private Anchors() {}

  static String source(int number) {
    return "source-" + number;
  }

  static String heading(String anchor) {
    return "heading-" + anchor;
  }

  /** What a link leads to, in words, for those who do not see it. */
  static String description(Target target) {
    if (target instanceof Target.ToSource source) {
      return "Source " + source.number();
    }
    if (target instanceof Target.ToWeb web) {
      return web.address();
    }
    return "Another part of this report";
  }
}
