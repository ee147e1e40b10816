package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cli.MixedDecision;
import dev.decisionmatrix.cli.MixedDecision.Part;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.Gnumeric;
import dev.decisionmatrix.xlsx.HyperFormula;
import dev.decisionmatrix.xlsx.LibreOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A decision that has all parts at once, with an input of each kind changed: a wide table, weighed
 * groups, raters, curves, costs, demands of which one is enough, and options in pairs with gaps.
 */
class MixedNudgesTest {
  /** Small, and with inputs of every kind. */
  private static final long NUMBER = 6;

  private static final int EVERY_OTHER = 2;
  private static final int EVERY_SIXTH = 6;

  private static Decision decision;
  private static List<Nudge> nudges;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Path mixed = folder.resolve("mixed");
    MixedDecision.write(NUMBER, EnumSet.allOf(Part.class), mixed);
    decision = Shipped.read(mixed);
    nudges = oneOfAKind(Nudge.of(decision));
  }

  /** The last of those whose first word is the same. */
  private static List<Nudge> oneOfAKind(List<Nudge> all) {
    Map<String, Nudge> kinds = new LinkedHashMap<>();
    all.stream()
        .filter(
            nudge ->
                !nudge.what().startsWith("what if")
                    || nudge.what().endsWith("use B")
                    || nudge.what().contains("group"))
        .forEach(nudge -> kinds.put(kind(nudge), nudge));
    return new ArrayList<>(kinds.values());
  }

  private static String kind(Nudge nudge) {
    return nudge.what().contains("group") ? nudge.what() : nudge.what().split(" ", 2)[0];
  }

  @Test
  void itHasAllKinds() {
    assertThat(nudges)
        .extracting(nudge -> nudge.what().split(" ", 2)[0])
        .contains(
            "value", "raters", "other", "judgement", "rating", "demand", "what", "7.0", "not");
  }

  @Test
  void libreOfficeFollows() {
    follows(new LibreOffice(), 1);
  }

  @Test
  void hyperFormulaFollows() {
    follows(new HyperFormula(), EVERY_OTHER);
  }

  @Test
  void gnumericFollows() {
    follows(new Gnumeric(), EVERY_SIXTH);
  }

  private static void follows(Engine engine, int everyNth) {
    List<Nudge> some =
        IntStream.range(0, nudges.size())
            .filter(place -> place % everyNth == 0)
            .mapToObj(nudges::get)
            .toList();
    assertThat(Agreement.differences(engine, Nudge.delivered(decision), some)).isEmpty();
  }
}
