package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Bidi;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LineTest {
  @Test
  void whatRunsFromRightToLeftIsNeverTakenForOrdinary() {
    for (int one = 0; one <= Character.MAX_CODE_POINT; one++) {
      String text = "a" + Character.toString(one) + " 1";
      assertThat(LineOrder.matters(text))
          .as("U+%04X", one)
          .isEqualTo(Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
    }
  }

  @Nested
  class HebrewInAnEnglishLine {
    private final Line line = line("one \u05D0\u05D1 \u05D2 two");

    @Test
    void runsFromRightToLeftWhereItStands() {
      assertThat(fromTheLeft(line)).containsExactly("one ", "\u05D2", " ", "\u05D0\u05D1", " two");
      assertThat(line.pieces()).filteredOn(p -> p.piece().rightToLeft()).hasSize(3);
    }

    @Test
    void isAsWideAsItsPieces() {
      double pieces = line.pieces().stream().mapToDouble(p -> p.piece().width()).sum();

      assertThat(line.width()).isCloseTo(pieces, within(1e-9));
    }
  }

  @Nested
  class AnEnglishWordInAHebrewLine {
    @Test
    void standsToTheLeftOfWhatComesBefore() {
      Line line = line("\u05D0\u05D1 SQL \u05D2");

      assertThat(fromTheLeft(line)).containsExactly("\u05D2", " ", "SQL", " ", "\u05D0\u05D1");
    }

    @Test
    void keepsTheOrderInWhichItIsRead() {
      Line line = line("\u05D0\u05D1 SQL \u05D2");

      assertThat(line.pieces().stream().map(p -> p.piece().text()))
          .containsExactly("\u05D0\u05D1", " ", "SQL", " ", "\u05D2");
    }
  }

  @Nested
  class AnEnglishSentenceThatBeginsWithAHebrewName {
    @Test
    void stillRunsFromLeftToRight() {
      assertThat(fromTheLeft(line("\u05D0\u05D1 leads here.")))
          .containsExactly("\u05D0\u05D1", " leads here.");
    }

    @Test
    void keepsAFigureAfterTheNameThatItBelongsTo() {
      assertThat(fromTheLeft(line("\u05D0\u05D1 4.5, from one claim")))
          .containsExactly("\u05D0\u05D1", " 4.5, from one claim");
    }

    @Test
    void leavesAFigureWithinHebrewWhereHebrewHasIt() {
      assertThat(fromTheLeft(line("so \u05D0\u05D1 4.5 \u05D2 says it all")))
          .containsExactly("so ", "\u05D2", " ", "4.5", " ", "\u05D0\u05D1", " says it all");
    }
  }

  @Nested
  class TheSpaceAtItsEnd {
    @Test
    void isShownButNotCounted() {
      assertThat(line("word ").width()).isCloseTo(line("word").width(), within(1e-9));
      assertThat(line("word ").pieces().get(0).piece().text()).isEqualTo("word ");
    }
  }

  private static List<String> fromTheLeft(Line line) {
    return line.pieces().stream()
        .sorted(Comparator.comparingDouble(Line.Placed::x))
        .map(placed -> placed.piece().text())
        .toList();
  }

  private static Line line(String text) {
    TextSetter setter = new TextSetter(Fonts.with(List.of()), new Anchors(Directory.of(List.of())));
    return Line.of(setter.words(text, Style.BODY, Tag.document()));
  }
}
