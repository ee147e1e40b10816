package dev.decisionmatrix.xlsx;

import java.util.OptionalInt;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** A defined name as POI asks for it. */
final class ReadName implements EvaluationName {
  private final String name;
  private final String refersTo;
  private final OptionalInt sheet;
  private final NamePtg token;
  private Ptg[] definition = new Ptg[0];

  /**
   * @param sheet the only sheet that knows the name; empty for one of the whole workbook
   */
  ReadName(int number, String name, String refersTo, OptionalInt sheet) {
    this.name = name;
    this.refersTo = refersTo;
    this.sheet = sheet;
    this.token = new NamePtg(number);
  }

  String refersTo() {
    return refersTo;
  }

  OptionalInt sheet() {
    return sheet;
  }

  void define(Ptg[] parsed) {
    definition = parsed;
  }

  @Override
  public String getNameText() {
    return name;
  }

  @Override
  public boolean isFunctionName() {
    return false;
  }

  @Override
  public boolean hasFormula() {
    return true;
  }

  @Override
  public boolean isRange() {
    return true;
  }

  @Override
  public Ptg[] getNameDefinition() {
    return definition;
  }

  @Override
  public NamePtg createPtg() {
    return token;
  }
}
