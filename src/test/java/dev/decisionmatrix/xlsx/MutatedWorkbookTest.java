package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.workbook.binding.DecisionWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Whatever is changed in a written workbook, the audit finds it, or the change is none: then POI's
 * full reader, which the audit does not use, reads the same cells, formulas and names. That is so
 * for a last digit too many, which gives the same figure; for a text that no cell refers to; for
 * the id of a relationship that is found by its type; and for a default type that no part needs.
 */
class MutatedWorkbookTest {
  private static final WorkbookPlan PLAN = SamplePlans.everything();
  private static final byte[] WRITTEN = XlsxWriter.write(PLAN);

  /** A cell with something in it: what stands before its content, then the content. */
  private static final String CELL = "<c [^>]*[^/]>.*?</c>";

  private static final String FORMULA = "(<f[^>]*>)([^<]+)(</f>)";

  private static final Map<String, String> CONTENTS = ReadContents.of(WRITTEN);

  private final Mutants mutants = Mutants.of(WRITTEN);

  private void assertFoundOrEqual(int atLeast) {
    assertThat(mutants.all()).hasSizeGreaterThanOrEqualTo(atLeast);
    for (Mutant mutant : mutants.all()) {
      if (WorkbookAudit.of(mutant.bytes(), PLAN).isEmpty()) {
        assertThat(ReadContents.of(mutant.bytes())).as(mutant.change()).isEqualTo(CONTENTS);
      }
    }
  }

  private static String next(String number) {
    return number.endsWith("9")
        ? number.substring(0, number.length() - 1) + "8"
        : number.substring(0, number.length() - 1)
            + (char) (number.charAt(number.length() - 1) + 1);
  }

  @Nested
  class Finds {
    @Test
    void everyOtherValueOfACell() {
      for (String sheet : mutants.sheets()) {
        mutants.eachFound(
            sheet, "(<v>)([0-9.E-]+)(</v>)", v -> v.group(1) + next(v.group(2)) + v.group(3));
        mutants.eachFound(
            sheet, "(<v>)([^<]*)(</v>)", v -> v.group(1) + "7" + v.group(2) + v.group(3));
        mutants.each(sheet, "<v>[^<]*</v>", value -> "");
        mutants.each(sheet, "<v>[^<]*</v>", value -> "<v></v>");
        mutants.each(sheet, "<v>[^<]*</v>", value -> value + value);
      }
      assertFoundOrEqual(500);
    }

    @Test
    void everyOtherTypeOfACell() {
      for (String sheet : mutants.sheets()) {
        mutants.eachFound(sheet, " t=\"(s|str|b)\"", type -> "");
        mutants.eachFound(sheet, " t=\"(s|str|b)\"", type -> " t=\"e\"");
        mutants.eachFound(sheet, " t=\"(s|str|b)\"", type -> " t=\"inlineStr\"");
        mutants.eachFound(sheet, " t=\"s\"", type -> " t=\"str\"");
        mutants.eachFound(sheet, " t=\"str\"", type -> " t=\"b\"");
        mutants.eachFound(
            sheet, "(<c [^>]*\")(><f|><v)", cell -> cell.group(1) + " t=\"d\"" + cell.group(2));
      }
      assertFoundOrEqual(300);
    }

    @Test
    void everyOtherFormulaThoughItGivesTheSame() {
      for (String sheet : mutants.sheets()) {
        mutants.eachFound(sheet, FORMULA, f -> f.group(1) + f.group(2) + "+0" + f.group(3));
        mutants.eachFound(sheet, FORMULA, f -> f.group(1) + "(" + f.group(2) + ")" + f.group(3));
        mutants.eachFound(sheet, FORMULA, f -> f.group(1) + "1/0" + f.group(3));
        mutants.eachFound(sheet, FORMULA, f -> f.group(1) + f.group(2) + "(" + f.group(3));
        mutants.eachFound(sheet, FORMULA, f -> f.group(1) + f.group(3));
        mutants.eachFound(sheet, FORMULA, f -> "");
        mutants.eachFound(sheet, "<f[^>]*/>", f -> "");
      }
      assertFoundOrEqual(80);
    }

