package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.Gnumeric;
import dev.decisionmatrix.xlsx.LibreOffice;
import dev.decisionmatrix.xlsx.PoiEngine;
import dev.decisionmatrix.xlsx.SheetValues;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed: no error value in any cell, no verdict and no rank but the cell to mend, and
 * the sheet Checks says so as well.
 */
class BadInputTest {
  private static final int ALL = 1;

  /** Whatever tells who is ahead. */
  private static final List<Name> NO_FIGURES =
      List.of(Name.SCORE, Name.RANK, Name.LEAD_SHARE, Name.LEADER, Name.MARGIN, Name.TEAM_SCORE);

  private static final Pattern LEADS = Pattern.compile(" leads by |would lead|is ahead by");

  /** Slower there than in LibreOffice, which sees the rest. */
  private static final int SOME = 4;

  @Test
  void poiShowsNoErrorAndNamesWhatToMend() {
    survives(new PoiEngine(), Samples.demanding(), SOME);
  }

  @Test
  void libreOfficeShowsNoErrorAndNamesWhatToMend() {
    survives(new LibreOffice(), Samples.demanding(), ALL);
  }

  @Test
  void libreOfficeShowsNoErrorWhateverTheKindOfWeighing() {
    survives(new LibreOffice(), Samples.mixed(), ALL);
  }

  @Test
  void libreOfficeShowsNoErrorWhereOptionsAreInPairs() {
    survives(new LibreOffice(), Samples.paired(), ALL);
  }

  @Test
  void gnumericShowsNoErrorAndNamesWhatToMend() {
    survives(new Gnumeric(), Samples.demanding(), SOME);
  }

  /** All three take what the weights were. */
  @Test
  void noWhatIfIsBlamedForAWeightThatCannotBeUsed() {
    Decision decision = Samples.demanding();
    Book book = DecisionWorkbook.book(Nudge.delivered(decision));
    DeliveredInput weight =
        book.changes().delivery().inputs().stream()
            .filter(input -> input.name().startsWith("Weight of"))
            .findFirst()
            .orElseThrow();
    SheetValues values =
        new PoiEngine()
            .recalculate(
                Agreement.workbook(Nudge.delivered(decision)),
                Changes.none().with(weight.at(), "1O"));
    assertThat(values.named("ChecksHold")).containsExactly(false);
    assertThat(values.all().values())
        .noneMatch(text -> text.toString().contains("its factors leave nothing"))
        .noneMatch(text -> text.toString().contains("A has no result: "));
  }

  private static void survives(Engine engine, Decision decision, int everyNth) {
    byte[] workbook = Agreement.workbook(Nudge.delivered(decision));
    CellRef headline =
        DecisionWorkbook.book(Nudge.delivered(decision)).decisionSheet().headline().at();
    List<BadInput> all = BadInput.of(decision);
    List<BadInput> inputs =
        IntStream.range(0, all.size()).filter(i -> i % everyNth == 0).mapToObj(all::get).toList();
    List<SheetValues> results =
        engine.recalculateEach(workbook, inputs.stream().map(BadInput::changes).toList());
    SoftAssertions softly = new SoftAssertions();
    for (int place = 0; place < inputs.size(); place++) {
      BadInput input = inputs.get(place);
      SheetValues values = results.get(place);
      softly.assertThat(errors(values, input.changes())).as(input.what()).isEmpty();
      softly.assertThat(values.named("ChecksHold")).as(input.what()).containsExactly(false);
      softly
          .assertThat(places(values))
          .as(input.what())
          .anyMatch(where -> where.contains(input.mend()));
      softly
          .assertThat((String) values.at(headline))
          .as(input.what())
          .startsWith("No verdict: " + input.mend());
      softly
          .assertThat(values.named(Name.VERDICT.text()))
          .as(input.what())
          .containsExactly(values.at(headline));
      for (Name none : NO_FIGURES) {
        softly
            .assertThat(values.named(none.text()))
            .as(input.what() + ", " + none)
            .noneMatch(Double.class::isInstance);
      }
      softly.assertThat(leaders(values)).as(input.what()).isEmpty();
    }
    softly.assertAll();
    assertThat(results).hasSameSizeAs(inputs);
  }

  /** Cells that say who is ahead; the sheet About says how that comes about. */
  private static List<String> leaders(SheetValues values) {
    return values.all().entrySet().stream()
        .filter(cell -> !cell.getKey().startsWith("About!"))
        .filter(cell -> cell.getValue() instanceof String text && LEADS.matcher(text).find())
        .map(cell -> cell.getKey() + " " + cell.getValue())
        .toList();
  }

  /** Errors anywhere but where they were typed. */
  private static List<String> errors(SheetValues values, Changes typed) {
    return values.errors().stream()
        .filter(error -> typed.addresses().stream().noneMatch(at -> error.startsWith(at + " ")))
        .toList();
  }

  /** What the sheet Checks says about where to look. */
  private static List<String> places(SheetValues values) {
    String column = "Checks!" + column(values, "Where to look");
    return values.all().entrySet().stream()
        .filter(cell -> cell.getKey().startsWith(column) && cell.getValue() instanceof String)
        .map(cell -> (String) cell.getValue())
        .toList();
  }

  /** The letters of the column below a head of the sheet Checks. */
  private static String column(SheetValues values, String head) {
    return values.all().entrySet().stream()
        .filter(cell -> cell.getKey().startsWith("Checks!") && head.equals(cell.getValue()))
        .map(cell -> cell.getKey().replaceAll("Checks!|\\d", ""))
        .findFirst()
        .orElseThrow();
  }
}
