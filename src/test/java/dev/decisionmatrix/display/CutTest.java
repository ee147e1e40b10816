package dev.decisionmatrix.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutTest {
  private static final Arial BODY = Arial.regular(10);

  private static String cut(String text, String widest) {
    return Cut.to(text, BODY, BODY.pixels(widest));
  }

  @Test
  void leavesWhatFits() {
    assertThat(cut("Track record", "Track record")).isEqualTo("Track record");
  }

  @Test
  void cutsAtAWordWhereThatCostsFewLetters() {
    assertThat(cut("Admin screens and content management", "Admin screens and content mana\u2026"))
        .isEqualTo("Admin screens and content\u2026");
    assertThat(
            cut("Admin screens and content management", "Admin screens and content manage\u2026"))
        .isEqualTo("Admin screens and content manage\u2026");
  }

  @Test
  void leavesNothingLooseBeforeTheDots() {
    assertThat(cut("Cost (over three years)", "Cost (\u2026")).isEqualTo("Cost\u2026");
    assertThat(cut("large, long-lived", "large, \u2026")).isEqualTo("large\u2026");
  }

  /** A family of emoji is one character for those who read it, an accent part of its letter. */
  @Test
  void tearsNoCharacterApart() {
    assertThat(cut("ab\uD83D\uDE00\uD83D\uDE00", "ab\uD83D\uDE00 ")).isEqualTo("ab\u2026");
    assertThat(cut("re\u0301sume\u0301s", "r\u2026")).isEqualTo("r\u2026");
  }

  @Test
  void nothingIsSoNarrowThatItFails() {
    assertThat(Cut.to("Django", BODY, 1)).isEqualTo("\u2026");
    assertThat(Cut.to("", BODY, 1)).isEmpty();
  }

  @Test
  void namesThatWouldBeAlikeLoseTheirMiddle() {
    List<String> names =
        List.of(
            "Apache Kafka, run by our own platform team in Berlin",
            "Apache Kafka, run by our own platform team in Lisbon",
            "NATS");
    List<String> cut = Cut.all(names, BODY, 150);
    assertThat(cut).doesNotHaveDuplicates().allMatch(name -> BODY.pixels(name) <= 150);
    assertThat(cut.get(0)).startsWith("Apache").contains("\u2026").endsWith("Berlin");
    assertThat(cut.get(1)).startsWith("Apache").endsWith("Lisbon");
    assertThat(cut.get(2)).isEqualTo("NATS");
  }

  @Test
  void namesThatDifferWhereNothingIsLeftAreNumbered() {
    String same = "the same words again and again and again and again ";
    List<String> cut = Cut.all(List.of(same + "1" + same, same + "2" + same), BODY, 60);
    assertThat(cut).doesNotHaveDuplicates().allMatch(name -> BODY.pixels(name) <= 60);
  }
}
