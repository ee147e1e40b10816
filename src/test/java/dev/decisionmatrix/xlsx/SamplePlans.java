package dev.decisionmatrix.xlsx;

import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.sumProduct;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Grid;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.NameRef;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.Words;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.display.Decimals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Plans that use everything a plan can say. */
final class SamplePlans {
  static final SheetName RESULT = new SheetName("Result");
  static final SheetName INPUTS = new SheetName("Raw inputs");
  static final SheetName CHARTS = new SheetName("Charts");

  /** The row of the figures of sweeps, below all charts. */
  private static final int SWEEP = 78;

  static final SheetName MEETING = new SheetName("Meeting");
  static final SheetName EXACT = new SheetName("Exact");
  static final SheetName WORDS = new SheetName("Words");

  static final Rule SHARE =
      new Rule(
          new Rule.Accepts.NumberBetween(0, 1),
          "Weight",
          "A share from 0% to 100%.",
          "Type a share from 0% to 100%, or leave the cell blank.");
  static final Rule POINTS =
      new Rule(new Rule.Accepts.NumberAtLeast(0), "Points", "Any points from 0 up.", "At least 0.");
  static final Rule COUNTS =
      new Rule(
          new Rule.Accepts.OneOf(List.of("yes", "no")), "Counts", "Yes or no.", "Type yes or no.");
  static final Rule ANY =
      new Rule(new Rule.Accepts.AnyText(), "Notes", "Anything you like.", "Any text.");

  private static final List<String> CRITERIA =
      List.of("Latency", "Cost per month", "Ease of recruiting people who know it well");
  private static final List<String> OPTIONS = List.of("Oak", "Birch", "Cedar & Co");
  private static final double[] WEIGHTS = {0.5, 0.3, 0.2};
  private static final double[][] VALUES = {{0.5, 0.75, 0.25}, {1, 0.75, 0.25}, {0.25, 0.5, 1}};

  private static final Grid<String, String> VALUE_GRID =
      new Grid<>(new CellRef(INPUTS, 5, 2), CRITERIA, OPTIONS);
  private static final Grid<String, String> WEIGHT_GRID =
      new Grid<>(new CellRef(INPUTS, 5, 1), CRITERIA, List.of("weight"));
  private static final CellRef CHOSEN = new CellRef(INPUTS, 10, 1);

  private SamplePlans() {}

  static WorkbookPlan everything() {
    return workbook(List.of(result(), inputs(), charts(), words(), meeting(), exact()));
  }

  static WorkbookPlan workbook(List<SheetPlan> sheets) {
    return new WorkbookPlan(
        "Which tree & why?",
        "A sample of everything",
        "The makers",
        Instant.parse("2026-11-20T00:00:00Z"),
        WorkbookPlan.Paper.A4,
        "sample & more, as of 2026-11-20",
        sheets);
  }

