package dev.decisionmatrix.blocks;

import java.util.List;
import java.util.Optional;

/** A piece of a report, from top to bottom. */
public sealed interface Block
    permits Block.Title,
        Block.Heading,
        Block.Contents,
        Block.Paragraph,
        Block.RunIn,
        Block.Callout,
        Block.KeyFigures,
        Block.Bullets,
        Block.Entries,
        Block.Outline,
        Block.Code,
        Block.Table,
        Block.Sources,
        Block.Cited,
        Block.Shown,
        Block.Together,
        Block.PageBreak,
        Block.FirstPageEnd,
        Chart {

  /** The report's head: a small line above, the title, one line of scope below. */
  record Title(String kicker, String title, String scope) implements Block {}

  /**
   * A heading, also a bookmark.
   *
   * @param level 2 for a section, 3 for a part of one; the title is 1
   * @param anchor a name that links can lead to
   */
  record Heading(int level, String text, String anchor) implements Block {}

  /** A list of headings with the pages on which they stand; each leads to its place. */
  record Contents(List<Heading> headings) implements Block {
    public Contents {
      headings = List.copyOf(headings);
    }
  }

  record Paragraph(Text text) implements Block {}

  /** A paragraph whose first words are its heading, of level 4. */
  record RunIn(Text heading, Text text) implements Block {}

  /** The box on page 1. */
  record Callout(Text text) implements Block {}

  /** Two to four figures side by side with a line below each. */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  record KeyFigure(String figure, String caption) {}

  /** Points in a list. */
  record Bullets(List<Text> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** A list whose items hang on a short label of their own, such as a rating, instead of a dot. */
  record Entries(List<Entry> entries) implements Block {
    public Entries {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An item of such a list.
   *
   * @param label a few characters
   */
  record Entry(Span label, Text text) {}

  /** Points within points, as people write lists. */
  record Outline(List<Point> points) implements Block {
    public Outline {
      points = List.copyOf(points);
    }
  }

  /**
   * A point of such a list.
   *
   * @param depth 0 for a point of its own, 1 for one within the nearest point of depth 0 above
   * @param label a dot or a number; empty for a further paragraph of the point above
   */
  record Point(int depth, String label, Text text) {}

  /** Lines of a program or of what it prints; blanks count. */
  record Code(List<String> lines) implements Block {
    public Code {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A table with one heading row; every row has as many cells as there are columns. The first cell
   * of a row heads the row.
   *
   * @param caption numbered by the medium: "Table 1."
   * @param total whether the last row is a total
   */
  record Table(Text caption, List<Column> columns, List<Row> rows, boolean total) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column of a table.
   *
   * @param share of the width that is left after fitting figures; 0 for a column of figures
   */
  record Column(String head, Align align, double share) {}

  enum Align {
    LEFT,
    RIGHT
  }

  record Row(List<TableCell> cells, Kind kind) {
    /** What it is to the rows below. */
    public enum Kind {
      PLAIN,
      /** Adds up those that follow, to the next of its kind. */
      GROUP
    }

    public Row {
      cells = List.copyOf(cells);
    }

    public Row(List<TableCell> cells) {
      this(cells, Kind.PLAIN);
    }
  }

  /**
   * A cell of a table.
   *
   * @param tint from 0 (none) to 1 (the strongest tint of the accent)
   */
  record TableCell(Text text, double tint) {
    public static TableCell of(String plain) {
      return new TableCell(Text.of(plain), 0);
    }

    public static TableCell of(Text text) {
      return new TableCell(text, 0);
    }
  }

  /** The list of sources; citations lead to its entries. */
  record Sources(List<SourceEntry> entries) implements Block {
    public Sources {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A source as it is listed.
   *
   * @param title what links to it say
   */
  record SourceEntry(int number, String title, Text text) {}

  /** Sources that texts cite and the report does not list; shows nothing by itself. */
  record Cited(List<CitedSource> sources) implements Block {
    public Cited {
      sources = List.copyOf(sources);
    }
  }

  /**
   * Where citations of a source lead that is not listed.
   *
   * @param address on the web; without one they lead nowhere
   */
  record CitedSource(int number, String title, Optional<String> address) {}

  /** A table or a figure that texts refer to by its number. */
  record Shown(String anchor, Block block) implements Block {}

  /** A heading's following that must not be parted from it: kept on one page if it fits. */
  record Together(List<Block> blocks) implements Block {
    public Together {
      blocks = List.copyOf(blocks);
    }
  }

  /** Starts a new page unless one has just begun. */
  record PageBreak() implements Block {}

  /** Starts a new page if all so far has room on the first; nothing where it has not. */
  record FirstPageEnd() implements Block {}

  /** The whole report. */
  record Report(
      String title, String record, Optional<String> date, String language, List<Block> blocks) {
    public Report {
      blocks = List.copyOf(blocks);
    }
  }
}
