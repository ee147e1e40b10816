package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;

/** Captions: the number in semibold, then what there is to see. */
final class CaptionSetter {
  private final Setting setting;

  CaptionSetter(Setting setting) {
    this.setting = setting;
  }

  /**
   * A caption's lines.
   *
   * @param name such as {@code Table 1}
   */
  List<Slab> slabs(String name, Text caption, Tag tag) {
    List<Span> spans = new ArrayList<>();
    boolean alone = caption.plain().isBlank();
    spans.add(Span.strong(name + "." + (alone ? "" : " ")));
    spans.addAll(caption.spans());
    return Lines.paragraph(setting, new Text(spans), Style.CAPTION, tag);
  }
}