  private static double score(int option) {
    double score = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      score += WEIGHTS[i] * VALUES[i][option];
    }
    return 100 * score;
  }

  private static SheetPlan result() {
    CellRef title = new CellRef(RESULT, 0, 0);
    SheetPlan.Builder sheet =
        SheetPlan.named(RESULT, SheetPlan.Kind.RESULT)
            .add(new Label(title, "Which tree & why?", Look.TITLE))
            .add(new Label(title.below(1), "All looks on one sheet", Look.SUBTITLE))
            .add(
                new Live(
                        title.below(2),
                        Fn.IF.of(
                            Fn.COUNT.of(new NameRef("Score")).equalTo(new Constant(3)),
                            new Words("All checks hold"),
                            new Words("Look at the checks")),
                        "All checks hold")
                    .looking(Look.NOTE))
            .add(
                new Live(
                        title.below(4),
                        new Words(
                            "Oak leads by 5 points, but it is a close call: a little more weight on"
                                + " cost and another option is ahead."),
                        "Oak leads by 5 points, but it is a close call: a little more weight on"
                            + " cost and another option is ahead.")
                    .looking(Look.HEADLINE))
            .merge(title.below(4).to(title.below(4).right(4)))
            .add(
                new Label(
                    title.below(5),
                    "Running text that is set over several columns and that breaks into lines, as "
                        + "many as it takes; the row must be high enough for all of them, although "
                        + "no engine looks at merged cells when it fits a row's height.",
                    Look.PROSE))
            .merge(title.below(5).to(title.below(5).right(4)))
            .add(new Label(title.below(7), "Ranking", Look.SECTION));
    CellRef head = title.below(8);
    sheet
        .add(new Label(head, "Option", Look.HEAD))
        .add(new Label(head.right(1), "Score of 100", Look.HEAD_FIGURE))
        .add(new Label(head.right(2), "Rank", Look.HEAD_FIGURE))
        .add(new Label(head.right(3), "Best?", Look.HEAD))
        .add(new Label(head.right(4), "Where it comes from", Look.HEAD));
    Grid<String, String> grid =
        new Grid<>(head.below(1).right(1), OPTIONS, List.of("score", "rank", "best"));
    List<Integer> ranks = List.of(2, 1, 3);
    for (int i = 0; i < OPTIONS.size(); i++) {
      String option = OPTIONS.get(i);
      CellRef score = grid.at(option, "score");
      CellRef rank = grid.at(option, "rank");
      sheet
          .add(new Live(head.below(i + 1), VALUE_GRID.topLeft().below(-1).right(i), option))
          .add(
              new Live(
                  score,
                  rounded(
                      sumProduct(WEIGHT_GRID.column("weight").fixed(), VALUE_GRID.column(option))
                          .times(new Constant(100)),
                      9),
                  score(i),
                  Decimals.ONE))
          .add(
              new Live(
                  rank,
                  Fn.RANK.of(score, grid.column("score").fixed()),
                  ranks.get(i),
                  Decimals.WHOLE))
          .add(
              new Live(
                  grid.at(option, "best"),
                  rank.equalTo(Constant.ONE),
                  Expected.truth(ranks.get(i) == 1),
                  Decimals.AS_TYPED))
          .add(
              new Label(
                  head.below(i + 1).right(4),
                  "see the raw inputs",
                  Look.LINK,
                  Optional.of(new Link.ToCell(VALUE_GRID.topLeft().right(i)))));
    }
    CellRef total = head.below(4);
    sheet
        .add(new Label(total, "Mean", Look.LABEL))
        .add(
            new Live(
                    total.right(1),
                    Fn.AVERAGE.of(grid.column("score")),
                    (score(0) + score(1) + score(2)) / 3,
                    Decimals.ONE)
                .looking(Look.TOTAL))
        .add(
            new Live(
                total.right(2),
                Formulas.orNone(Fn.INDEX.of(grid.column("rank"), new Constant(9), Constant.ONE)),
                Expected.number(OptionalDouble.empty()),
                Decimals.WHOLE))
        .add(new Fixed(total.right(3), 0.123456, Decimals.THREE, "a random sample"))
        .add(new Label(total.below(1), "Small print below a table.", Look.NOTE))
        .define("Score", grid.column("score"))
        .define("Leader", grid.at("Birch", "score"))
        .highlight(
            grid.all(),
            new Highlight.Rule.When(
                grid.at("Oak", "rank")
                    .anchored(dev.decisionmatrix.cells.Anchor.COLUMN)
                    .equalTo(Constant.ONE),
                Highlight.Tone.LEADS))
        .freeze(head.below(1).right(1))
        .repeatRows(0, head.row());
    return sheet.build();
  }

  private static SheetPlan inputs() {
    CellRef title = new CellRef(INPUTS, 0, 0);
    CellRef head = title.below(4);
    SheetPlan.Builder sheet =
        SheetPlan.named(INPUTS, SheetPlan.Kind.INPUT)
            .add(new Label(title, "Raw inputs", Look.TITLE))
            .add(new Label(title.below(1), "What people may change", Look.SUBTITLE))
            .add(new Label(head, "Criterion", Look.HEAD))
            .add(new Label(head.right(1), "Weight", Look.HEAD_FIGURE))
            .add(new Label(head.right(5), "Counts", Look.HEAD))
            .add(new Label(head.right(6), "Notes", Look.HEAD));
    for (int i = 0; i < OPTIONS.size(); i++) {
      sheet.add(new Label(head.right(2 + i), OPTIONS.get(i), Look.HEAD_FIGURE));
    }
    for (int i = 0; i < CRITERIA.size(); i++) {
      String criterion = CRITERIA.get(i);
      sheet.add(new Label(head.below(i + 1), criterion, Look.LABEL));
      sheet.add(
          Input.figure(WEIGHT_GRID.at(criterion, "weight"), WEIGHTS[i], Decimals.PERCENT, SHARE));
      for (int j = 0; j < OPTIONS.size(); j++) {
        sheet.add(
            Input.figure(
                VALUE_GRID.at(criterion, OPTIONS.get(j)), VALUES[i][j], Decimals.AS_TYPED, SHARE));
      }
      sheet.add(Input.text(head.below(i + 1).right(5), i == 1 ? "no" : "yes", COUNTS));
    }
    sheet
        .add(
            Input.text(
                head.below(1).right(6),
                "A note that somebody typed and that is so long that it breaks into several lines",
                ANY))
        .add(Input.blank(head.below(2).right(6), Decimals.AS_TYPED, ANY))
        .add(Input.text(head.below(3).right(6), "=cmd|' /C calc'!A0", ANY))
        .add(new Label(CHOSEN.right(-1), "Option looked at", Look.LABEL))
        .add(
            Input.text(
                CHOSEN,
                "Oak",
                new Rule(
                    new Rule.Accepts.OneOfRange(head.right(2).to(head.right(4))),
                    "Option",
                    "Choose from the list.",
                    "Not an option of this decision.")))
        .shade(VALUE_GRID.all(), VALUE_GRID.topLeft())
        .highlight(
            WEIGHT_GRID.all(),
            new Highlight.Rule.When(
                WEIGHT_GRID.topLeft().moreThan(new Constant(0.4)), Highlight.Tone.WARNS))
        .highlight(
            head.below(1).to(head.below(3)),
            new Highlight.Rule.When(
                head.below(1)
                    .right(5)
                    .anchored(dev.decisionmatrix.cells.Anchor.COLUMN)
                    .equalTo(new Words("no")),
                Highlight.Tone.OFF))
        .highlight(
            head.below(1).right(6).to(head.below(3).right(6)),
            new Highlight.Rule.When(
                Formulas.isEmpty(head.below(1).right(6)), Highlight.Tone.MISSING))
        .filter(head.to(head.below(3).right(6)))
        .define("Value", VALUE_GRID.all())
        .define("RawWeight", WEIGHT_GRID.all())
        .freeze(head.below(1))
        .orientation(SheetPlan.Orientation.PORTRAIT);
    return sheet.build();
  }

  private static SheetPlan charts() {
    CellRef title = new CellRef(CHARTS, 0, 0);
    SheetPlan.Builder sheet =
        SheetPlan.named(CHARTS, SheetPlan.Kind.DETAIL)
            .add(new Label(title, "Every kind of chart", Look.TITLE));
    int place = 0;
    for (ChartPlan.Kind kind : ChartPlan.Kind.values()) {
      CellRef from = title.below(2 + 18 * (place / 2)).right(6 * (place % 2));
      sheet.chart(kind.isOverNumbers() ? sweep(kind, from) : chart(kind, from));
      place++;
    }
    for (int i = 0; i < 11; i++) {
      CellRef x = title.below(SWEEP + i);
      sheet.add(new Fixed(x, i * 0.1, Decimals.PERCENT, "the weight of the sweep"));
      for (int j = 0; j < OPTIONS.size(); j++) {
        double y = 40 + 10 * j + (j == 1 ? -3 : 2) * i;
        sheet.add(new Fixed(x.right(j + 1), y, Decimals.ONE, "a line of the sweep"));
      }
    }
    return sheet.build();
  }

  private static ChartPlan sweep(ChartPlan.Kind kind, CellRef from) {
    CellRef x = new CellRef(CHARTS, SWEEP, 0);
    List<ChartPlan.Series> series = new ArrayList<>();
    int lines = kind == ChartPlan.Kind.LINES ? OPTIONS.size() : OPTIONS.size() - 1;
    for (int j = 0; j < lines; j++) {
      series.add(
          new ChartPlan.Series(
              VALUE_GRID.topLeft().below(-1).right(j),
              x.to(x.below(10)),
              x.right(j + 1).to(x.right(j + 1).below(10))));
    }
    return new ChartPlan(
        kind,
        kind == ChartPlan.Kind.LINES ? "Sweep" : "Chart " + kind,
        "Scores as the weight grows",
        "A line per option over the weight",
        "Weight",
        "Score",
        "0",
        OptionalDouble.of(0),
        OptionalDouble.of(100),
        series,
        ChartLook.usual(),
        from,
        from.below(16).right(4));
  }

  private static ChartPlan chart(ChartPlan.Kind kind, CellRef from) {
    boolean one = kind == ChartPlan.Kind.BARS;
    List<ChartPlan.Series> series = new ArrayList<>();
    if (one) {
      CellRef scores = new CellRef(RESULT, 9, 1);
      series.add(
          new ChartPlan.Series(
              scores.below(-1),
              scores.right(-1).to(scores.right(-1).below(2)),
              scores.to(scores.below(2))));
    } else {
      for (int i = 0; i < CRITERIA.size(); i++) {
        series.add(
            new ChartPlan.Series(
                VALUE_GRID.topLeft().below(i).right(-2),
                VALUE_GRID.topLeft().below(-1).to(VALUE_GRID.topLeft().below(-1).right(2)),
                VALUE_GRID.row(CRITERIA.get(i))));
      }
    }
    return new ChartPlan(
        kind,
        "Chart " + kind,
        one ? "Score of 100" : "Values by option, " + kind,
        "What the options reach",
        one ? "" : "Option",
        one ? "" : "Value",
        one ? "0.0" : "0.00",
        one ? OptionalDouble.of(0) : OptionalDouble.empty(),
        one ? OptionalDouble.of(100) : OptionalDouble.empty(),
        series,
        ChartLook.usual(),
        from,
        from.below(16).right(4));
  }

  /** Looks of the meeting's sheets, what cells wear, and every tone. */
  private static SheetPlan meeting() {
    CellRef title = new CellRef(MEETING, 0, 1);
    SheetPlan.Builder sheet =
        SheetPlan.named(MEETING, SheetPlan.Kind.RESULT)
            .widthsPx(0, 10, 200, 72, 54)
            .heightsPx(0, 22, 20, 32)
            .sameHeightPx(3, 2, 18)
            .add(
                Label.of(
                    title,
                    Look.TEXT,
                    new Run("Which tree", Look.TOPIC),
                    new Run("   for this _x0041_ & that?", Look.MUTED),
                    new Run(" \u25A0", Look.LEGEND, Hue.DELIVERED)))
            .add(new Live(title.below(1), new Words("All of it:"), "All of it:").looking(Look.TEXT))
            .dress(title.below(1).to(title.below(2).right(2)), Dress.BAND, Dress.SET_IN)
            .dress(title.below(1).to(title.below(2)), Dress.EDGE)
            .dress(title.below(3).to(title.below(3).right(2)), Dress.RULE)
            .dress(title.below(4).to(title.below(4).right(1)), Dress.STRONG, Dress.CENTRED)
            .dress(title.below(5), Dress.WRAPPED, Dress.GROUP_LINE, Dress.TOP)
            .add(
                new Live(title.below(5), new Words("short"), "short")
                    .looking(Look.TEXT)
                    .asLongAs("a text that is much longer and thus breaks into two lines"));
    List<Look> looks =
        Arrays.stream(Look.values())
            .dropWhile(look -> look != Look.PAGE)
            .filter(look -> !look.isInput())
            .toList();
    CellRef first = title.below(7);
    for (int i = 0; i < looks.size(); i++) {
      sheet.add(new Label(first.below(i), looks.get(i).name(), looks.get(i)));
    }
    List<Highlight.Tone> tones = List.of(Highlight.Tone.values());
    for (int i = 0; i < tones.size(); i++) {
      CellRef at = first.right(2).below(i);
      sheet.add(new Label(at, tones.get(i).name(), Look.TEXT));
      sheet.highlight(at.to(at), Constant.ONE.is(1), tones.get(i));
    }
    List<Decimals> shown =
        List.of(Decimals.HIDDEN, Decimals.SIGNED_ONE, Decimals.CHANGE_ONE, Decimals.EITHER_WAY);
    for (int i = 0; i < shown.size(); i++) {
      CellRef at = first.right(1).below(i);
      sheet.add(new Live(at, new Constant(2.5), 2.5, shown.get(i)).looking(Look.FIGURE));
    }
    sheet
        .add(Input.figure(first.below(5).right(1), 0.5, Decimals.AS_TYPED.with("points"), SHARE))
        .add(Input.text(first.below(6).right(1), "yes", COUNTS).looking(Look.CONTROL))
        .add(
            Input.figure(first.below(7).right(1), 0.5, Decimals.AS_TYPED, SHARE)
                .looking(Look.TRIAL))
        .add(
            Input.text(
                    first.below(8).right(1),
                    "a name",
                    new Rule(new Rule.Accepts.TextUpTo(40), "Name", "Short.", "Too long."))
                .looking(Look.PICK))
        .add(new Live(first.right(1).below(10), new Constant(0.7), 0.7, Decimals.PERCENT))
        .shade(first.right(1).below(10).to(first.right(1).below(11)), first.right(1).below(10));
    return sheet.build();
  }

  /** Charts that stand on the rows beside them. */
  private static SheetPlan exact() {
    CellRef head = new CellRef(EXACT, 0, 1);
    SheetPlan.Builder sheet =
        SheetPlan.named(EXACT, SheetPlan.Kind.RESULT)
            .widthsPx(0, 10, 60, 216, 162, 20)
            .heightsPx(0, 30)
            .sameHeightPx(1, 16, 18);
    double[][] data = {
      {70.2, 0, 0, 0, 0, 0, 9, 7},
      {0, 0, 0, 0, 0, 68, Double.NaN, Double.NaN},
      {0, 48.3, 0, 11.2, 11.2, 0, 0.3, 0.2},
      {0, 0, 0, 0, 0, 59.5, Double.NaN, Double.NaN},
      {0, 47.2, 0, 0, 0, 0, 8, 9},
      {0, 0, 0, 0, 0, 40, Double.NaN, Double.NaN}
    };
    double[] differences = {-5.7, 4.8, -4.7, 4.4, 4.4, 4.2};
    CellRef corner = head.right(5);
    for (int i = 0; i < data.length; i++) {
      sheet.add(new Label(head.below(1 + i), "row " + i, Look.TEXT));
      sheet.add(new Label(corner.right(-1).below(1 + i), "row " + i, Look.TEXT));
      for (int j = 0; j < data[i].length; j++) {
        if (!Double.isNaN(data[i][j])) {
          CellRef at = corner.below(1 + i).right(j);
          sheet.add(new Fixed(at, data[i][j], Decimals.ONE, "a piece of a bar"));
        }
      }
      for (int j = 0; j < 2; j++) {
        double side = j == 0 ? Math.max(0, differences[i]) : Math.min(0, differences[i]);
        sheet.add(new Fixed(corner.below(1 + i).right(8 + j), side, Decimals.ONE, "a side"));
      }
    }
    for (int j = 0; j < 10; j++) {
      sheet.add(new Label(corner.right(j), "piece " + j, Look.TEXT));
    }
    sheet
        .chart(scores(head, corner))
        .chart(differences(head, corner))
        .chart(marks(ChartPlan.Kind.MARKERS, head.below(19), corner))
        .chart(marks(ChartPlan.Kind.SLOPES, head.below(32), corner));
    return sheet.build();
  }

  private static ChartPlan.Series piece(CellRef corner, int place, ChartPlan.Paint paint) {
    CellRef first = corner.below(1).right(place);
    CellRef named = corner.below(1).right(-1);
    return new ChartPlan.Series(
        corner.right(place), named.to(named.below(5)), first.to(first.below(5)), paint);
  }

  private static ChartPlan scores(CellRef head, CellRef corner) {
    List<Hue> hues =
        List.of(
            Hue.FIRST,
            Hue.OTHER,
            Hue.FIRST_STAND_IN,
            Hue.OTHER_STAND_IN,
            Hue.COULD_ADD,
            Hue.DELIVERED);
    List<ChartPlan.Series> series = new ArrayList<>();
    for (int i = 0; i < hues.size(); i++) {
      ChartPlan.Series one = piece(corner, i, new ChartPlan.Paint.Of(hues.get(i)));
      CellRef down = corner.below(1).right(6);
      boolean ends = hues.get(i) == Hue.OTHER_STAND_IN;
      series.add(
          ends
              ? one.reaching(down.to(down.below(5)), down.right(1).to(down.right(1).below(5)))
              : one);
    }
    double head30 = 30 / 138.0;
    return ChartPlan.of(ChartPlan.Kind.STACKED_BARS, "Exact scores")
        .titled("", "Bars on their rows")
        .axes("", "", Decimals.WHOLE)
        .from(0)
        .upTo(100)
        .looking(
            ChartLook.usual()
                .bars(45, 100)
                .legend(ChartLook.Legend.NONE)
                .plot(0.05, head30, 0.9, 1 - head30)
                .scale(ChartLook.Scale.ABOVE)
                .names(ChartLook.Names.NONE)
                .unit(20))
        .drawn(series, head.right(1).to(head.right(1).below(6)));
  }

  private static ChartPlan differences(CellRef head, CellRef corner) {
    return ChartPlan.of(ChartPlan.Kind.BARS, "Exact differences")
        .titled("", "Bars to either side")
        .axes("", "", Decimals.WHOLE)
        .looking(
            ChartLook.usual()
                .bars(55, 100)
                .legend(ChartLook.Legend.NONE)
                .plot(0.02, 0, 0.96, 1)
                .scale(ChartLook.Scale.NONE)
                .names(ChartLook.Names.NONE))
        .drawn(
            List.of(
                piece(corner, 8, new ChartPlan.Paint.Of(Hue.FIRST)),
                piece(corner, 9, new ChartPlan.Paint.Of(Hue.OTHER))),
            head.right(2).below(1).to(head.right(2).below(6)));
  }

  private static ChartPlan marks(ChartPlan.Kind kind, CellRef from, CellRef corner) {
    List<ChartPlan.Series> series = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      series.add(piece(corner, i, new ChartPlan.Paint.Next()));
    }
    return ChartPlan.of(kind, "Marks " + kind)
        .titled("", "Marks over names")
        .axes("", "", Decimals.WHOLE)
        .from(0)
        .upTo(100)
        .looking(ChartLook.usual().legend(ChartLook.Legend.RIGHT).unit(20).spilling(0, 4, 10, 6))
        .drawn(series, from.to(from.below(10).right(2)));
  }

  private static SheetPlan words() {
    CellRef title = new CellRef(WORDS, 0, 0);
    SheetPlan.Builder sheet =
        SheetPlan.named(WORDS, SheetPlan.Kind.REFERENCE)
            .gridlines(SheetPlan.Gridlines.SHOWN)
            .width(0, 24)
            .add(new Label(title, "Text of every kind", Look.TITLE));
    List<String> texts =
        List.of(
            "=1+1",
            "+49 30 1234",
            "-5 degrees",
            "@home",
            "'quoted'",
            "_x000D_ as typed",
            "42",
            "two\nlines",
            " spaces around ",
            "Größe, naïveté, Übermaß",
            "Ελληνικά и кириллица",
            "日本語の文章は空白なしで折り返されるので幅が要ります",
            "a & b < c > d \"e\"",
            "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente");
    for (int i = 0; i < texts.size(); i++) {
      sheet.add(new Label(title.below(2 + i), texts.get(i), Look.LABEL));
    }
    sheet.add(
        new Label(
            title.below(20),
            "to the web",
            Look.LINK,
            Optional.of(new Link.ToWeb("https://example.org/a b?c=[d]&e=é"))));
    sheet.add(new Live(title.below(21), new Words("_x0041_ \"q\""), "_x0041_ \"q\""));
    return sheet.build();
  }
}
