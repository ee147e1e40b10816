package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.json.IndexEntry;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Path FOLDER = Path.of("in/one");
  private static final List<Path> FILES = List.of(Path.of("out/one.xlsx"), Path.of("out/one.pdf"));

  private static String words(Tally.Deed deed, DecisionResult... results) {
    Tally tally = new Tally(deed);
    List.of(results).forEach(tally::add);
    return tally.words();
  }

  private static DecisionResult good(String verdict) {
    return new DecisionResult(
        FOLDER,
        Exit.DONE,
        Optional.of(
            new Summary(new Headline(verdict, "A leads"), IndexEntry.notBuilt("one", "failure"))),
        FILES,
        Staleness.NONE,
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static DecisionResult broken() {
    return DecisionResult.read(
        FOLDER,
        List.of(
            new Problem(
                Code.TABLE_EMPTY, Place.ofFile("options.csv"), "empty", "", Optional.empty())));
  }

  private static DecisionResult failed() {
    return DecisionResult.failed(FOLDER, Failure.of(new IOException("disk")));
  }

  private static DecisionResult stale(List<Path> missing) {
    return good("clear").with(new Staleness(FILES, missing));
  }

  @Test
  void countsWhatWasBuilt() {
    assertThat(words(Tally.Deed.BUILT, good("clear"))).isEqualTo("1 decision built");
    assertThat(words(Tally.Deed.BUILT, good("clear"), good("clear")))
        .isEqualTo("2 decisions built");
    assertThat(words(Tally.Deed.BUILT, good("close")))
        .isEqualTo("1 decision built, its verdict is close");
    assertThat(words(Tally.Deed.BUILT, good("clear"), good("close")))
        .isEqualTo("2 decisions built, 1 of them close");
    assertThat(words(Tally.Deed.BUILT, good("open"), good("open")))
        .isEqualTo("2 decisions built, all of them open");
    assertThat(words(Tally.Deed.BUILT, good("close"), good("clear"), good("open"), good("fragile")))
        .isEqualTo("4 decisions built, 1 of them open, 1 close, 1 fragile");
  }

  @Test
  void whatIsBuiltAndRefusedIsBuilt() {
    assertThat(words(Tally.Deed.BUILT, good("close").withObjection("refused"), good("clear")))
        .isEqualTo("2 decisions built, 1 of them close");
  }

  @Test
  void whatIsNotBuiltIsCountedApart() {
    assertThat(words(Tally.Deed.BUILT, good("close"), broken(), failed()))
        .isEqualTo("1 decision built, its verdict is close; 2 not built");
    assertThat(words(Tally.Deed.BUILT, broken())).isEqualTo("1 decision not built");
    assertThat(words(Tally.Deed.BUILT, broken(), failed())).isEqualTo("2 decisions not built");
    assertThat(words(Tally.Deed.BUILT, broken().withObjection("--strict")))
        .isEqualTo("1 decision not built");
  }

  @Test
  void whatIsWrongIsCheckedAllTheSame() {
    DecisionResult read = DecisionResult.read(FOLDER, List.of());
    assertThat(words(Tally.Deed.CHECKED, read, read)).isEqualTo("2 decisions checked");
    assertThat(words(Tally.Deed.CHECKED, broken())).isEqualTo("1 decision checked, not usable");
    assertThat(words(Tally.Deed.CHECKED, read, broken(), read.withObjection("--strict"), failed()))
        .isEqualTo("3 decisions checked, 1 of them not usable, 1 refused; 1 not checked");
  }

  @Test
  void comparedOnesAreNeverBuiltOrStale() {
    assertThat(words(Tally.Deed.COMPARED, good("close"))).isEqualTo("1 decision compared");
    assertThat(words(Tally.Deed.COMPARED, stale(FILES)))
        .isEqualTo("1 decision compared, never built");
    assertThat(words(Tally.Deed.COMPARED, stale(List.of()), stale(FILES), good("open"), broken()))
        .isEqualTo("3 decisions compared, 1 of them never built, 1 stale; 1 not compared");
    assertThat(words(Tally.Deed.COMPARED, stale(FILES.subList(0, 1)), good("open")))
        .isEqualTo("2 decisions compared, 1 of them stale");
  }
}
