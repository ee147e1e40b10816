package dev.decisionmatrix.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * What POI's parser makes of formulas. It takes longer than computing them, so that those which
 * differ but by where they stand, such as the formulas down a column, are parsed once only and
 * their references moved from there.
 */
final class ParsedFormulas {
  /** Formulas that differ in more are far apart: a large workbook's would fill the memory. */
  private static final int MOST_SHAPES = 1 << 14;

  private final FormulaParsingWorkbook book;
  private final Map<String, MovableTokens> byShape = new HashMap<>();
  private final FormulaShape shape = new FormulaShape();

  ParsedFormulas(FormulaParsingWorkbook book) {
    this.book = book;
  }

  /** The formula's tokens for a cell that has it. */
  Ptg[] tokens(ReadFormula formula, ReadCell cell) {
    MovableTokens known = formula.tokens();
    if (known == null) {
      if (byShape.size() == MOST_SHAPES) {
        byShape.clear();
      }
      known = byShape.computeIfAbsent(shape.of(formula), unseen -> parsed(formula));
      formula.keep(known);
    }
    return known.at(cell);
  }

  private MovableTokens parsed(ReadFormula formula) {
    ReadCell home = formula.home();
    String text = SteadyText.named(formula.text());
    int sheet = home.getSheet().number();
    Ptg[] tokens = FormulaParser.parse(text, book, FormulaType.CELL, sheet, home.getRowIndex());
    return new MovableTokens(tokens, home);
  }
}
