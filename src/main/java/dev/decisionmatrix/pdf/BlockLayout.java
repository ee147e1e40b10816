package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which class sets which block. A new kind of block is one line here and one class. */
final class BlockLayout {
  /** Left free below a chart as high as a page. */
  private static final double CAPTION = 60;

  /** So much of what follows a heading stands on its page. */
  private static final double BEGINNING = 2 * Style.BODY.leading();

  private final Map<Class<?>, Function<Block, Passage>> setters = new LinkedHashMap<>();
  private final Setting setting;

  BlockLayout(Setting setting) {
    this.setting = setting;
    HeadSetter heads = new HeadSetter(setting);
    ListSetter lists = new ListSetter(setting);
    on(Block.Title.class, heads::title);
    on(Block.Heading.class, heads::heading);
    on(Block.Contents.class, new ContentsSetter(setting)::slabs);
    on(Block.Paragraph.class, this::paragraph);
    on(Block.RunIn.class, this::runIn);
    on(Block.Callout.class, new CalloutSetter(setting)::slabs);
    on(Block.KeyFigures.class, new KeyFigureSetter(setting)::slabs);
    on(Block.Bullets.class, lists::bullets);
    on(Block.Entries.class, lists::entries);
    OutlineSetter outlines = new OutlineSetter(setting);
    on(Block.Outline.class, outlines::outline);
    on(Block.Code.class, outlines::code);
    on(Block.Table.class, new TableSetter(setting)::slabs);
    charts(new FigureSetter(setting));
    on(Block.PageBreak.class, block -> List.of());
    on(Block.FirstPageEnd.class, block -> List.of());
    on(Block.Cited.class, block -> List.of());
    setters.put(Block.Sources.class, block -> lists.sources((Block.Sources) block));
    setters.put(Block.Shown.class, block -> shown((Block.Shown) block));
    setters.put(Block.Together.class, block -> together((Block.Together) block));
  }

  private void charts(FigureSetter figures) {
    double height = setting.body() - CAPTION;
    on(
        Chart.BarChart.class,
        chart -> figures.slabs(chart, BarDrawing.parts(setting, chart, height)));
    on(
        Chart.DotChart.class,
        chart -> figures.slabs(chart, DotDrawing.parts(setting, chart, height)));
    on(
        Chart.BalanceChart.class,
        chart -> figures.slabs(chart, BalanceDrawing.parts(setting, chart, height)));
    on(
        Chart.ShareChart.class,
        chart -> figures.slabs(chart, ShareDrawing.parts(setting, chart, height)));
    on(
        Chart.SweepChart.class,
        chart ->
            figures.slabs(
                chart,
                PanelDrawing.parts(
                    setting,
                    chart.panels(),
                    (panel, width) -> new SweepPlot(setting.text(), chart, panel, width),
                    height)));
    on(
        Chart.CurveChart.class,
        chart ->
            figures.slabs(
                chart,
                PanelDrawing.parts(
                    setting,
                    chart.panels(),
                    (panel, width) -> new CurvePlot(setting.text(), chart, panel, width),
                    height)));
    on(
        Chart.ScatterChart.class,
        chart -> figures.slabs(chart, ScatterDrawing.parts(setting, chart)));
  }

  /** The kinds of block that can be set. */
  Set<Class<?>> kinds() {
    return setters.keySet();
  }

  Passage passage(List<Block> blocks) {
    List<Passage> set = new ArrayList<>();
    for (Block block : blocks) {
      set.add(set(block));
    }
    return known -> joined(blocks, set, known);
  }

  private static List<Slab> joined(List<Block> blocks, List<Passage> set, Mentions known) {
    List<Slab> slabs = new ArrayList<>();
    for (int k = 0; k < blocks.size(); k++) {
      Block block = blocks.get(k);
      if (block instanceof Block.PageBreak) {
        keepLast(slabs, Slab.Keep.PAGE_END);
      } else if (block instanceof Block.FirstPageEnd) {
        keepLast(slabs, Slab.Keep.FIRST_PAGE_END);
      }
      List<Slab> own = set.get(k).slabs(known);
      if (k > 0 && blocks.get(k - 1) instanceof Block.Heading) {
        own = begun(own);
      }
      boolean more = k + 1 < blocks.size() && !own.isEmpty();
      slabs.addAll(more && endsInWords(block) ? introducing(own, blocks.get(k + 1)) : own);
    }
    return slabs;
  }

