package dev.decisionmatrix.cli;

import dev.decisionmatrix.display.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts together the index of decisions that were built in shares. */
@Command(
    name = "index",
    description = "Put together the index of decisions that `build --shard` built in shares.")
final class IndexCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where the files of all shares are (default: output).")
  private Path output = Path.of("output");

  IndexCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    IndexParts parts = IndexParts.in(output);
    try (Index index = Index.whole(new Publication(output))) {
      int decisions = parts.addTo(index);
      List<Path> files = index.finish().files();
      for (Path part : parts.files()) {
        Files.delete(part);
      }
      surroundings.say(
          files.isEmpty()
              ? "no decision was built; the index stays as it is"
              : Phrases.figures(decisions, "decision", "decisions")
                  + " listed in "
                  + TextResults.names(files));
    }
    return Exit.DONE.code();
  }
}
