package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Span.Target;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places that links and bookmarks lead to: which there are, where, and which are asked for. */
final class Anchors {
  private final Directory directory;
  private final Map<String, Integer> pages = new LinkedHashMap<>();
  private final Set<String> set = new LinkedHashSet<>();
  private final Set<String> wanted = new LinkedHashSet<>();

  Anchors(Directory directory) {
    this.directory = directory;
  }

  Directory directory() {
    return directory;
  }

  static String source(int number) {
    return "source-" + number;
  }

  static String heading(String anchor) {
    return "heading-" + anchor;
  }

  static String shown(String anchor) {
    return "shown-" + anchor;
  }

  /** The name of the place a link leads to, unless it leads out of the report. */
  static Optional<String> name(Target target) {
    if (target instanceof Target.ToSource source) {
      return Optional.of(source(source.number()));
    }
    if (target instanceof Target.ToMention mention) {
      return Optional.of("mention-" + mention.number() + "-" + mention.page());
    }
    if (target instanceof Target.ToShown shown) {
      return Optional.of(shown(shown.anchor()));
    }
    return target instanceof Target.ToAnchor anchor
        ? Optional.of(heading(anchor.anchor()))
        : Optional.empty();
  }

  /** What a link leads to, in words, for those who do not see it. */
  String description(Target target) {
    if (target instanceof Target.ToMention mention) {
      return "Page " + mention.page() + ", which cites source " + mention.number();
    }
    if (target instanceof Target.ToWeb web) {
      return web.address();
    }
    return name(target).flatMap(directory::at).orElse("Another part of this report");
  }

  /** Notes on which page a place has come to stand. */
  void stands(String name, int page) {
    pages.put(name, page);
  }

  /** The page of a place, once the pages are laid out. */
  Optional<Integer> page(String name) {
    return Optional.ofNullable(pages.get(name));
  }

  /** Notes a place; each is set once. */
  void set(String name) {
    if (!set.add(name)) {
      throw new IllegalArgumentException("two places are called " + name);
    }
  }

  /** Not of mentions: pages are printed as soon as they have those that are told. */
  void want(Target target) {
    if (!(target instanceof Target.ToMention) && directory.address(target).isEmpty()) {
      name(target).ifPresent(wanted::add);
    }
  }

  /** The library would fail at the very end, without saying what it misses. */
  void check() {
    for (String name : wanted) {
      if (!set.contains(name)) {
        throw new IllegalArgumentException("a link leads to " + name + ", which is not there");
      }
    }
  }
}
