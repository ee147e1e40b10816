package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Chart;
import java.util.ArrayList;
import java.util.List;

/** A drawing with its caption below, never parted. */
final class FigureSetter {
  private static final double ABOVE = 10;
  private static final double ABOVE_CAPTION = 4;

  private final Setting setting;
  private final CaptionSetter captions;

  FigureSetter(Setting setting) {
    this.setting = setting;
    this.captions = new CaptionSetter(setting);
  }

  /**
   * A figure with its caption, part by part.
   *
   * @param parts drawings of one figure; more than one if it is higher than a page
   */
  List<Slab> slabs(Chart chart, List<Drawing> parts) {
    if (parts.isEmpty()) {
      return List.of();
    }
    String name = setting.name(chart);
    List<Slab> slabs = new ArrayList<>();
    for (int k = 0; k < parts.size(); k++) {
      String part = parts.size() > 1 ? ", part " + (k + 1) + " of " + parts.size() : "";
      Tag group = setting.section().child("Div");
      Tag figure = group.figure(k == 0 ? chart.alternative() : name + part);
      slabs.add(slab(figure, parts.get(k)).keeping(Slab.Keep.TIED));
      slabs.addAll(
          Lines.after(
              ABOVE_CAPTION,
              Lines.whole(
                  Slab.Keep.TIED, captions.slabs(name + part, chart.caption(), group.child("P")))));
    }
    return slabs;
  }

  private Slab slab(Tag figure, Drawing drawing) {
    return Slab.of(
        ABOVE,
        drawing.height(),
        (page, top) -> {
          double x = setting.left();
          Page.Box box = new Page.Box(x, top, setting.width(), drawing.height());
          page.figure(figure, box, pen -> drawing.draw(pen, x, top));
        });
  }
}
