package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;

/** Lines of text as slabs: never the first or the last of a paragraph alone on a page. */
final class Lines {
  private Lines() {}

  static List<Slab> slabs(List<Line> lines, double x, Style style) {
    List<Slab> slabs = new ArrayList<>();
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      Slab slab =
          Slab.of(0, style.leading(), (page, top) -> page.text(line, x, top + style.baseline()));
      boolean tied = (k == 0 && lines.size() > 1) || k == lines.size() - 2;
      slabs.add(tied ? slab.keeping(Slab.Keep.TIED) : slab);
    }
    return slabs;
  }

  /** A paragraph as wide as the column. */
  static List<Slab> paragraph(Setting setting, Text text, Style style, Tag tag) {
    List<Word> words = setting.text().words(text, style, tag);
    return slabs(LineBreaker.lines(words, setting.width()), setting.left(), style);
  }

  /** The same slabs, the first of them this far below what is above. */
  static List<Slab> after(double distance, List<Slab> slabs) {
    List<Slab> moved = new ArrayList<>(slabs);
    if (!moved.isEmpty()) {
      moved.set(0, moved.get(0).after(distance));
    }
    return moved;
  }

  /** The same slabs with a bond between each and the next, the last included if asked for. */
  static List<Slab> keeping(Slab.Keep keep, List<Slab> slabs) {
    return slabs.stream().map(slab -> slab.keeping(keep)).toList();
  }

  /** The same slabs, bound to one another but not to what follows. */
  static List<Slab> whole(Slab.Keep keep, List<Slab> slabs) {
    List<Slab> bound = new ArrayList<>(slabs);
    for (int k = 0; k < bound.size() - 1; k++) {
      bound.set(k, bound.get(k).keeping(keep));
    }
    return bound;
  }
}
