package dev.decisionmatrix;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence that comes along keeps the rules of {@code docs/evidence.md}. */
class ShippedEvidenceTest {
  /** Counted within a section; none of the articles has one of more than thirteen. */
  private static final Pattern PLACE =
      Pattern.compile(
          "Title|.+, (paragraph|(list |first list, |second list, )?item|row)s?"
              + " ([1-9]|1[0-3])( to ([2-9]|1[0-3]))?");

  private static final Pattern CITED = Pattern.compile("\\[([^]]+)]");

  @ParameterizedTest
  @ValueSource(strings = {"python-web-framework", "python-orm"})
  void nothingIsSaidAlikeOfEveryOption(String id) throws IOException {
    Decision decision = decision(id);
    Map<List<Object>, Set<Option>> said =
        decision.claims().stream()
            .collect(
                groupingBy(
                    claim -> List.of(claim.source(), claim.locator(), claim.text()),
                    mapping(Claim::option, toSet())));
    assertThat(said.values()).allMatch(options -> options.size() < decision.options().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"python-web-framework", "python-orm"})
  void everyLocatorCountsWithinItsSection(String id) throws IOException {
    assertThat(decision(id).claims()).extracting(Claim::locator).allMatch(PLACE.asMatchPredicate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"python-web-framework", "python-orm"})
  void everyReasonCitesAnEntryOfTheSources(String id) throws IOException {
    Decision decision = decision(id);
    List<String> known = decision.sources().stream().map(Source::id).toList();
    for (var team : decision.teams()) {
      assertThat(team.raw().rationales().values())
          .hasSameSizeAs(decision.criteria())
          .allSatisfy(reason -> assertThat(cited(reason)).isNotEmpty().isSubsetOf(known));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"python-web-framework", "python-orm"})
  void noProseStatesHowManyClaimsThereAre(String id) throws IOException {
    assertThat(decision(id).subject().context()).doesNotContainPattern("\\d+ (claims|of these)");
  }

  private static List<String> cited(String reason) {
    return CITED.matcher(reason).results().map(result -> result.group(1)).toList();
  }

  private static Decision decision(String id) throws IOException {
    return DecisionReader.read(Path.of("input", id))
        .fold(
            ok -> ok.value().decision(),
            rejected -> {
              throw new AssertionError(rejected.problems());
            });
  }

  @Nested
  class ThePageOnTheEvidence {
    private final String page = Files.readString(Path.of("docs/evidence.md"));

    ThePageOnTheEvidence() throws IOException {}

    @ParameterizedTest
    @CsvSource({"python-web-framework, 139", "python-orm, 215"})
    void countsWhatIsLeft(String id, int once) throws IOException {
      int now = decision(id).claims().size();
      assertThat(page).contains("`input/" + id + "` holds " + now);
      String out = once - now == 2 ? "2 were taken out" : once - now + " out of the ORM decision";
      assertThat(page.replace("\n", " ")).contains(out);
    }

    @Test
    void namesEveryClaimThatIsOut() throws IOException {
      long rows =
          Pattern.compile("(?m)^\\| [^|]+ \\| [^|]+ \\| (\\d|\\d and \\d) \\| `[a-z0-9-]+` \\|")
              .matcher(page)
              .results()
              .mapToInt(row -> row.group(1).length() == 1 ? 1 : 2)
              .sum();
      assertThat(rows).isEqualTo(215 - decision("python-orm").claims().size());
    }

    @Test
    void statesTheResultsAsTheyStand() throws IOException {
      assertThat(page)
          .contains("**as it stands** | %s |".formatted(String.join(" | ", scores("python-orm"))));
      List<String> framework = scores("python-web-framework");
      assertThat(page.replace("\n", " "))
          .contains("to %s and Flask from 47.2 to %s".formatted(framework.get(0), framework.get(1)))
          .contains("Pyramid stays at " + framework.get(2));
    }

    private static List<String> scores(String id) throws IOException {
      Analysis analysis = Analysis.of(decision(id));
      return analysis.decision().options().stream()
          .map(option -> Decimals.ONE.text(analysis.option(option).score()))
          .toList();
    }

    @Test
    void countsTheClaimsOfEachSource() throws IOException {
      Map<String, Long> framework = bySource("python-web-framework");
      Map<String, Long> orm = bySource("python-orm");
      List<MatchResult> rows =
          Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| [^|]+ \\| (\\d+) \\| (\\d+) \\|$")
              .matcher(page)
              .results()
              .toList();
      assertThat(rows).hasSize(5);
      for (MatchResult row : rows) {
        assertThat(framework.getOrDefault(row.group(1), 0L)).isEqualTo(Long.valueOf(row.group(2)));
        assertThat(orm.getOrDefault(row.group(1), 0L)).isEqualTo(Long.valueOf(row.group(3)));
      }
    }

    private static Map<String, Long> bySource(String id) throws IOException {
      return decision(id).claims().stream()
          .collect(groupingBy(claim -> claim.source().orElseThrow().id(), counting()));
    }
  }
}
