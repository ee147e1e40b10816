package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.fuzz.Mutator;
import dev.decisionmatrix.fuzz.SoundFolders;
import dev.decisionmatrix.fuzz.WrittenFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A spoilt folder becomes files that pass the audit, or is told with its places: never an
 * exception, never the exit of a defect. {@code mvn -P fuzz} tries 500 of them, {@code
 * -Dfuzz.from=SEED} begins at another.
 */
class FuzzedBuildTest {
  private static final int FROM = Integer.getInteger("fuzz.from", 0);
  private static final int BUILDS = Integer.getInteger("fuzz.builds", 4);
  private static final Pattern ERROR = Pattern.compile("(?m)^\\S.*: error\\[[A-Z]\\d{3}]: ");
  private static final Pattern DEFECT = Pattern.compile("Exception|\tat |internal|audit");

  private static final List<String> PUBLISHED =
      List.of("queue.json", "queue.md", "queue.pdf", "queue.xlsx");

  @TempDir Path temp;

  @Test
  void endsInFilesOrInMessages() throws IOException {
    List<String> failed = new ArrayList<>();
    for (int seed = FROM; seed < FROM + BUILDS; seed++) {
      try {
        build(seed);
      } catch (AssertionError | RuntimeException e) {
        failed.add("seed " + seed + ": " + e);
      }
    }
    assertThat(failed).isEmpty();
  }

  /** Else what is spoilt shows nothing. */
  @Test
  void buildsWhatIsSound() throws IOException {
    for (Map<String, byte[]> files : SoundFolders.all()) {
      try (WrittenFolder folder = WrittenFolder.of(files, temp.resolve("queue"))) {
        Run run = Run.of("build", folder.path(), "-o", temp.resolve("sound"));
        assertThat(run.exit()).as(run.err()).isZero();
      }
    }
  }

  private void build(int seed) throws IOException {
    Path output = temp.resolve("output");
    Map<String, byte[]> files = Mutator.spoilt(seed);
    try (WrittenFolder folder = WrittenFolder.of(files, temp.resolve("queue"));
        WrittenFolder written = new WrittenFolder(output)) {
      Run run = Run.of("build", folder.path(), "-o", written.path(), "--jobs", "1");
      assertThat(run.exit()).as(run.err()).isIn(0, 1);
      assertThat(DEFECT.matcher(run.err()).find()).as(run.err()).isFalse();
      assertThat(ERROR.matcher(run.err()).find()).as(run.err()).isEqualTo(run.exit() == 1);
      assertThat(Folders.names(output)).isEqualTo(run.exit() == 0 ? PUBLISHED : List.of());
    }
  }
}
