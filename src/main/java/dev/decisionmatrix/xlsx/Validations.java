package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationOperator;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationType;

/** What a sheet's inputs accept: one entry per rule, over all cells that share it. */
final class Validations {
  private static final int LONGEST_LIST = 255;

  private final XSSFSheet sheet;

  Validations(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  void write(List<Cell> cells) {
    Map<Rule, List<CellRef>> places = new LinkedHashMap<>();
    for (Cell cell : cells) {
      if (cell instanceof Input input) {
        places.computeIfAbsent(input.rule(), unseen -> new ArrayList<>()).add(input.at());
      }
    }
    if (places.isEmpty()) {
      return;
    }
    CTDataValidations all = sheet.getCTWorksheet().addNewDataValidations();
    all.setCount(places.size());
    places.forEach((rule, where) -> write(all.addNewDataValidation(), rule, where));
  }

  private void write(CTDataValidation entry, Rule rule, List<CellRef> where) {
    restrict(entry, rule.accepts());
    entry.setAllowBlank(true);
    entry.setShowInputMessage(true);
    entry.setShowErrorMessage(true);
    entry.setErrorTitle(StoredText.of(rule.title()));
    entry.setError(StoredText.of(rule.error()));
    entry.setPromptTitle(StoredText.of(rule.title()));
    entry.setPrompt(StoredText.of(rule.prompt()));
    entry.setSqref(Addresses.covering(where));
  }

  private static void restrict(CTDataValidation entry, Rule.Accepts accepts) {
    if (accepts instanceof Rule.Accepts.NumberBetween between) {
      entry.setType(STDataValidationType.DECIMAL);
      entry.setOperator(STDataValidationOperator.BETWEEN);
      entry.setFormula1(number(between.lower()));
      entry.setFormula2(number(between.upper()));
    } else if (accepts instanceof Rule.Accepts.NumberAtLeast least) {
      entry.setType(STDataValidationType.DECIMAL);
      entry.setOperator(STDataValidationOperator.GREATER_THAN_OR_EQUAL);
      entry.setFormula1(number(least.lower()));
    } else if (accepts instanceof Rule.Accepts.OneOf one) {
      entry.setType(STDataValidationType.LIST);
      entry.setFormula1(list(one.words()));
    } else if (accepts instanceof Rule.Accepts.OneOfRange range) {
      entry.setType(STDataValidationType.LIST);
      entry.setFormula1(range.range().absolute());
    }
  }

  private static String number(double bound) {
    return java.math.BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }

  private static String list(List<String> words) {
    String joined = String.join(",", words);
    boolean ambiguous = words.stream().anyMatch(word -> word.contains(",") || word.contains("\""));
    if (ambiguous || joined.length() > LONGEST_LIST) {
      throw new IllegalArgumentException("needs a range instead of a list: " + words);
    }
    return '"' + joined + '"';
  }
}
