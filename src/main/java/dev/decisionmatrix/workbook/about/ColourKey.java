package dev.decisionmatrix.workbook.about;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Highlight.Tone;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import java.util.List;
import java.util.Optional;

/** Cells that show how cells look, each beside what it means. */
final class ColourKey {
  /** A cell that shows a look or a tone, and what it means. */
  private record Sample(String text, Look look, Optional<Tone> tone, String meaning) {
    Sample(String text, Look look, String meaning) {
      this(text, look, Optional.empty(), meaning);
    }

    Sample(String text, Tone tone, String meaning) {
      this(text, Look.LABEL, Optional.of(tone), meaning);
    }
  }

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("Input", Look.INPUT, "Yellow: yours to change; a message says what it takes"),
          new Sample(
              "Changed",
              Tone.CHANGED,
              "Amber: differs from what was delivered. Amber means nothing else"),
          new Sample(
              "Leads",
              Tone.LEADS,
              "Bold on blue: in first place, or the most of its row or column"),
          new Sample("4.9", Tone.HIGHEST, "A deeper blue: near the better end of its scale"),
          new Sample("2.3", Tone.LOW, "A paler blue: nearer the worse end"),
          new Sample(
              "none",
              Tone.MISSING,
              "Italic on grey: no claim is in use; what stands in for it is told beside it"),
          new Sample("Off", Tone.OFF, "Struck through: does not count; it or its source says no"),
          new Sample("Mend", Tone.WARNS, "Needs attention: the sheet Checks says why"),
          new Sample("[1]", Look.LINK, "Leads somewhere: to a source, a claim, a sheet or the web"),
          new Sample("74.2", Look.LIVE, "A formula's figure; bold where it sums up"),
          new Sample("5", Look.FIXED, "A figure from the files that stays as it is"));

  private final Sayings<Sample> samples =
      new Sayings<>(SAMPLES, 1, (at, one) -> new Label(at, one.text(), one.look()));

  Side part() {
    return new Side()
        .add(0, samples)
        .add(0, new Sayings<>(SAMPLES, 1, Content.labels(Sample::meaning)));
  }

  /** Each always in its tone. */
  void mark(SheetPlan.Builder sheet) {
    SAMPLES.forEach(
        one ->
            one.tone()
                .ifPresent(
                    tone -> {
                      CellRef at = samples.cells().at(one);
                      sheet.highlight(at.to(at), Constant.ONE.is(1), tone);
                    }));
  }
}
