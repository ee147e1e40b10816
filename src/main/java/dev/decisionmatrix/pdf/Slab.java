package dev.decisionmatrix.pdf;

import java.util.Optional;

/**
 * An unbreakable strip of a report, as wide as the column.
 *
 * @param before distance to the slab above; none at the top of a page
 * @param keep what is asked of the break below it
 * @param head what is repeated above it if it begins a page
 */
record Slab(double before, double height, Keep keep, Optional<Slab> head, Painter painter) {
  /** What a slab asks of the page break below it. */
  enum Keep {
    /** A page may end here. */
    FREE,
    /** Better not: taken back when the whole does not fit on a page. */
    TOGETHER,
    /** Never, unless page after page would stay empty. */
    TIED,
    /** The first page must end here; any other may. */
    FIRST_PAGE_END,
    /** A page must end here. */
    PAGE_END;

    /** Whether it asks for an end, and so for nothing of what follows. */
    boolean ends() {
      return this == FIRST_PAGE_END || this == PAGE_END;
    }
  }

  /** Paints a slab whose upper edge lies at a height of the page. */
  interface Painter {
    void paint(Page page, double top);
  }

  static Slab of(double before, double height, Painter painter) {
    return new Slab(before, height, Keep.FREE, Optional.empty(), painter);
  }

  /** The same with at least this bond to the slab below. */
  Slab keeping(Keep atLeast) {
    boolean stronger = atLeast.compareTo(keep) > 0;
    return new Slab(before, height, stronger ? atLeast : keep, head, painter);
  }

  Slab under(Slab repeated) {
    return new Slab(before, height, keep, Optional.of(repeated), painter);
  }

  /** The same, with something painted first. */
  Slab preceded(Painter first) {
    Painter both =
        (page, top) -> {
          first.paint(page, top);
          painter.paint(page, top);
        };
    return new Slab(before, height, keep, head, both);
  }

  Slab after(double distance) {
    return new Slab(distance, height, keep, head, painter);
  }
}
