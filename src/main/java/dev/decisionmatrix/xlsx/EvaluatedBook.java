package dev.decisionmatrix.xlsx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that was read back, as POI's parser and evaluator ask for it. POI calls these
 * interfaces internal: its version is pinned.
 */
final class EvaluatedBook implements EvaluationWorkbook, FormulaParsingWorkbook {
  private static final SpreadsheetVersion VERSION = SpreadsheetVersion.EXCEL2007;
  private static final String NO_OTHERS = "there are no other workbooks";

  private final ReadBook book;
  private final Map<String, ReadSheet> sheets = new HashMap<>();
  private final Map<String, ReadName> names = new HashMap<>();
  private final UDFFinder functions =
      new AggregatingUDFFinder(new SteadyText(), AggregatingUDFFinder.DEFAULT);
  private final ParsedFormulas formulas = new ParsedFormulas(this);
  private @Nullable ReadCell provided;
  private Ptg[] tokensProvided = new Ptg[0];

  EvaluatedBook(ReadBook book) {
    this.book = book;
    book.sheets().forEach(sheet -> sheets.put(folded(sheet.name()), sheet));
    book.sheets().forEach(sheet -> sheets.put(sheet.name(), sheet));
    book.names().forEach(name -> names.put(key(name.getNameText(), name.sheet()), name));
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String key(String name, OptionalInt sheet) {
    return (sheet.isPresent() ? sheet.getAsInt() + "!" : "") + folded(name);
  }

  /** Keeps the tokens of a cell that POI is about to ask for. */
  void provide(ReadCell cell, Ptg[] tokens) {
    provided = cell;
    tokensProvided = tokens;
  }

  /** What a name stands for, if that is a single cell or range. */
  @Nullable Ptg only(NamePtg name) {
    Ptg[] definition = getName(name).getNameDefinition();
    return definition.length == 1 ? definition[0] : null;
  }

  /** The sheet of that name, however its letters are written, or the one at hand. */
  ReadSheet sheet(String name, ReadSheet otherwise) {
    ReadSheet same = sheets.get(name);
    return same == null ? sheets.getOrDefault(folded(name), otherwise) : same;
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell asked) {
    ReadCell cell = (ReadCell) asked;
    if (cell == provided) {
      return tokensProvided;
    }
    ReadFormula formula = cell.formula();
    if (formula == null) {
      throw new IllegalStateException("no formula");
    }
    return formulas.tokens(formula, cell);
  }

  @Override
  public @Nullable EvaluationName getName(String name, int sheet) {
    ReadName local = names.get(key(name, OptionalInt.of(sheet)));
    ReadName found = local == null ? names.get(folded(name)) : local;
    if (found != null && found.getNameDefinition().length == 0) {
      found.define(FormulaParser.parse(found.refersTo(), this, FormulaType.NAMEDRANGE, -1));
    }
    return found;
  }

  @Override
  public EvaluationName getName(NamePtg name) {
    return book.names().get(name.getIndex());
  }

  @Override
  public String getSheetName(int number) {
    return book.sheets().get(number).name();
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return ((ReadSheet) sheet).number();
  }

  @Override
  public int getSheetIndex(String name) {
    ReadSheet same = sheets.get(name);
    ReadSheet sheet = same == null ? sheets.get(folded(name)) : same;
    return sheet == null ? -1 : sheet.number();
  }

  @Override
  public EvaluationSheet getSheet(int number) {
    return book.sheets().get(number);
  }

  @Override
  public ExternalSheet getExternalSheet(@Nullable String first, @Nullable String last, int other) {
    return new ExternalSheet(null, first);
  }

  @Override
  public UDFFinder getUDFFinder() {
    return functions;
  }

  @Override
  public SpreadsheetVersion getSpreadsheetVersion() {
    return VERSION;
  }

  @Override
  public @Nullable Ptg getNameXPtg(String name, @Nullable SheetIdentifier sheet) {
    return functions.findFunction(name) == null ? null : new NameXPxg(null, name);
  }

  @Override
  public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
    return new Ref3DPxg(sheet, cell);
  }

  @Override
  public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
    return new Area3DPxg(sheet, area);
  }

  @Override
  public int getExternalSheetIndex(String name) {
    return getSheetIndex(name);
  }

  @Override
  public void clearAllCachedResultValues() {
    // Nothing is kept here that POI computed before.
  }

  @Override
  public @Nullable Table getTable(String name) {
    return null;
  }

  @Override
  public Name createName() {
    throw new IllegalStateException("no name can be added");
  }

  @Override
  public int getExternalSheetIndex(String workbook, String name) {
    throw new IllegalStateException(NO_OTHERS);
  }

  @Override
  public ExternalSheet getExternalSheet(int number) {
    throw new IllegalStateException(NO_OTHERS);
  }

  @Override
  public int convertFromExternSheetIndex(int number) {
    throw new IllegalStateException(NO_OTHERS);
  }

  @Override
  public ExternalName getExternalName(int sheet, int name) {
    throw new IllegalStateException(NO_OTHERS);
  }

  @Override
  public ExternalName getExternalName(String name, @Nullable String sheet, int workbook) {
    throw new IllegalStateException(NO_OTHERS);
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    throw new IllegalStateException(NO_OTHERS);
  }
}
