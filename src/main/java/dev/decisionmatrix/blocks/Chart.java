package dev.decisionmatrix.blocks;

import dev.decisionmatrix.display.Decimals;
import java.util.List;

/** A drawing of figures, numbered by the medium: "Figure 1." */
public sealed interface Chart extends Block {
  /** What to see. */
  Text caption();

  /** What the figure says, with its numbers, to whoever does not see it. */
  String alternative();

  /**
   * Horizontal bars, in the order given, with whiskers where a range is known.
   *
   * @param axisUpper the end of the axis, which starts at 0
   */
  record BarChart(
      Text caption, String alternative, List<Bar> bars, double axisUpper, Decimals shown)
      implements Chart {
    public BarChart {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param accent whether it is in the accent colour: what is chosen, or leads
   */
  record Bar(String label, double value, double lowest, double highest, boolean accent) {}

  /** A row per category with a dot per series and a line from the lowest to the highest. */
  record DotChart(
      Text caption,
      String alternative,
      List<String> series,
      List<DotRow> rows,
      double axisUpper,
      Decimals shown)
      implements Chart {
    public DotChart {
      series = List.copyOf(series);
      rows = List.copyOf(rows);
    }
  }

  /** One value per series, in their order. */
  record DotRow(String label, List<Double> values) {
    public DotRow {
      values = List.copyOf(values);
    }
  }

  /**
   * Bars to both sides of a line: each row favours one side by so much.
   *
   * @param left what bars to the left favour
   * @param right what bars to the right favour: the leader
   */
  record BalanceChart(
      Text caption,
      String alternative,
      String left,
      String right,
      List<BalanceRow> rows,
      Decimals shown)
      implements Chart {
    public BalanceChart {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of such a chart.
   *
   * @param value above 0 to the right, below 0 to the left
   * @param strong whether it stands for all rows together
   */
  record BalanceRow(String label, double value, boolean strong) {}

  /**
   * A bar per row and panel, made up of parts that sum to 1; the first part is the most telling.
   *
   * @param parts names of the parts, alike in all bars
   * @param panels names of the panels
   */
  record ShareChart(
      Text caption,
      String alternative,
      List<String> parts,
      List<String> panels,
      List<ShareRow> rows)
      implements Chart {
    public ShareChart {
      parts = List.copyOf(parts);
      panels = List.copyOf(panels);
      rows = List.copyOf(rows);
    }
  }

  /** A row of such a chart: for each panel the shares of its parts. */
  record ShareRow(String label, List<List<Double>> panels) {
    public ShareRow {
      panels = List.copyOf(panels);
    }
  }

  /** Panels of straight lines over a share from 0 to 1, all from 0 to the same upper end. */
  record SweepChart(
      Text caption, String alternative, List<SweepPanel> panels, double axisUpper, Decimals shown)
      implements Chart {
    public SweepChart {
      panels = List.copyOf(panels);
    }
  }

  /**
   * A panel of such a chart.
   *
   * @param now the share as it is
   * @param crossings where the lead changes hands
   */
  record SweepPanel(String title, double now, List<SweepLine> lines, List<SweepPoint> crossings) {
    public SweepPanel {
      lines = List.copyOf(lines);
      crossings = List.copyOf(crossings);
    }
  }

  /** A line, by its figures at the shares 0 and 1. */
  record SweepLine(String label, double atNone, double atAll, Stress stress) {}

  record SweepPoint(double share, double figure) {}

  /**
   * Points over two figures, each with its name, some of them joined.
   *
   * @param across what the figures to the right are
   * @param up what those upwards are
   * @param line the points that are joined, from left to right
   */
  record ScatterChart(
      Text caption, String alternative, Scale across, Scale up, List<Spot> spots, List<Spot> line)
      implements Chart {
    public ScatterChart {
      spots = List.copyOf(spots);
      line = List.copyOf(line);
    }
  }

  /** What one figure of such a chart is, and how it is shown. */
  record Scale(String title, Decimals shown) {}

  /** A point of such a chart. */
  record Spot(String label, double across, double up, Standing standing) {}

  /** What a point is to the line. */
  enum Standing {
    LEADER,
    ON_LINE,
    OFF_LINE,
    /** Not in contention. */
    OUT
  }

  /** How much a line matters. */
  enum Stress {
    LEADER,
    RIVAL,
    /** Without a label: one of the crowd. */
    OTHER
  }

  /** Panels of a line each, with named points on it: what ratings are worth, from 0 to 1. */
  record CurveChart(Text caption, String alternative, List<CurvePanel> panels, Decimals shown)
      implements Chart {
    public CurveChart {
      panels = List.copyOf(panels);
    }
  }

  /**
   * A panel of such a chart.
   *
   * @param line from left to right
   * @param marks the named points
   */
  record CurvePanel(String title, List<CurvePoint> line, List<CurveMark> marks) {
    public CurvePanel {
      line = List.copyOf(line);
      marks = List.copyOf(marks);
    }
  }

  record CurvePoint(double across, double up) {}

  /** A named point. */
  record CurveMark(String label, CurvePoint at, Stress stress) {}
}
