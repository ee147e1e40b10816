package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Span.Look;
import dev.decisionmatrix.blocks.Span.Target.ToMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which pages cite which source, by its number. */
final class Mentions {
  /** So many pages in a row are told as a range. */
  private static final int RANGE = 3;

  private final Map<Integer, TreeSet<Integer>> pages = new TreeMap<>();

  /** Notes that a page cites a source; answers whether it had not done so before. */
  boolean note(int source, int page) {
    return pages.computeIfAbsent(source, none -> new TreeSet<>()).add(page);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mentions mentions && pages.equals(mentions.pages);
  }

  @Override
  public int hashCode() {
    return pages.hashCode();
  }

  /** {@code Cited on pages 1, 4 and 7\u201310.}, each page leading to itself; empty if on none. */
  List<Span> told(int source) {
    List<Integer> on = List.copyOf(pages.getOrDefault(source, new TreeSet<>()));
    List<List<Span>> ranges = new ArrayList<>();
    for (int from = 0; from < on.size(); ) {
      int to = from + 1;
      while (to < on.size() && on.get(to) == on.get(to - 1) + 1) {
        to++;
      }
      int end = to - from >= RANGE ? to : from + 1;
      ranges.add(range(source, on.subList(from, end)));
      from = end;
    }
    if (ranges.isEmpty()) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    spans.add(Span.muted(on.size() == 1 ? " Cited on page\u00A0" : " Cited on pages\u00A0"));
    for (int k = 0; k < ranges.size(); k++) {
      if (k > 0) {
        spans.add(Span.muted(k == ranges.size() - 1 ? " and " : ", "));
      }
      spans.addAll(ranges.get(k));
    }
    spans.add(Span.muted("."));
    return spans;
  }

  private static List<Span> range(int source, List<Integer> on) {
    Span first = to(source, on.get(0));
    return on.size() == 1
        ? List.of(first)
        : List.of(first, Span.muted("\u2013"), to(source, on.get(on.size() - 1)));
  }

  private static Span to(int source, int page) {
    return new Span(Integer.toString(page), Look.PLAIN, Optional.of(new ToMention(source, page)));
  }
}
