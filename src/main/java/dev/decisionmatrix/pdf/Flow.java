package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spreads slabs over pages. */
final class Flow {
  /** A slab and how far below the upper edge of the body it begins. */
  record Placed(Slab slab, double top) {}

  /** A last page less full than this takes something from the page before. */
  private static final double SPARSE = 0.45;

  /** Nor is more taken than fills it so far. */
  private static final double AMPLE = 0.75;

  private final double body;
  private final List<List<Placed>> pages = new ArrayList<>();
  private final List<Integer> begins = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private double used;
  private int put;

  private Flow(double body) {
    this.body = body;
  }

  /**
   * The slabs page by page.
   *
   * @param body the height that a page holds
   */
  static List<List<Placed>> pages(List<Slab> slabs, double body) {
    Flow flow = new Flow(body);
    for (int from = 0; from < slabs.size(); ) {
      from = flow.place(slabs, from);
    }
    flow.turn();
    flow.fillLast(slabs);
    return List.copyOf(flow.pages);
  }

  /** Puts down the slabs that stay together from here on; answers where the rest begins. */
  private int place(List<Slab> slabs, int from) {
    for (Slab.Keep bond : List.of(Slab.Keep.TOGETHER, Slab.Keep.TIED)) {
      int to = endOfChain(slabs, from, bond);
      List<Slab> chain = slabs.subList(from, to);
      if (fitsBelow(chain)) {
        chain.forEach(this::put);
        return to;
      }
      if (heightAtTop(chain) <= body) {
        turn();
        chain.forEach(this::put);
        return to;
      }
    }
    Slab single = slabs.get(from);
    if (!fitsBelow(List.of(single))) {
      turn();
    }
    put(single);
    return from + 1;
  }

  private static int endOfChain(List<Slab> slabs, int from, Slab.Keep bond) {
    int end = from + 1;
    while (end < slabs.size() && holds(slabs.get(end - 1).keep(), bond)) {
      end++;
    }
    return end;
  }

  private static boolean holds(Slab.Keep keep, Slab.Keep bond) {
    return !keep.ends() && keep.compareTo(bond) >= 0;
  }

  private boolean fitsBelow(List<Slab> chain) {
    if (page.isEmpty()) {
      return heightAtTop(chain) <= body;
    }
    double height = chain.stream().mapToDouble(slab -> slab.before() + slab.height()).sum();
    return used + height <= body;
  }

  private static double heightAtTop(List<Slab> chain) {
    double height = chain.stream().mapToDouble(slab -> slab.before() + slab.height()).sum();
    Slab first = chain.get(0);
    return height - first.before() + first.head().map(Slab::height).orElse(0.0);
  }

  private void put(Slab slab) {
    put++;
    if (page.isEmpty()) {
      begins.add(put - 1);
      Optional<Slab> head = slab.head();
      head.ifPresent(repeated -> page.add(new Placed(repeated, 0)));
      used = head.map(Slab::height).orElse(0.0);
    } else {
      used += slab.before();
    }
    page.add(new Placed(slab, used));
    used += slab.height();
    if (slab.keep() == Slab.Keep.PAGE_END
        || (slab.keep() == Slab.Keep.FIRST_PAGE_END && pages.isEmpty())) {
      turn();
    }
  }

  /** The page on which the report, or a part that ends its page, ends is not left all but empty. */
  private void fillLast(List<Slab> slabs) {
    for (int last = 2; last < pages.size(); last++) {
      int from = begins.get(last);
      int end = last + 1 < pages.size() ? begins.get(last + 1) : slabs.size();
      boolean ends = end == slabs.size() || slabs.get(end - 1).keep() == Slab.Keep.PAGE_END;
      boolean follows = slabs.get(from - 1).keep() != Slab.Keep.PAGE_END;
      if (ends && follows && heightAtTop(slabs.subList(from, end)) < SPARSE * body) {
        int other = earlier(slabs, begins.get(last - 1), from, end);
        pages.set(last - 1, page(slabs.subList(begins.get(last - 1), other)));
        pages.set(last, page(slabs.subList(other, end)));
      }
    }
  }

  /**
   * Where the last page may begin instead: at the widest gap that leaves it full enough, but hardly
   * fuller.
   */
  private int earlier(List<Slab> slabs, int first, int from, int end) {
    int found = from;
    for (int at = from - 1; at > first; at--) {
      double height = heightAtTop(slabs.subList(at, end));
      boolean enough = heightAtTop(slabs.subList(found, end)) >= SPARSE * body;
      if (height > (enough ? AMPLE : 1) * body) {
        return found;
      }
      boolean wider = slabs.get(at).before() > slabs.get(found).before();
      if (slabs.get(at - 1).keep() == Slab.Keep.FREE && (!enough || wider)) {
        found = at;
      }
    }
    return found;
  }

  /** A page, not the first one, with these slabs. */
  private List<Placed> page(List<Slab> slabs) {
    Flow later = new Flow(body);
    later.pages.add(List.of());
    slabs.forEach(later::put);
    later.turn();
    return later.pages.get(1);
  }

  private void turn() {
    if (!page.isEmpty()) {
      pages.add(List.copyOf(page));
      page = new ArrayList<>();
      used = 0;
    }
  }
}
