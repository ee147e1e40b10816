package dev.decisionmatrix.cells;

import java.util.HashMap;
import java.util.Map;

/** Says of each formula that is the one above copied down that it is, as a sheet is filled. */
final class Columns {
  private final Map<Integer, Run> lastOfColumn = new HashMap<>();

  /** Cells one below the other with one formula. */
  private static final class Run {
    private final Live first;
    private int last;

    Run(Live first) {
      this.first = first;
      this.last = first.at().row();
    }

    boolean goesOnWith(Live live) {
      return live.at().row() == last + 1
          && new CopiedDown(rowsTo(live)).is(first.formula(), live.formula());
    }

    Live add(Live live) {
      last = live.at().row();
      return live.with(new Copied(first.formula(), rowsTo(live)));
    }

    private int rowsTo(Live live) {
      return live.at().row() - first.at().row();
    }
  }

  Cell add(Cell cell) {
    if (!(cell instanceof Live live) || live.formula() instanceof Copied) {
      return cell;
    }
    Run above = lastOfColumn.get(live.at().column());
    if (above != null && above.goesOnWith(live)) {
      return above.add(live);
    }
    lastOfColumn.put(live.at().column(), new Run(live));
    return live;
  }
}