    @Test
    void everyOtherReferenceOfAFormula() {
      for (String sheet : mutants.sheets()) {
        mutants.eachFound(
            sheet,
            "(?<=<f[^<]{0,200})([A-Z]\\$?)([0-9]+)(?=[^<>]*</f>)",
            at -> at.group(1) + next(at.group(2)));
        mutants.eachFound(sheet, "(?<=<f[^<]{0,200})\\$(?=[A-Z0-9][^<>]*</f>)", anchor -> "");
      }
      assertFoundOrEqual(30);
    }

    @Test
    void everyOtherPlaceOfASharedFormula() {
      for (String sheet : mutants.sheets()) {
        mutants.eachFound(sheet, " si=\"([0-9]+)\"", si -> " si=\"9" + si.group(1) + "\"");
        mutants.eachFound(sheet, " si=\"([0-9]+)\"", si -> "");
        mutants.eachFound(sheet, " ref=\"([^\"]+)\"(?=[^>]*>[^<]+</f>)", ref -> "");
        mutants.eachFound(
            sheet,
            " ref=\"([^\"]+)([0-9])\"(?=[^>]*>[^<]+</f>)",
            ref -> " ref=\"" + ref.group(1) + next(ref.group(2)) + "\"");
        mutants.eachFound(sheet, " t=\"shared\"", shared -> "");
        mutants.eachFound(sheet, " t=\"shared\"", shared -> " t=\"array\"");
      }
      assertFoundOrEqual(10);
    }

    @Test
    void everyCellAndRowThatIsMissingOrElsewhere() {
      for (String sheet : mutants.sheets()) {
        mutants.each(sheet, CELL, cell -> "");
        mutants.each(sheet, CELL, cell -> cell + cell);
        mutants.each(sheet, CELL, cell -> cell.replaceFirst("r=\"([A-Z]+)", "r=\"X$1"));
        mutants.each(sheet, CELL, cell -> cell.replaceFirst(" r=\"[A-Z]+[0-9]+\"", ""));
        mutants.each(sheet, CELL, cell -> cell.replaceFirst("r=\"([A-Z]+)[0-9]+", "r=\"$19999"));
        mutants.swapped(
            sheet, "(?<=<c r=\"[A-Z]{1,2}[0-9]{1,3}\" s=\"[0-9]{1,3}\")[^>]*[^/]>.*?(?=</c>)");
        mutants.each(sheet, "<row .*?</row>", row -> row.contains("<v>") ? "" : "<row/>");
        mutants.each(sheet, "<row .*?</row>", row -> row + row);
        mutants.each(sheet, "<row .*?</row>", row -> row.replaceFirst("r=\"", "r=\"9"));
        mutants.swapped(sheet, "<row .*?</row>");
        mutants.each(sheet, "<sheetData>.*</sheetData>", data -> "");
        mutants.each(sheet, "<sheetData>.*</sheetData>", data -> data + data);
      }
      assertFoundOrEqual(500);
    }

    @Test
    void cellsThatNoPlanHas() {
      for (String sheet : mutants.sheets()) {
        for (String extra :
            List.of(
                "<c r=\"ZZ#\"><v>0</v></c>",
                "<c r=\"ZZ#\"><f>1+1</f><v>2</v></c>",
                "<c r=\"ZZ#\" t=\"s\"><v>0</v></c>",
                "<c r=\"ZZ#\" t=\"b\"><v>1</v></c>",
                "<c r=\"ZZ#\" t=\"e\"><v>#N/A</v></c>")) {
          mutants.eachFound(
              sheet,
              "(<row r=\"([0-9]+)\".*?)(</row>)",
              row -> row.group(1) + extra.replace("#", row.group(2)) + row.group(3));
        }
      }
      assertFoundOrEqual(100);
    }

    @Test
    void everyOtherText() {
      mutants.eachFound(Mutants.TEXTS, "(<t[^>]*>)([^<]*)", t -> t.group(1) + t.group(2) + "x");
      mutants.eachFound(Mutants.TEXTS, "(<t[^>]*>)([^<])", t -> t.group(1));
      mutants.each(Mutants.TEXTS, "<si>.*?</si>", item -> "");
      mutants.each(Mutants.TEXTS, "<si>.*?</si>", item -> item + item);
      mutants.swapped(Mutants.TEXTS, "<si>.*?</si>");
      mutants.each(Mutants.TEXTS, "<t xml:space=\"preserve\">(?=\\s)", t -> "<t>");
      mutants.each(Mutants.TEXTS, "_x005F_", escape -> "_");
      mutants.each(Mutants.TEXTS, "&[a-z]+;", entity -> "&nbsp;");
      assertFoundOrEqual(100);
    }

