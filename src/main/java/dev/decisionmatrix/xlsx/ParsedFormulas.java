package dev.decisionmatrix.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * What POI's parser makes of formulas. It takes longer than computing them, so that those which
 * differ but by their addresses, such as the formulas down a column, are parsed once only and get
 * their own addresses in place of the first one's.
 */
final class ParsedFormulas {
  /** Formulas that differ in more are far apart: a large workbook's would fill the memory. */
  private static final int MOST_SHAPES = 1 << 14;

  /** Of all workbooks together, as long as the program runs. */
  private static final int MOST_COMMON = 1 << 12;

  /**
   * Shapes without names: they mean the same in every workbook, and those of a batch are mostly
   * alike.
   */
  private static final Map<String, TokenMould> COMMON = new ConcurrentHashMap<>();

  private final FormulaParsingWorkbook book;
  private final Map<String, TokenMould> byShape = new HashMap<>();
  private final FormulaShape shape = new FormulaShape();

  ParsedFormulas(FormulaParsingWorkbook book) {
    this.book = book;
  }

  /** The formula's tokens for a cell that has it. */
  Ptg[] tokens(ReadFormula formula, ReadCell cell) {
    MovableTokens known = formula.tokens();
    if (known == null) {
      known = new MovableTokens(own(formula), formula.home());
      formula.keep(known);
      formula.letGo();
    }
    return known.at(cell);
  }

  /** The tokens in the cell that the formula is written for. */
  private Ptg[] own(ReadFormula formula) {
    String like = shape.of(formula);
    TokenMould common = COMMON.get(like);
    TokenMould known = common == null ? byShape.get(like) : common;
    if (known == null) {
      Ptg[] parsed = parsed(formula);
      TokenMould mould = new TokenMould(parsed, shape.places());
      if (mould.hasNames()) {
        keep(like, mould, byShape, MOST_SHAPES);
      } else {
        keep(like, mould, COMMON, MOST_COMMON);
      }
      return parsed;
    }
    Optional<Ptg[]> cast = known.cast(shape.places());
    return cast.isPresent() ? cast.get() : parsed(formula);
  }

  private static void keep(String like, TokenMould mould, Map<String, TokenMould> among, int most) {
    if (among.size() >= most) {
      among.clear();
    }
    among.put(like, mould);
  }

  private Ptg[] parsed(ReadFormula formula) {
    ReadCell home = formula.home();
    String text = SteadyText.named(formula.text());
    int sheet = home.getSheet().number();
    return FormulaParser.parse(text, book, FormulaType.CELL, sheet, home.getRowIndex());
  }
}