  /** What stands below a heading begins with more than a line. */
  private static List<Slab> begun(List<Slab> slabs) {
    List<Slab> kept = new ArrayList<>(slabs);
    double height = 0;
    for (int k = 0; k < kept.size() - 1 && height + kept.get(k).height() < BEGINNING; k++) {
      height += kept.get(k).height();
      kept.set(k, kept.get(k).keeping(Slab.Keep.TIED));
    }
    return kept;
  }

  private static void keepLast(List<Slab> slabs, Slab.Keep keep) {
    if (!slabs.isEmpty()) {
      int last = slabs.size() - 1;
      slabs.set(last, slabs.get(last).keeping(keep));
    }
  }

  private static boolean endsInWords(Block block) {
    if (block instanceof Block.Together together && !together.blocks().isEmpty()) {
      return endsInWords(together.blocks().get(together.blocks().size() - 1));
    }
    return block instanceof Block.Paragraph || block instanceof Block.RunIn;
  }

  /** Words stay with what they introduce: all of a figure, the first item of a list. */
  private static List<Slab> introducing(List<Slab> words, Block next) {
    if (isShown(next)) {
      return Lines.keeping(Slab.Keep.TOGETHER, words);
    }
    List<Slab> kept = new ArrayList<>(words);
    if (next instanceof Block.Entries
        || next instanceof Block.Bullets
        || next instanceof Block.Outline) {
      kept.set(words.size() - 1, words.get(words.size() - 1).keeping(Slab.Keep.TIED));
    }
    return kept;
  }

  /** What a paragraph before it introduces. */
  private static boolean isShown(Block block) {
    return block instanceof Block.Table || block instanceof Block.Shown || block instanceof Chart;
  }

  private Passage set(Block block) {
    Function<Block, Passage> setter = setters.get(block.getClass());
    if (setter == null) {
      throw new IllegalArgumentException("no setter for " + block.getClass());
    }
    return setter.apply(block);
  }

  private Passage together(Block.Together block) {
    Passage inner = passage(block.blocks());
    return known -> Lines.whole(Slab.Keep.TOGETHER, inner.slabs(known));
  }

  /** A place to which the numbers in texts lead. */
  private Passage shown(Block.Shown block) {
    String anchor = Anchors.shown(block.anchor());
    setting.anchors().set(anchor);
    Passage inner = set(block.block());
    return known -> {
      List<Slab> slabs = new ArrayList<>(inner.slabs(known));
      slabs.set(0, slabs.get(0).preceded((page, top) -> page.anchor(anchor, top)));
      return slabs;
    };
  }

  private List<Slab> runIn(Block.RunIn block) {
    Style heading = Style.BODY.in(Face.SEMIBOLD);
    TextSetter text = setting.text();
    List<Span> opening = new ArrayList<>(block.heading().spans());
    opening.add(Span.plain(" "));
    Tag tag = setting.section().child("H4");
    List<Word> words = new ArrayList<>(text.words(new Text(opening), heading, tag));
    words.addAll(text.words(block.text(), Style.BODY, setting.section().child("P")));
    List<Line> lines = LineBreaker.lines(words, setting.width());
    return Lines.after(6, Lines.slabs(lines, setting.left(), Style.BODY));
  }

  private List<Slab> paragraph(Block.Paragraph block) {
    Tag tag = setting.section().child("P");
    return Lines.after(6, Lines.paragraph(setting, block.text(), Style.BODY, tag));
  }

  private <B extends Block> void on(Class<B> kind, Function<B, List<Slab>> setter) {
    setters.put(
        kind,
        block -> {
          List<Slab> slabs = setter.apply(kind.cast(block));
          return known -> slabs;
        });
  }
}
