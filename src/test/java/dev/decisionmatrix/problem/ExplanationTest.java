package dev.decisionmatrix.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.problem.Explanation.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {
  @ParameterizedTest
  @EnumSource
  void tellsWhatEachCodeMeans(Code code) {
    Explanation explanation = Explanation.of(code);
    assertThat(explanation.meaning()).endsWith(".").doesNotContain("```", "###", "Before");
    assertThat(explanation.before()).isNotEmpty();
    assertThat(explanation.after()).isNotEmpty().isNotEqualTo(explanation.before());
  }

  @Test
  void givesAnExampleBeforeAndAfter() {
    Explanation explanation = Explanation.of(Code.WEIGHT_AMBIGUOUS);
    String place = "in `weights/search.csv`";
    assertThat(explanation.before())
        .containsExactly(new Example(place, "criterion;weight\nlatency;2.500\ncost;1\n"));
    assertThat(explanation.after())
        .containsExactly(new Example(place, "criterion;weight\nlatency;2.5\ncost;1\n"));
  }

  @Test
  void givesExamplesOfSeveralFiles() {
    Explanation explanation = Explanation.of(Code.SOURCE_AMBIGUOUS);
    assertThat(explanation.before().stream().map(Example::where))
        .containsExactly("in `sources.csv`", "added to `evidence.csv`");
    assertThat(explanation.after()).hasSize(1);
  }

  @Test
  void explainsNoCodeThatIsGone() {
    List<String> explained =
        Pattern.compile("(?m)^### ([A-Z]\\d{3}):")
            .matcher(Explanation.page())
            .results()
            .map((MatchResult heading) -> heading.group(1))
            .toList();
    assertThat(explained)
        .containsExactlyElementsOf(Arrays.stream(Code.values()).map(Code::id).toList());
  }

  @Test
  void isThePageInTheDocuments() throws IOException {
    assertThat(Explanation.page()).isEqualTo(Files.readString(Path.of("docs/messages.md")));
  }

  @Test
  void isFoundByItsIdInAnyCase() {
    assertThat(Code.ofId(" w104")).contains(Code.WEIGHT_AMBIGUOUS);
    assertThat(Code.ofId("W999")).isEmpty();
  }
}
