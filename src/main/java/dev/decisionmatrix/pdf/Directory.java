package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Span.Target;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a report before it is set: the numbers of its tables and figures, and what
 * stands where links lead.
 */
final class Directory {
  private final IdentityHashMap<Block, String> names = new IdentityHashMap<>();
  private final Map<String, String> nameByAnchor = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<Integer, Optional<String>> elsewhere = new LinkedHashMap<>();
  private int tables;
  private int figures;

  private Directory() {}

  static Directory of(List<Block> blocks) {
    Directory directory = new Directory();
    blocks.forEach(directory::enter);
    return directory;
  }

  /** {@code Table 3} or {@code Figure 2}. */
  String name(Block tableOrFigure) {
    return Optional.ofNullable(names.get(tableOrFigure)).orElseThrow();
  }

  /** The same by what text calls it. */
  String name(String anchor) {
    String name = nameByAnchor.get(anchor);
    if (name == null) {
      throw new IllegalArgumentException("no table and no figure is called " + anchor);
    }
    return name;
  }

  /** What stands at a place that links lead to. */
  Optional<String> at(String place) {
    return Optional.ofNullable(words.get(place));
  }

  /** The address on the web that a link leads to, unless it leads to a place of the report. */
  Optional<String> address(Target target) {
    if (target instanceof Target.ToWeb web) {
      return Optional.of(web.address());
    }
    return target instanceof Target.ToSource source
        ? elsewhere.getOrDefault(source.number(), Optional.empty())
        : Optional.empty();
  }

  /** The span without its target where that is a source neither listed nor on the web. */
  Span leading(Span span) {
    boolean nowhere =
        span.target().orElse(null) instanceof Target.ToSource source
            && elsewhere.containsKey(source.number())
            && address(source).isEmpty();
    return nowhere ? span.alone() : span;
  }

  private void enter(Block block) {
    if (block instanceof Block.Together together) {
      together.blocks().forEach(this::enter);
    } else if (block instanceof Block.Heading heading) {
      words.put(Anchors.heading(heading.anchor()), "Section: " + heading.text());
    } else if (block instanceof Block.Sources sources) {
      sources.entries().forEach(this::enter);
    } else if (block instanceof Block.Cited cited) {
      cited.sources().forEach(this::enter);
    } else if (block instanceof Block.Table) {
      names.put(block, "Table " + ++tables);
    } else if (block instanceof Chart) {
      names.put(block, "Figure " + ++figures);
    } else if (block instanceof Block.Shown shown) {
      enter(shown.block());
      nameByAnchor.put(shown.anchor(), name(shown.block()));
      words.put(Anchors.shown(shown.anchor()), name(shown.block()) + ": " + caption(shown.block()));
    }
  }

  private void enter(Block.SourceEntry source) {
    words.put(
        Anchors.source(source.number()),
        "Source %s: %s".formatted(source.number(), source.title()));
  }

  private void enter(Block.CitedSource source) {
    elsewhere.put(source.number(), source.address());
    words.put(
        Anchors.source(source.number()),
        "Source %s: %s, %s"
            .formatted(source.number(), source.title(), source.address().orElse("")));
  }

  private static String caption(Block block) {
    return block instanceof Block.Table table
        ? table.caption().plain()
        : ((Chart) block).caption().plain();
  }
}
