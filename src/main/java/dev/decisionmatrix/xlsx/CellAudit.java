package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.display.Decimals;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.jspecify.annotations.Nullable;

/** Compares planned cells with those of a file, and with what an engine makes of their formulas. */
final class CellAudit {
  private static final int LONGEST_FORMULA = 8_192;

  private final Calculation calculation;
  private final List<Finding> findings;

  /** Made once for each that is handed over, as most cells are handed the same. */
  private final IdentityHashMap<Decimals, String> patterns = new IdentityHashMap<>();

  private final FirstLook firstLook;

  CellAudit(Calculation calculation, FirstLook firstLook, List<Finding> findings) {
    this.calculation = calculation;
    this.firstLook = firstLook;
    this.findings = findings;
  }

  /**
   * @param read null where the file has no cell
   */
  void check(Cell planned, @Nullable ReadCell read) {
    if (read != null) {
      checkStyle(planned, read.style());
    }
    if (planned instanceof Live live) {
      checkFormula(live, read);
      return;
    }
    CellValue expected = CellValue.of(planned);
    CellValue got = read == null ? new CellValue.Blank() : CellValue.of(read.value());
    if (read != null && read.formula() != null) {
      report(planned.at(), "cell", expected.toString(), "a formula");
    } else if (!got.equals(expected)) {
      report(planned.at(), "cell", expected.toString(), got.toString());
    }
  }

  private void checkStyle(Cell planned, ReadStyle style) {
    String shown = patterns.computeIfAbsent(ShownText.decimals(planned), Decimals::pattern);
    if (!style.is(planned.look(), shown)) {
      ReadStyle expected = new ReadStyle(shown, Styles.numberOf(planned.look()));
      report(planned.at(), "style", expected.toString(), style.toString());
    }
  }

  /** A cell that no plan has. */
  void checkUnexpected(CellRef at, ReadCell read) {
    ReadFormula formula = read.formula();
    String got = formula == null ? CellValue.of(read.value()).toString() : "=" + formula.text();
    report(at, "cell", new CellValue.Blank().toString(), got);
  }

  private void checkFormula(Live live, @Nullable ReadCell read) {
    CellValue expected = CellValue.of(live);
    ReadFormula formula = read == null ? null : read.formula();
    if (read == null || formula == null) {
      report(live, expected, "no formula");
      return;
    }
    if (!isPlanned(live, read, formula)) {
      report(live.at(), "formula", planned(live), "=" + formula.text());
    }
    CellValue cached = firstLook.otherResult(read).orElse(expected);
    if (!cached.equals(expected)) {
      report(live, expected, cached + " (cached)");
    }
    String got = computed(read, expected);
    if (!got.isEmpty()) {
      report(live, expected, got);
    }
  }

  /** What the engine says, if that is not what was expected. */
  private String computed(ReadCell read, CellValue expected) {
    calculation.compute(read);
    ValueEval result = read.computed();
    if (result == null) {
      return calculation.failure(read).orElse("nothing");
    }
    CellValue got = CellValue.of(result);
    return got.agrees(expected) ? "" : got.toString();
  }

  /** A formula with another text may give the same today, and something else after a change. */
  private boolean isPlanned(Live live, ReadCell read, ReadFormula formula) {
    if (formula.home().equals(read)) {
      if (formula.length() > LONGEST_FORMULA) {
        String found = formula.length() + " characters";
        report(live.at(), "formula", "8,192 characters at most", found);
      }
      return formula.isPlanned();
    }
    return formula.home().planned() instanceof Live first
        && new SameFormula(first.at(), live.at()).moves(first.formula(), live.formula());
  }

  private static String planned(Live live) {
    return "=" + live.formula().textOn(live.at().sheet());
  }

  private void report(Live live, CellValue expected, String got) {
    report(live.at(), planned(live), expected.toString(), got);
  }

  private void report(CellRef at, String subject, String expected, String got) {
    String place = at.sheet().quoted() + "!" + at.address();
    findings.add(new Finding(place, subject, expected, got));
  }
}