    @Test
    void everyOtherName() {
      String name = "<definedName name=\"[^_][^<]*</definedName>";
      mutants.each(Mutants.WORKBOOK, name, each -> "");
      mutants.each(Mutants.WORKBOOK, name, each -> each + each);
      mutants.each(Mutants.WORKBOOK, name, each -> each.replaceFirst("name=\"", "name=\"X"));
      mutants.each(Mutants.WORKBOOK, name, each -> each.replaceFirst(">", " localSheetId=\"0\">"));
      mutants.each(Mutants.WORKBOOK, name, each -> each.replaceFirst("[0-9](?=</)", "77"));
      mutants.each(Mutants.WORKBOOK, name, each -> each.replaceFirst("\\$", ""));
      mutants.each(
          Mutants.WORKBOOK,
          "</definedNames>",
          end -> "<definedName name=\"More\">1</definedName>" + end);
      assertFoundOrEqual(20);
    }

    @Test
    void everyOtherSheet() {
      mutants.each(Mutants.WORKBOOK, "<sheet [^>]*/>", sheet -> "");
      mutants.each(Mutants.WORKBOOK, "<sheet [^>]*/>", sheet -> sheet + sheet);
      mutants.each(
          Mutants.WORKBOOK, "<sheet [^>]*/>", sheet -> sheet.replaceFirst("name=\"", "name=\"X"));
      mutants.each(
          Mutants.WORKBOOK,
          "<sheet [^>]*/>",
          sheet -> sheet.replaceFirst("/>", " state=\"hidden\"/>"));
      mutants.each(
          Mutants.WORKBOOK, "<sheet [^>]*/>", sheet -> sheet.replaceFirst("r:id=\"", "r:id=\"X"));
      mutants.swapped(Mutants.WORKBOOK, "<sheet [^>]*/>");
      mutants.swapped(Mutants.WORKBOOK, "(?<=<sheet name=\")[^\"]*");
      mutants.swapped(Mutants.WORKBOOK, "(?<= r:id=\")[^\"]*");
      for (String sheet : mutants.sheets()) {
        mutants.each(sheet, " tabSelected=\"[^\"]*\"", selected -> "");
      }
      mutants.all().removeIf(each -> each.change().contains("tabSelected=\"0\""));
      assertFoundOrEqual(25);
    }

    @Test
    void everyOtherStyleOfACell() {
      for (String sheet : mutants.sheets()) {
        mutants.eachFound(
            sheet,
            "(<c r=\"[A-Z]+[0-9]+\" s=\")([0-9]+)(?=\"[^>]*[^/]>)",
            s -> s.group(1) + next(s.group(2)));
        mutants.eachFound(sheet, " s=\"[0-9]+\"(?=[^>]*[^/]>)", s -> "");
      }
      mutants.eachFound(
          Mutants.STYLES, "(?<=formatCode=\")[^\"]*", code -> code.group().isEmpty() ? "0" : "0.0");
      mutants.eachFound(
          Mutants.STYLES,
          "(<xf numFmtId=\")([0-9]+)(?=\"[^>]* xfId)",
          xf -> xf.group(1) + next(xf.group(2)));
      mutants.eachFound(
          Mutants.STYLES, "( xfId=\")([0-9]+)(?=\"[^>]*>)", xf -> xf.group(1) + next(xf.group(2)));
      assertFoundOrEqual(150);
    }

    @Test
    void everyOtherRuleOfAnInput() {
      String rule = "<dataValidation .*?</dataValidation>";
      for (String sheet : mutants.sheets()) {
        mutants.each(sheet, rule, each -> "");
        mutants.each(sheet, rule, each -> each + each);
        mutants.each(sheet, rule, each -> each.replaceFirst("sqref=\"", "sqref=\"XX9 "));
        mutants.each(sheet, rule, each -> each.replaceFirst("sqref=\"[A-Z]+", "sqref=\"ZZ"));
        mutants.each(sheet, rule, each -> each.replaceFirst(" type=\"[a-z]+\"", ""));
        mutants.each(sheet, rule, each -> each.replace("greaterThanOrEqual", "equal"));
        mutants.each(sheet, rule, each -> each.replaceFirst("(?<=<formula1>)", "1+"));
      }
      assertFoundOrEqual(20);
    }

    @Test
    void everyOtherHighlight() {
      String highlight = "<conditionalFormatting .*?</conditionalFormatting>";
      for (String sheet : mutants.sheets()) {
        mutants.each(sheet, highlight, each -> "");
        mutants.each(sheet, highlight, each -> each + each);
        mutants.each(sheet, highlight, each -> each.replaceFirst("sqref=\"[A-Z]+", "sqref=\"ZZ"));
        mutants.each(sheet, highlight, each -> each.replaceFirst("(?<=<formula>)", "1+"));
        mutants.each(sheet, highlight, each -> each.replaceFirst("dxfId=\"", "dxfId=\"1"));
        mutants.each(sheet, highlight, each -> each.replaceFirst("(?<=val=\")", "7"));
        mutants.swapped(sheet, highlight);
      }
      assertFoundOrEqual(10);
    }

    @Test
    void everyOtherReferenceAndPlaceOfAChart() {
      for (String part : mutants.names()) {
        if (part.startsWith("xl/charts/chart")) {
          mutants.eachFound(part, "(<c:f>[^<]*)([0-9])(?=<)", f -> f.group(1) + next(f.group(2)));
          mutants.each(part, "<c:f>[^<]*</c:f>", f -> "");
          mutants.swapped(part, "<c:f>[^<]*");
        }
        if (part.startsWith("xl/drawings/drawing")) {
          mutants.eachFound(
              part, "(<xdr:(?:row|col)>)([0-9]+)", n -> n.group(1) + next(n.group(2)));
          mutants.each(part, "(?<= name=\")", name -> "X");
          mutants.each(part, "<xdr:twoCellAnchor .*?</xdr:twoCellAnchor>", frame -> "");
          mutants.swapped(part, "(?<= r:id=\")[^\"]*");
        }
      }
      for (String sheet : mutants.sheets()) {
        mutants.each(sheet, "<drawing [^>]*>", drawing -> "");
      }
      assertFoundOrEqual(40);
    }

    @Test
    void everyOtherRelationshipAndType() {
      mutants.each(Mutants.RELATED, "<Relationship [^>]*/>", each -> "");
      mutants.each(Mutants.RELATED, "<Relationship [^>]*/>", each -> each + each);
      mutants.each(Mutants.RELATED, "Target=\"", each -> "Target=\"nowhere/");
      mutants.each(Mutants.RELATED, "(?<=Id=\")", each -> "X");
      mutants.swapped(Mutants.RELATED, "(?<=Target=\")[^\"]*");
      for (String name : mutants.names()) {
        if (name.endsWith(".rels")) {
          mutants.each(name, "Target=\"(?=[^\"]*xml\")", each -> "Target=\"nowhere/");
        }
      }
      mutants.each(Mutants.TYPES, "<Override [^>]*/>", each -> each.replaceFirst("\\.xml", ""));
      mutants.each(Mutants.TYPES, "<Default [^>]*/>", each -> "");
      assertFoundOrEqual(40);
    }
  }

  /** In the middle of each sheet of a workbook that is published. */
  @Test
  void findsChangesInAShippedWorkbook() throws IOException {
    Decision decision =
        DecisionReader.read(Path.of("input", "python-orm"))
            .fold(
                read -> read.value().decision(),
                rejected -> {
                  throw new AssertionError(rejected.problems());
                });
    WorkbookPlan plan =
        DecisionWorkbook.of(Analysis.of(decision), "decision-matrix", Instant.EPOCH);
    Mutants shipped = Mutants.of(XlsxWriter.write(plan));
    for (String sheet : shipped.sheets()) {
      shipped.middle(sheet, "<v>([^<]*)([0-9])</v>", v -> "<v>7" + v.group(1) + "</v>");
      shipped.middle(sheet, FORMULA, f -> f.group(1) + f.group(2) + "+0" + f.group(3));
    }
    shipped.middle(Mutants.TEXTS, "<t>", t -> "<t>x");
    assertThat(shipped.all()).hasSizeGreaterThan(25);
    for (Mutant mutant : shipped.all()) {
      assertThat(WorkbookAudit.of(mutant.bytes(), plan)).as(mutant.change()).isNotEmpty();
    }
  }
}
